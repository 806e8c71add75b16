from .._runtime import Model


class BlackfireServerTransactionsBreakdownResponseBreakdownTopHits(Model):
    max_quantity: int
    max_percentage: float
