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
    from .. import types

_LIST: Operation[models.Invoice] = Operation(
    id="list-org-invoices",
    method="GET",
    path="/organizations/{organization_id}/invoices",
    result=lambda: models.ListOrgInvoicesResponse,
    also="application/problem+json",
    paging=pages.PageNumber(page="page", items=("items",)),
)

_GET: Operation[models.Invoice] = Operation(
    id="get-org-invoice",
    method="GET",
    path="/organizations/{organization_id}/invoices/{invoice_id}",
    result=lambda: models.Invoice,
    also="application/problem+json",
)


class Invoices(Resource):
    """Invoices."""

    def list(
        self,
        organization_id: str,
        *,
        filter_status: types.FilterInvoiceStatusParameter | Omit = omit,
        filter_type: types.FilterInvoiceTypeParameter | Omit = omit,
        filter_order_id: str | Omit = omit,
        page: int | Omit = omit,
    ) -> Pager[models.Invoice]:
        """List org invoices.

        `GET /organizations/{organization_id}/invoices` returns every `Invoice`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            filter_status: Return only those with some status. One of `paid`, `charged_off`, `pending`,
                `refunded`, `canceled`, `refund_pending`.
            filter_type: Return only those of some type. One of `credit_memo`, `invoice`.
            filter_order_id: Return only those with some `order_id`.
            page: Number of the page; the first is 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST,
            path={"organization_id": organization_id},
            query={
                "filter[status]": filter_status,
                "filter[type]": filter_type,
                "filter[order_id]": filter_order_id,
                "page": page,
            },
        )

    def get(self, organization_id: str, invoice_id: str) -> models.Invoice:
        """Get org invoice.

        `GET /organizations/{organization_id}/invoices/{invoice_id}` returns `Invoice`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            invoice_id: Id of the invoice.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"organization_id": organization_id, "invoice_id": invoice_id})


class AsyncInvoices(AsyncResource):
    """Invoices."""

    def list(
        self,
        organization_id: str,
        *,
        filter_status: types.FilterInvoiceStatusParameter | Omit = omit,
        filter_type: types.FilterInvoiceTypeParameter | Omit = omit,
        filter_order_id: str | Omit = omit,
        page: int | Omit = omit,
    ) -> AsyncPager[models.Invoice]:
        """List org invoices.

        `GET /organizations/{organization_id}/invoices` returns every `Invoice`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            filter_status: Return only those with some status. One of `paid`, `charged_off`, `pending`,
                `refunded`, `canceled`, `refund_pending`.
            filter_type: Return only those of some type. One of `credit_memo`, `invoice`.
            filter_order_id: Return only those with some `order_id`.
            page: Number of the page; the first is 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST,
            path={"organization_id": organization_id},
            query={
                "filter[status]": filter_status,
                "filter[type]": filter_type,
                "filter[order_id]": filter_order_id,
                "page": page,
            },
        )

    async def get(self, organization_id: str, invoice_id: str) -> models.Invoice:
        """Get org invoice.

        `GET /organizations/{organization_id}/invoices/{invoice_id}` returns `Invoice`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            invoice_id: Id of the invoice.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET, path={"organization_id": organization_id, "invoice_id": invoice_id}
        )
