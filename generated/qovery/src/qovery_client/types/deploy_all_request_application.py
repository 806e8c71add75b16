"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models


class DeployAllRequestApplicationDict(TypedDict):
    """`DeployAllRequestApplication` with the property names used in JSON."""

    application_id: UUID | str

    git_commit_id: NotRequired[str]


DeployAllRequestApplication: TypeAlias = (
    models.DeployAllRequestApplication | DeployAllRequestApplicationDict
)
