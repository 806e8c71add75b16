from .._runtime import Model


class BlackfireServerTopSpansBadRequestError(Model):
    type: str
    title: str
    status: int
    violations: dict[str, list[str]]
