from uuid import UUID

from .._runtime import Model


class DeployAllRequestHelm(Model):
    chart_version: str | None = None
    git_commit_id: str | None = None
    id: UUID | None = None
    values_override_git_commit_id: str | None = None
