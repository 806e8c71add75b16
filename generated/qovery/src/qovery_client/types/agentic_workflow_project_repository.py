"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models


class AgenticWorkflowProjectRepositoryDict(TypedDict):
    """`AgenticWorkflowProjectRepository` by the names of the wire."""

    branch: str

    git_token_id: NotRequired[UUID | str | None]

    url: str


AgenticWorkflowProjectRepository: TypeAlias = (
    models.AgenticWorkflowProjectRepository | AgenticWorkflowProjectRepositoryDict
)
