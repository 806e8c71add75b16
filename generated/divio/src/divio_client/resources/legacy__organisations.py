"""Legacy, organisations."""

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

_LIST: Operation[models.LegacyOrganisation] = Operation(
    id="ListOrganisations",
    method="GET",
    path="/legacy/v3/organisations/",
    result=lambda: models.LegacyPaginatedOrganisationList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.LegacyOrganisation] = Operation(
    id="GetOrganisation",
    method="GET",
    path="/legacy/v3/organisations/{uuid}/",
    result=lambda: models.LegacyOrganisation,
)


class LegacyOrganisations(Resource):
    """Legacy, organisations."""

    def list(
        self,
        *,
        id: int | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> Pager[models.LegacyOrganisation]:
        """List organizations.

        `GET /legacy/v3/organisations/` returns every `LegacyOrganisation`.

        Args:
            id: Return only the one with this number.
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"id": id, "page": page, "page_size": page_size})

    def get(self, uuid: UUID | str) -> models.LegacyOrganisation:
        """Get an organization.

        `GET /legacy/v3/organisations/{uuid}/` returns `LegacyOrganisation`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})


class AsyncLegacyOrganisations(AsyncResource):
    """Legacy, organisations."""

    def list(
        self,
        *,
        id: int | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> AsyncPager[models.LegacyOrganisation]:
        """List organizations.

        `GET /legacy/v3/organisations/` returns every `LegacyOrganisation`.

        Args:
            id: Return only the one with this number.
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"id": id, "page": page, "page_size": page_size})

    async def get(self, uuid: UUID | str) -> models.LegacyOrganisation:
        """Get an organization.

        `GET /legacy/v3/organisations/{uuid}/` returns `LegacyOrganisation`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})
