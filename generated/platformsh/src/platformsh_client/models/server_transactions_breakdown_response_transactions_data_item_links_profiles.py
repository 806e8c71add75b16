from .._runtime import Model


class BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinksProfiles(Model):
    href: str
