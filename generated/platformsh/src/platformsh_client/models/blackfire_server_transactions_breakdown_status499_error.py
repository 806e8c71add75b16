from .._runtime import Model


class BlackfireServerTransactionsBreakdownStatus499Error(Model):
    error: str
    message: str
