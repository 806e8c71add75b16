from .._runtime import Model


class ProjectSubscriptionImageTypes(Model):
    only: list[str] | None = None
    exclude: list[str] | None = None
