from .._runtime import Model


class ObservabilityEntrypointResponseLinksBlackfireServerTransactionsBreakdown(Model):
    href: str
