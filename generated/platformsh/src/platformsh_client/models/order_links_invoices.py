from .._runtime import Model


class OrderLinksInvoices(Model):
    href: str | None = None
