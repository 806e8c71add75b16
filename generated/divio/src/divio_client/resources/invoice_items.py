"""Invoice items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Omit,
    Operation,
    Pager,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from uuid import UUID

_LIST: Operation[models.InvoiceItem] = Operation(
    id="ListInvoiceItems",
    method="GET",
    path="/apps/v3/invoice-items/",
    result=lambda: models.PaginatedInvoiceItemList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.InvoiceItem] = Operation(
    id="GetInvoiceItem",
    method="GET",
    path="/apps/v3/invoice-items/{uuid}/",
    result=lambda: models.InvoiceItem,
)


class InvoiceItems(Resource):
    """Invoice items."""

    def list(
        self,
        *,
        invoice: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> Pager[models.InvoiceItem]:
        """List invoice items.

        `GET /apps/v3/invoice-items/` returns every `InvoiceItem`.

        Args:
            invoice: Return only what belongs to this invoice (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"invoice": invoice, "page": page, "page_size": page_size})

    def get(self, uuid: UUID | str) -> models.InvoiceItem:
        """Get an invoice item.

        `GET /apps/v3/invoice-items/{uuid}/` returns `InvoiceItem`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})


class AsyncInvoiceItems(AsyncResource):
    """Invoice items."""

    def list(
        self,
        *,
        invoice: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> AsyncPager[models.InvoiceItem]:
        """List invoice items.

        `GET /apps/v3/invoice-items/` returns every `InvoiceItem`.

        Args:
            invoice: Return only what belongs to this invoice (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"invoice": invoice, "page": page, "page_size": page_size})

    async def get(self, uuid: UUID | str) -> models.InvoiceItem:
        """Get an invoice item.

        `GET /apps/v3/invoice-items/{uuid}/` returns `InvoiceItem`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})
