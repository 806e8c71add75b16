from uuid import UUID

from .._runtime import Model


class DeployAllRequestApplication(Model):
    application_id: UUID
    git_commit_id: str | None = None
