from .._runtime import Model


class ListOrgPrepaymentTransactionsResponseLinksPrevious(Model):
    href: str | None = None
