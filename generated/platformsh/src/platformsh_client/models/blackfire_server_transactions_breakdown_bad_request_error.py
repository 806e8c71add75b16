from .._runtime import Model


class BlackfireServerTransactionsBreakdownBadRequestError(Model):
    status: int
    title: str
    type: str
    violations: dict[str, list[str]]
