from .._runtime import Model


class ResourcesSummaryBadRequestError(Model):
    type: str
    title: str
    status: int
    violations: dict[str, list[str]]
