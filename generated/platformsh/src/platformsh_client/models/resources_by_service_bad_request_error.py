from .._runtime import Model


class ResourcesByServiceBadRequestError(Model):
    status: int
    title: str
    type: str
    violations: dict[str, list[str]]
