from .._runtime import Model


class ClusterInfrastructureMetalLbChartParameters(Model):
    ip_address_pools: list[str] | None = None
