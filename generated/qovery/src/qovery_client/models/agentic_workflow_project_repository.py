from uuid import UUID

from .._runtime import Model


class AgenticWorkflowProjectRepository(Model):
    branch: str
    git_token_id: UUID | None = None
    url: str
