from uuid import UUID

from .._runtime import Model


class DeployAllRequestJob(Model):
    git_commit_id: str | None = None
    id: UUID | None = None
    image_tag: str | None = None
