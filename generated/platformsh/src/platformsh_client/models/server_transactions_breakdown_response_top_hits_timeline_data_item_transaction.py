from .._runtime import Model


class BlackfireServerTransactionsBreakdownResponseTopHitsTimelineDataItemTransaction(Model):
    average: float | int
    count: float | int
