from .._runtime import Model


class OrganizationEstimationObjectSubscriptionsListItemUsage(Model):
    cpu: float | None = None
    environments: int | None = None
    memory: float | None = None
    storage: float | None = None
