from .._runtime import Model


class DeploymentSubscriptionImageTypes(Model):
    only: list[str] | None = None
    exclude: list[str] | None = None
