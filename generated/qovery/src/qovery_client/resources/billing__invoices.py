"""Billing, invoices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Operation,
    Pager,
    Resource,
    pages,
)

if TYPE_CHECKING:
    from uuid import UUID

_LIST: Operation[models.Invoice] = Operation(
    id="listOrganizationInvoice",
    method="GET",
    path="/organization/{organizationId}/invoice",
    result=lambda: models.InvoiceResponseList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.Invoice] = Operation(
    id="getOrganizationInvoice",
    method="GET",
    path="/organization/{organizationId}/invoice/{invoiceId}",
    result=lambda: models.Invoice,
)

_GET_PDF: Operation[models.Link] = Operation(
    id="getOrganizationInvoicePDF",
    method="GET",
    path="/organization/{organizationId}/invoice/{invoiceId}/download",
    result=lambda: models.Link,
)


class BillingInvoices(Resource):
    """Billing, invoices."""

    def list(self, organization_id: UUID | str) -> Pager[models.Invoice]:
        """List organization invoice.

        `GET /organization/{organizationId}/invoice` returns every `Invoice`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    def get(self, organization_id: UUID | str, invoice_id: UUID | str) -> models.Invoice:
        """Get organization invoice.

        `GET /organization/{organizationId}/invoice/{invoiceId}` returns `Invoice`.

        Args:
            organization_id: Id of the organization.
            invoice_id: Id of the invoice.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"organizationId": organization_id, "invoiceId": invoice_id})

    def get_pdf(self, organization_id: UUID | str, invoice_id: UUID | str) -> models.Link:
        """Get organization invoice pdf.

        `GET /organization/{organizationId}/invoice/{invoiceId}/download` returns `Link`.

        Args:
            organization_id: Id of the organization.
            invoice_id: Id of the invoice.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET_PDF, path={"organizationId": organization_id, "invoiceId": invoice_id}
        )


class AsyncBillingInvoices(AsyncResource):
    """Billing, invoices."""

    def list(self, organization_id: UUID | str) -> AsyncPager[models.Invoice]:
        """List organization invoice.

        `GET /organization/{organizationId}/invoice` returns every `Invoice`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    async def get(self, organization_id: UUID | str, invoice_id: UUID | str) -> models.Invoice:
        """Get organization invoice.

        `GET /organization/{organizationId}/invoice/{invoiceId}` returns `Invoice`.

        Args:
            organization_id: Id of the organization.
            invoice_id: Id of the invoice.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET, path={"organizationId": organization_id, "invoiceId": invoice_id}
        )

    async def get_pdf(self, organization_id: UUID | str, invoice_id: UUID | str) -> models.Link:
        """Get organization invoice pdf.

        `GET /organization/{organizationId}/invoice/{invoiceId}/download` returns `Link`.

        Args:
            organization_id: Id of the organization.
            invoice_id: Id of the invoice.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET_PDF, path={"organizationId": organization_id, "invoiceId": invoice_id}
        )
