from .._runtime import Model


class DeploymentSubscriptionImageTypes(Model):
    exclude: list[str] | None = None
    only: list[str] | None = None
