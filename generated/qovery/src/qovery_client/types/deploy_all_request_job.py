"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models


class DeployAllRequestJobDict(TypedDict):
    """`DeployAllRequestJob` with the property names used in JSON."""

    git_commit_id: NotRequired[str]

    id: NotRequired[UUID | str]

    image_tag: NotRequired[str]


DeployAllRequestJob: TypeAlias = models.DeployAllRequestJob | DeployAllRequestJobDict
