"""Countries."""

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

_LIST: Operation[models.Country] = Operation(
    id="ListCountries",
    method="GET",
    path="/apps/v3/countries/",
    result=lambda: models.PaginatedCountryList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.Country] = Operation(
    id="GetCountry",
    method="GET",
    path="/apps/v3/countries/{uuid}/",
    result=lambda: models.Country,
)


class Countries(Resource):
    """Countries."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> Pager[models.Country]:
        """List countries.

        `GET /apps/v3/countries/` returns every `Country`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})

    def get(self, uuid: UUID | str) -> models.Country:
        """Get a country.

        `GET /apps/v3/countries/{uuid}/` returns `Country`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})


class AsyncCountries(AsyncResource):
    """Countries."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> AsyncPager[models.Country]:
        """List countries.

        `GET /apps/v3/countries/` returns every `Country`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})

    async def get(self, uuid: UUID | str) -> models.Country:
        """Get a country.

        `GET /apps/v3/countries/{uuid}/` returns `Country`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})
