from .._runtime import Model


class BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinksRecommendations(Model):
    href: str
