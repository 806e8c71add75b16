"""Charges."""

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

_LIST: Operation[models.Charge] = Operation(
    id="ListCharges",
    method="GET",
    path="/apps/v3/charges/",
    result=lambda: models.PaginatedChargeList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.Charge] = Operation(
    id="GetCharge",
    method="GET",
    path="/apps/v3/charges/{uuid}/",
    result=lambda: models.Charge,
)


class Charges(Resource):
    """Charges."""

    def list(
        self,
        *,
        invoice: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> Pager[models.Charge]:
        """List charges.

        `GET /apps/v3/charges/` returns every `Charge`.

        Args:
            invoice: Return only what belongs to this invoice (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"invoice": invoice, "page": page, "page_size": page_size})

    def get(self, uuid: UUID | str) -> models.Charge:
        """Get a charge.

        `GET /apps/v3/charges/{uuid}/` returns `Charge`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})


class AsyncCharges(AsyncResource):
    """Charges."""

    def list(
        self,
        *,
        invoice: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> AsyncPager[models.Charge]:
        """List charges.

        `GET /apps/v3/charges/` returns every `Charge`.

        Args:
            invoice: Return only what belongs to this invoice (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"invoice": invoice, "page": page, "page_size": page_size})

    async def get(self, uuid: UUID | str) -> models.Charge:
        """Get a charge.

        `GET /apps/v3/charges/{uuid}/` returns `Charge`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})
