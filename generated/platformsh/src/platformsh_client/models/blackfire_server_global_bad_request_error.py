from .._runtime import Model


class BlackfireServerGlobalBadRequestError(Model):
    type: str
    title: str
    status: int
    violations: dict[str, list[str]]
