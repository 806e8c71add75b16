from .._runtime import Model


class ProjectSubscriptionImageTypes(Model):
    exclude: list[str] | None = None
    only: list[str] | None = None
