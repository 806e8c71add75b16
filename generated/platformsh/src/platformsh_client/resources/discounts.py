"""Discounts."""

from __future__ import annotations

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Operation,
    Pager,
    Resource,
    pages,
)

_LIST: Operation[models.Discount] = Operation(
    id="list-org-discounts",
    method="GET",
    path="/organizations/{organization_id}/discounts",
    result=lambda: models.ListOrgDiscountsResponse,
    also="application/problem+json",
    paging=pages.HalLink(next=("_links", "next", "href"), items=("items",)),
)

_GET: Operation[models.Discount] = Operation(
    id="get-discount",
    method="GET",
    path="/discounts/{id}",
    result=lambda: models.Discount,
)

_GET_TYPE_ALLOWANCE: Operation[models.GetTypeAllowanceResponse] = Operation(
    id="get-type-allowance",
    method="GET",
    path="/discounts/types/allowance",
    result=lambda: models.GetTypeAllowanceResponse,
)


class Discounts(Resource):
    """Discounts."""

    def list(self, organization_id: str) -> Pager[models.Discount]:
        """List org discounts.

        `GET /organizations/{organization_id}/discounts` returns every `Discount`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organization_id": organization_id})

    def get(self, id: str) -> models.Discount:
        """Get discount.

        `GET /discounts/{id}` returns `Discount`.

        Args:
            id: Id of the discount.
        """
        return self._call(_GET, path={"id": id})

    def get_type_allowance(self) -> models.GetTypeAllowanceResponse:
        """Get type allowance.

        `GET /discounts/types/allowance` returns `GetTypeAllowanceResponse`.
        """
        return self._call(_GET_TYPE_ALLOWANCE)


class AsyncDiscounts(AsyncResource):
    """Discounts."""

    def list(self, organization_id: str) -> AsyncPager[models.Discount]:
        """List org discounts.

        `GET /organizations/{organization_id}/discounts` returns every `Discount`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organization_id": organization_id})

    async def get(self, id: str) -> models.Discount:
        """Get discount.

        `GET /discounts/{id}` returns `Discount`.

        Args:
            id: Id of the discount.
        """
        return await self._call(_GET, path={"id": id})

    async def get_type_allowance(self) -> models.GetTypeAllowanceResponse:
        """Get type allowance.

        `GET /discounts/types/allowance` returns `GetTypeAllowanceResponse`.
        """
        return await self._call(_GET_TYPE_ALLOWANCE)
