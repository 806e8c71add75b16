from .._runtime import Model


class BlackfireServerTopSpansBadRequestError(Model):
    status: int
    title: str
    type: str
    violations: dict[str, list[str]]
