from .._runtime import Model


class OrganizationEstimationObjectSubscriptionsListItemUsage(Model):
    cpu: float | int | None = None
    environments: int | None = None
    memory: float | int | None = None
    storage: float | int | None = None
