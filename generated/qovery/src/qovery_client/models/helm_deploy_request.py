from .._runtime import Model


class HelmDeployRequest(Model):
    chart_version: str | None = None
    git_commit_id: str | None = None
    values_override_git_commit_id: str | None = None
