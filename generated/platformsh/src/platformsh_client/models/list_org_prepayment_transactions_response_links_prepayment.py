from .._runtime import Model


class ListOrgPrepaymentTransactionsResponseLinksPrepayment(Model):
    href: str | None = None
