from .._runtime import Model


class ListOrgPrepaymentTransactionsResponseLinksSelf(Model):
    href: str | None = None
