"""Legacy, environments."""

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

_LIST: Operation[models.LegacyEnvironment] = Operation(
    id="ListEnvironments",
    method="GET",
    path="/legacy/v3/environments/",
    result=lambda: models.LegacyPaginatedEnvironmentList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.LegacyEnvironment] = Operation(
    id="GetEnvironment",
    method="GET",
    path="/legacy/v3/environments/{uuid}/",
    result=lambda: models.LegacyEnvironment,
)

_GET_COMMITS: Operation[models.LegacyEnvironmentCommits] = Operation(
    id="GetEnvironmentCommits",
    method="GET",
    path="/legacy/v3/environments/{uuid}/commits/",
    result=lambda: models.LegacyEnvironmentCommits,
)


class LegacyEnvironments(Resource):
    """Legacy, environments."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> Pager[models.LegacyEnvironment]:
        """List environments.

        `GET /legacy/v3/environments/` returns every `LegacyEnvironment`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})

    def get(self, uuid: UUID | str) -> models.LegacyEnvironment:
        """Get an environment.

        `GET /legacy/v3/environments/{uuid}/` returns `LegacyEnvironment`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})

    def get_commits(self, uuid: UUID | str, *, lookup: str) -> models.LegacyEnvironmentCommits:
        """Get environment commits.

        `GET /legacy/v3/environments/{uuid}/commits/` returns `LegacyEnvironmentCommits`.

        Args:
            uuid: UUID of the object.
            lookup: Which commits to look up. Not empty.
        """
        return self._call(_GET_COMMITS, path={"uuid": uuid}, query={"lookup": lookup})


class AsyncLegacyEnvironments(AsyncResource):
    """Legacy, environments."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> AsyncPager[models.LegacyEnvironment]:
        """List environments.

        `GET /legacy/v3/environments/` returns every `LegacyEnvironment`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})

    async def get(self, uuid: UUID | str) -> models.LegacyEnvironment:
        """Get an environment.

        `GET /legacy/v3/environments/{uuid}/` returns `LegacyEnvironment`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})

    async def get_commits(
        self, uuid: UUID | str, *, lookup: str
    ) -> models.LegacyEnvironmentCommits:
        """Get environment commits.

        `GET /legacy/v3/environments/{uuid}/commits/` returns `LegacyEnvironmentCommits`.

        Args:
            uuid: UUID of the object.
            lookup: Which commits to look up. Not empty.
        """
        return await self._call(_GET_COMMITS, path={"uuid": uuid}, query={"lookup": lookup})
