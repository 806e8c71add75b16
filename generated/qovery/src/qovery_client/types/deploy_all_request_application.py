"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models


class DeployAllRequestApplicationDict(TypedDict):
    """`DeployAllRequestApplication` by the names of the wire."""

    application_id: UUID | str

    git_commit_id: NotRequired[str]


DeployAllRequestApplication: TypeAlias = (
    models.DeployAllRequestApplication | DeployAllRequestApplicationDict
)
