from .._runtime import Model


class ResourcesByServiceBadRequestError(Model):
    type: str
    title: str
    status: int
    violations: dict[str, list[str]]
