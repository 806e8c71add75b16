"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models


class AgenticWorkflowProjectRepositoryDict(TypedDict):
    """`AgenticWorkflowProjectRepository` with the property names used in JSON."""

    branch: str

    git_token_id: NotRequired[UUID | str | None]

    url: str


AgenticWorkflowProjectRepository: TypeAlias = (
    models.AgenticWorkflowProjectRepository | AgenticWorkflowProjectRepositoryDict
)
