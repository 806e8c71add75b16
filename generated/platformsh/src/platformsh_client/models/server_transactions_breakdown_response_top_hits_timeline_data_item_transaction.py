from .._runtime import Model


class BlackfireServerTransactionsBreakdownResponseTopHitsTimelineDataItemTransaction(Model):
    average: float
    count: float
