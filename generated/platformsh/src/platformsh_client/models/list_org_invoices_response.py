from .._runtime import Model
from .invoice import Invoice


class ListOrgInvoicesResponse(Model):
    items: list[Invoice] | None = None
