from .._runtime import Model


class ResourcesOverviewBadRequestError(Model):
    status: int
    title: str
    type: str
    violations: dict[str, list[str]]
