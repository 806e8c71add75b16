from .._runtime import Model


class ListOrgPrepaymentTransactionsResponseLinksNext(Model):
    href: str | None = None
