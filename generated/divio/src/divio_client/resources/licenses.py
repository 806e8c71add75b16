"""Licenses."""

from __future__ import annotations

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

_LIST: Operation[models.License] = Operation(
    id="ListLicenses",
    method="GET",
    path="/apps/v3/licenses/",
    result=lambda: models.PaginatedLicenseList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)


class Licenses(Resource):
    """Licenses."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> Pager[models.License]:
        """List licenses.

        `GET /apps/v3/licenses/` returns every `License`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})


class AsyncLicenses(AsyncResource):
    """Licenses."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> AsyncPager[models.License]:
        """List licenses.

        `GET /apps/v3/licenses/` returns every `License`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})
