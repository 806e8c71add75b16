from .._runtime import Model


class GetOrgPrepaymentInfoResponseLinksTransactions(Model):
    href: str | None = None
