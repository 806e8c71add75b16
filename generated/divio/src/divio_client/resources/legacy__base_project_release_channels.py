"""Legacy, base project release channels."""

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

_LIST: Operation[models.LegacyBaseProjectReleaseChannel] = Operation(
    id="ListBaseProjectReleaseChannels",
    method="GET",
    path="/legacy/v3/base-project-release-channels/",
    result=lambda: models.LegacyPaginatedBaseProjectReleaseChannelList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.LegacyBaseProjectReleaseChannel] = Operation(
    id="GetBaseProjectReleaseChannel",
    method="GET",
    path="/legacy/v3/base-project-release-channels/{uuid}/",
    result=lambda: models.LegacyBaseProjectReleaseChannel,
)


class LegacyBaseProjectReleaseChannels(Resource):
    """Legacy, base project release channels."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> Pager[models.LegacyBaseProjectReleaseChannel]:
        """List base project release channels.

        `GET /legacy/v3/base-project-release-channels/` returns every
        `LegacyBaseProjectReleaseChannel`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})

    def get(self, uuid: UUID | str) -> models.LegacyBaseProjectReleaseChannel:
        """Get a base project release channel.

        `GET /legacy/v3/base-project-release-channels/{uuid}/` returns
        `LegacyBaseProjectReleaseChannel`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})


class AsyncLegacyBaseProjectReleaseChannels(AsyncResource):
    """Legacy, base project release channels."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> AsyncPager[models.LegacyBaseProjectReleaseChannel]:
        """List base project release channels.

        `GET /legacy/v3/base-project-release-channels/` returns every
        `LegacyBaseProjectReleaseChannel`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})

    async def get(self, uuid: UUID | str) -> models.LegacyBaseProjectReleaseChannel:
        """Get a base project release channel.

        `GET /legacy/v3/base-project-release-channels/{uuid}/` returns
        `LegacyBaseProjectReleaseChannel`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})
