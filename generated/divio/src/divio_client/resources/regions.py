"""Regions."""

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
    from collections.abc import Sequence
    from uuid import UUID

_LIST: Operation[models.Region] = Operation(
    id="ListRegions",
    method="GET",
    path="/apps/v3/regions/",
    result=lambda: models.PaginatedRegionList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.Region] = Operation(
    id="GetRegion",
    method="GET",
    path="/apps/v3/regions/{uuid}/",
    result=lambda: models.Region,
)


class Regions(Resource):
    """Regions."""

    def list(
        self,
        *,
        name: str | Omit = omit,
        organisation: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        short_name: str | Omit = omit,
        uuid: Sequence[UUID | str] | Omit = omit,
    ) -> Pager[models.Region]:
        """List regions.

        `GET /apps/v3/regions/` returns every `Region`.

        Args:
            name: Return only those with this name.
            organisation: Return only what belongs to this organization (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
            short_name: Return only the region with this short name.
            uuid: Return only regions with these UUIDs.
        """
        return self._pages(
            _LIST,
            query={
                "name": name,
                "organisation": organisation,
                "page": page,
                "page_size": page_size,
                "short_name": short_name,
                "uuid": uuid,
            },
        )

    def get(self, uuid: UUID | str) -> models.Region:
        """Get a region.

        `GET /apps/v3/regions/{uuid}/` returns `Region`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})


class AsyncRegions(AsyncResource):
    """Regions."""

    def list(
        self,
        *,
        name: str | Omit = omit,
        organisation: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        short_name: str | Omit = omit,
        uuid: Sequence[UUID | str] | Omit = omit,
    ) -> AsyncPager[models.Region]:
        """List regions.

        `GET /apps/v3/regions/` returns every `Region`.

        Args:
            name: Return only those with this name.
            organisation: Return only what belongs to this organization (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
            short_name: Return only the region with this short name.
            uuid: Return only regions with these UUIDs.
        """
        return self._pages(
            _LIST,
            query={
                "name": name,
                "organisation": organisation,
                "page": page,
                "page_size": page_size,
                "short_name": short_name,
                "uuid": uuid,
            },
        )

    async def get(self, uuid: UUID | str) -> models.Region:
        """Get a region.

        `GET /apps/v3/regions/{uuid}/` returns `Region`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})
