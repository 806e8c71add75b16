from .._runtime import Model


class DeploymentHistoryServiceDetailsRepositoryRepository(Model):
    chart_name: str | None = None
    chart_version: str | None = None
