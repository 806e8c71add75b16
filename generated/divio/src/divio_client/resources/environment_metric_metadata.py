"""Environment metric metadata."""

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

_LIST: Operation[models.EnvironmentMetricMetadata] = Operation(
    id="ListEnvironmentMetricMetadata",
    method="GET",
    path="/apps/v3/environment-metric-metadata/",
    result=lambda: models.PaginatedEnvironmentMetricMetadataList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.EnvironmentMetricMetadata] = Operation(
    id="GetEnvironmentMetricMetadata",
    method="GET",
    path="/apps/v3/environment-metric-metadata/{uuid}/",
    result=lambda: models.EnvironmentMetricMetadata,
)


class EnvironmentMetricMetadata(Resource):
    """Environment metric metadata."""

    def list(
        self,
        *,
        environment: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> Pager[models.EnvironmentMetricMetadata]:
        """List environment metric metadata.

        `GET /apps/v3/environment-metric-metadata/` returns every `EnvironmentMetricMetadata`.

        Args:
            environment: Return only what belongs to this environment (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(
            _LIST, query={"environment": environment, "page": page, "page_size": page_size}
        )

    def get(self, uuid: UUID | str) -> models.EnvironmentMetricMetadata:
        """Get environment metric metadata.

        `GET /apps/v3/environment-metric-metadata/{uuid}/` returns `EnvironmentMetricMetadata`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})


class AsyncEnvironmentMetricMetadata(AsyncResource):
    """Environment metric metadata."""

    def list(
        self,
        *,
        environment: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> AsyncPager[models.EnvironmentMetricMetadata]:
        """List environment metric metadata.

        `GET /apps/v3/environment-metric-metadata/` returns every `EnvironmentMetricMetadata`.

        Args:
            environment: Return only what belongs to this environment (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(
            _LIST, query={"environment": environment, "page": page, "page_size": page_size}
        )

    async def get(self, uuid: UUID | str) -> models.EnvironmentMetricMetadata:
        """Get environment metric metadata.

        `GET /apps/v3/environment-metric-metadata/{uuid}/` returns `EnvironmentMetricMetadata`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})
