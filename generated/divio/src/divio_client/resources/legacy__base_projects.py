"""Legacy, base projects."""

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

_LIST: Operation[models.LegacyBaseProject] = Operation(
    id="ListBaseProjects",
    method="GET",
    path="/legacy/v3/base-projects/",
    result=lambda: models.LegacyPaginatedBaseProjectList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.LegacyBaseProject] = Operation(
    id="GetBaseProject",
    method="GET",
    path="/legacy/v3/base-projects/{uuid}/",
    result=lambda: models.LegacyBaseProject,
)


class LegacyBaseProjects(Resource):
    """Legacy, base projects."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> Pager[models.LegacyBaseProject]:
        """List base projects.

        `GET /legacy/v3/base-projects/` returns every `LegacyBaseProject`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})

    def get(self, uuid: UUID | str) -> models.LegacyBaseProject:
        """Get a base project.

        `GET /legacy/v3/base-projects/{uuid}/` returns `LegacyBaseProject`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})


class AsyncLegacyBaseProjects(AsyncResource):
    """Legacy, base projects."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> AsyncPager[models.LegacyBaseProject]:
        """List base projects.

        `GET /legacy/v3/base-projects/` returns every `LegacyBaseProject`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})

    async def get(self, uuid: UUID | str) -> models.LegacyBaseProject:
        """Get a base project.

        `GET /legacy/v3/base-projects/{uuid}/` returns `LegacyBaseProject`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})
