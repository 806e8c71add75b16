from .._runtime import Model


class BlackfireServerTransactionsBreakdownResponseBreakdownTopHits(Model):
    max_percentage: float | int
    max_quantity: int
