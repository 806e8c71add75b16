from .._runtime import Model


class BlackfirePhpServerCachesBadRequestError(Model):
    type: str
    title: str
    status: int
    violations: dict[str, list[str]]
