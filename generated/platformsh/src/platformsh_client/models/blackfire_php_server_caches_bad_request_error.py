from .._runtime import Model


class BlackfirePhpServerCachesBadRequestError(Model):
    status: int
    title: str
    type: str
    violations: dict[str, list[str]]
