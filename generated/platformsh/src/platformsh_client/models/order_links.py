from .._runtime import Model
from .order_links_invoices import OrderLinksInvoices


class OrderLinks(Model):
    invoices: OrderLinksInvoices | None = None
