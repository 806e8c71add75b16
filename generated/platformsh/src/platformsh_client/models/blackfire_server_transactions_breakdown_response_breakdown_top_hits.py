from .._runtime import Model


class BlackfireServerTransactionsBreakdownResponseBreakdownTopHits(Model):
    max_percentage: float
    max_quantity: int
