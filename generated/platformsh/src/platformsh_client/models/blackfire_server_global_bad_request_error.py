from .._runtime import Model


class BlackfireServerGlobalBadRequestError(Model):
    status: int
    title: str
    type: str
    violations: dict[str, list[str]]
