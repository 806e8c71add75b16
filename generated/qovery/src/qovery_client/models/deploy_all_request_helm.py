from uuid import UUID

from .._runtime import Model


class DeployAllRequestHelm(Model):
    id: UUID | None = None
    chart_version: str | None = None
    git_commit_id: str | None = None
    values_override_git_commit_id: str | None = None
