from .._runtime import Model


class BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinksTopSpans(Model):
    href: str
