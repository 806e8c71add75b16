from .._runtime import Model


class ClusterInfrastructureCertManagerChartParameters(Model):
    kubernetes_namespace: str | None = None
