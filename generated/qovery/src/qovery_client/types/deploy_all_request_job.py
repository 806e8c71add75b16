"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models


class DeployAllRequestJobDict(TypedDict):
    """`DeployAllRequestJob` by the names of the wire."""

    git_commit_id: NotRequired[str]

    id: NotRequired[UUID | str]

    image_tag: NotRequired[str]


DeployAllRequestJob: TypeAlias = models.DeployAllRequestJob | DeployAllRequestJobDict
