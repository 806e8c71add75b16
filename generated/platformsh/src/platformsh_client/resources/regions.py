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
    Param,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from .. import types

_LIST: Operation[models.Region] = Operation(
    id="list-regions",
    method="GET",
    path="/regions",
    params=(
        Param("filter[available]", "query", style="deepObject", explode=True),
        Param("filter[private]", "query", style="deepObject", explode=True),
        Param("filter[zone]", "query", style="deepObject", explode=True),
    ),
    result=lambda: models.ListRegionsResponse,
    also="application/problem+json",
    paging=pages.HalLink(next=("_links", "next", "href"), items=("regions",)),
)

_GET: Operation[models.Region] = Operation(
    id="get-region",
    method="GET",
    path="/regions/{region_id}",
    result=lambda: models.Region,
    also="application/problem+json",
)


class Regions(Resource):
    """Regions."""

    def list(
        self,
        *,
        filter_available: types.StringFilter | Omit = omit,
        filter_private: types.StringFilter | Omit = omit,
        filter_zone: types.StringFilter | Omit = omit,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: str | Omit = omit,
    ) -> Pager[models.Region]:
        """List regions.

        `GET /regions` returns every `Region`.

        Args:
            filter_available: Return only those that are available, or not.
            filter_private: Return only those with some `private`.
            filter_zone: Return only those in some zones.
            page_size: Items on a page. 1 to 100.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST,
            query={
                "filter[available]": filter_available,
                "filter[private]": filter_private,
                "filter[zone]": filter_zone,
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    def get(self, region_id: str) -> models.Region:
        """Get region.

        `GET /regions/{region_id}` returns `Region`.

        Args:
            region_id: Id of the region.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"region_id": region_id})


class AsyncRegions(AsyncResource):
    """Regions."""

    def list(
        self,
        *,
        filter_available: types.StringFilter | Omit = omit,
        filter_private: types.StringFilter | Omit = omit,
        filter_zone: types.StringFilter | Omit = omit,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: str | Omit = omit,
    ) -> AsyncPager[models.Region]:
        """List regions.

        `GET /regions` returns every `Region`.

        Args:
            filter_available: Return only those that are available, or not.
            filter_private: Return only those with some `private`.
            filter_zone: Return only those in some zones.
            page_size: Items on a page. 1 to 100.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST,
            query={
                "filter[available]": filter_available,
                "filter[private]": filter_private,
                "filter[zone]": filter_zone,
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    async def get(self, region_id: str) -> models.Region:
        """Get region.

        `GET /regions/{region_id}` returns `Region`.

        Args:
            region_id: Id of the region.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"region_id": region_id})
