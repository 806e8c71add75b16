from .._runtime import Model


class BlackfireServerTransactionsBreakdownBadRequestError(Model):
    type: str
    title: str
    status: int
    violations: dict[str, list[str]]
