"""Orders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .. import models
from .._runtime import (
    AsyncDownload,
    AsyncPager,
    AsyncResource,
    Download,
    Omit,
    Operation,
    Pager,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from .. import types

_LIST: Operation[models.Order] = Operation(
    id="list-org-orders",
    method="GET",
    path="/organizations/{organization_id}/orders",
    result=lambda: models.ListOrgOrdersResponse,
    also="application/problem+json",
    paging=pages.HalLink(next=("_links", "next", "href"), items=("items",)),
)

_GET: Operation[models.Order] = Operation(
    id="get-org-order",
    method="GET",
    path="/organizations/{organization_id}/orders/{order_id}",
    result=lambda: models.Order,
    also="application/problem+json",
)

_CREATE_AUTHORIZATION_CREDENTIALS: Operation[models.CreateAuthorizationCredentialsResponse] = (
    Operation(
        id="create-authorization-credentials",
        method="POST",
        path="/organizations/{organization_id}/orders/{order_id}/authorize",
        result=lambda: models.CreateAuthorizationCredentialsResponse,
        also="application/problem+json",
    )
)

_DOWNLOAD_INVOICE: Operation[Any] = Operation(
    id="download-invoice",
    method="GET",
    path="/orders/download",
    decode="bytes",
    accept="application/pdf",
)


class Orders(Resource):
    """Orders."""

    def list(
        self,
        organization_id: str,
        *,
        filter_status: types.FilterOrderStatusParameter | Omit = omit,
        filter_total: int | Omit = omit,
        page: int | Omit = omit,
        mode: Literal["details"] | Omit = omit,
    ) -> Pager[models.Order]:
        """List org orders.

        `GET /organizations/{organization_id}/orders` returns every `Order`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            filter_status: Return only those with some status. One of `completed`, `past_due`, `pending`,
                `canceled`, `payment_failed_soft_decline`, `payment_failed_hard_decline`.
            filter_total: Return only those of this amount.
            page: Number of the page; the first is 1.
            mode: `details` returns each line of the answer.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST,
            path={"organization_id": organization_id},
            query={
                "filter[status]": filter_status,
                "filter[total]": filter_total,
                "page": page,
                "mode": mode,
            },
        )

    def get(
        self,
        organization_id: str,
        order_id: str,
        *,
        mode: Literal["details"] | Omit = omit,
    ) -> models.Order:
        """Get org order.

        `GET /organizations/{organization_id}/orders/{order_id}` returns `Order`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            order_id: Id of the order.
            mode: `details` returns each line of the answer.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET,
            path={"organization_id": organization_id, "order_id": order_id},
            query={"mode": mode},
        )

    def create_authorization_credentials(
        self, organization_id: str, order_id: str
    ) -> models.CreateAuthorizationCredentialsResponse:
        """Create authorization credentials.

        `POST /organizations/{organization_id}/orders/{order_id}/authorize` returns
        `CreateAuthorizationCredentialsResponse`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            order_id: Id of the order.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _CREATE_AUTHORIZATION_CREDENTIALS,
            path={"organization_id": organization_id, "order_id": order_id},
        )

    def download_invoice(self, *, token: str) -> Download:
        """Download invoice.

        `GET /orders/download` returns a file (application/pdf) to read or save.

        Args:
            token: Token (JWT) that gives access to the invoice.
        """
        return self._download(_DOWNLOAD_INVOICE, query={"token": token})


class AsyncOrders(AsyncResource):
    """Orders."""

    def list(
        self,
        organization_id: str,
        *,
        filter_status: types.FilterOrderStatusParameter | Omit = omit,
        filter_total: int | Omit = omit,
        page: int | Omit = omit,
        mode: Literal["details"] | Omit = omit,
    ) -> AsyncPager[models.Order]:
        """List org orders.

        `GET /organizations/{organization_id}/orders` returns every `Order`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            filter_status: Return only those with some status. One of `completed`, `past_due`, `pending`,
                `canceled`, `payment_failed_soft_decline`, `payment_failed_hard_decline`.
            filter_total: Return only those of this amount.
            page: Number of the page; the first is 1.
            mode: `details` returns each line of the answer.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST,
            path={"organization_id": organization_id},
            query={
                "filter[status]": filter_status,
                "filter[total]": filter_total,
                "page": page,
                "mode": mode,
            },
        )

    async def get(
        self,
        organization_id: str,
        order_id: str,
        *,
        mode: Literal["details"] | Omit = omit,
    ) -> models.Order:
        """Get org order.

        `GET /organizations/{organization_id}/orders/{order_id}` returns `Order`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            order_id: Id of the order.
            mode: `details` returns each line of the answer.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET,
            path={"organization_id": organization_id, "order_id": order_id},
            query={"mode": mode},
        )

    async def create_authorization_credentials(
        self, organization_id: str, order_id: str
    ) -> models.CreateAuthorizationCredentialsResponse:
        """Create authorization credentials.

        `POST /organizations/{organization_id}/orders/{order_id}/authorize` returns
        `CreateAuthorizationCredentialsResponse`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            order_id: Id of the order.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _CREATE_AUTHORIZATION_CREDENTIALS,
            path={"organization_id": organization_id, "order_id": order_id},
        )

    async def download_invoice(self, *, token: str) -> AsyncDownload:
        """Download invoice.

        `GET /orders/download` returns a file (application/pdf) to read or save.

        Args:
            token: Token (JWT) that gives access to the invoice.
        """
        return await self._download(_DOWNLOAD_INVOICE, query={"token": token})
