from .._runtime import Model


class ResourcesOverviewBadRequestError(Model):
    type: str
    title: str
    status: int
    violations: dict[str, list[str]]
