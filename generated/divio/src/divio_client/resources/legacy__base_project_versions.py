"""Legacy, base project versions."""

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

_LIST: Operation[models.LegacyBaseProjectVersion] = Operation(
    id="ListBaseProjectVersions",
    method="GET",
    path="/legacy/v3/base-project-versions/",
    result=lambda: models.LegacyPaginatedBaseProjectVersionList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.LegacyBaseProjectVersion] = Operation(
    id="GetBaseProjectVersion",
    method="GET",
    path="/legacy/v3/base-project-versions/{uuid}/",
    result=lambda: models.LegacyBaseProjectVersion,
)


class LegacyBaseProjectVersions(Resource):
    """Legacy, base project versions."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> Pager[models.LegacyBaseProjectVersion]:
        """List base project versions.

        `GET /legacy/v3/base-project-versions/` returns every `LegacyBaseProjectVersion`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})

    def get(self, uuid: UUID | str) -> models.LegacyBaseProjectVersion:
        """Get a base project version.

        `GET /legacy/v3/base-project-versions/{uuid}/` returns `LegacyBaseProjectVersion`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})


class AsyncLegacyBaseProjectVersions(AsyncResource):
    """Legacy, base project versions."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> AsyncPager[models.LegacyBaseProjectVersion]:
        """List base project versions.

        `GET /legacy/v3/base-project-versions/` returns every `LegacyBaseProjectVersion`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})

    async def get(self, uuid: UUID | str) -> models.LegacyBaseProjectVersion:
        """Get a base project version.

        `GET /legacy/v3/base-project-versions/{uuid}/` returns `LegacyBaseProjectVersion`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})
