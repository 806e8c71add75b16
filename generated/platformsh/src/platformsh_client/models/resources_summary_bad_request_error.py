from .._runtime import Model


class ResourcesSummaryBadRequestError(Model):
    status: int
    title: str
    type: str
    violations: dict[str, list[str]]
