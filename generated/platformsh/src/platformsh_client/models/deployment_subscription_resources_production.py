from .._runtime import Model


class DeploymentSubscriptionResourcesProduction(Model):
    legacy_development: bool
    max_cpu: float | int | None
    max_environments: int | None
    max_memory: int | None
