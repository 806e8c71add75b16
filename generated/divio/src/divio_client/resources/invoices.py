"""Invoices."""

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

_LIST: Operation[models.Invoice] = Operation(
    id="ListInvoices",
    method="GET",
    path="/apps/v3/invoices/",
    result=lambda: models.PaginatedInvoiceList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.Invoice] = Operation(
    id="GetInvoice",
    method="GET",
    path="/apps/v3/invoices/{uuid}/",
    result=lambda: models.Invoice,
)


class Invoices(Resource):
    """Invoices."""

    def list(
        self,
        *,
        id: int | Omit = omit,
        open: bool | Omit = omit,
        organisation: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> Pager[models.Invoice]:
        """List invoices.

        `GET /apps/v3/invoices/` returns every `Invoice`.

        Args:
            id: Return only the one with this number.
            open: Return only invoices that are open (or are not).
            organisation: Return only what belongs to this organization (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(
            _LIST,
            query={
                "id": id,
                "open": open,
                "organisation": organisation,
                "page": page,
                "page_size": page_size,
            },
        )

    def get(self, uuid: UUID | str) -> models.Invoice:
        """Get an invoice.

        `GET /apps/v3/invoices/{uuid}/` returns `Invoice`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})


class AsyncInvoices(AsyncResource):
    """Invoices."""

    def list(
        self,
        *,
        id: int | Omit = omit,
        open: bool | Omit = omit,
        organisation: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> AsyncPager[models.Invoice]:
        """List invoices.

        `GET /apps/v3/invoices/` returns every `Invoice`.

        Args:
            id: Return only the one with this number.
            open: Return only invoices that are open (or are not).
            organisation: Return only what belongs to this organization (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(
            _LIST,
            query={
                "id": id,
                "open": open,
                "organisation": organisation,
                "page": page,
                "page_size": page_size,
            },
        )

    async def get(self, uuid: UUID | str) -> models.Invoice:
        """Get an invoice.

        `GET /apps/v3/invoices/{uuid}/` returns `Invoice`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})
