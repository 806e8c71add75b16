from .._runtime import Model


class DeploymentHistoryHelmResponseRepository(Model):
    chart_name: str | None = None
    chart_version: str | None = None
