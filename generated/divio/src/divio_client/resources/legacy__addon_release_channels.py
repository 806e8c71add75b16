"""Legacy, addon release channels."""

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

_LIST: Operation[models.LegacyAddonReleaseChannel] = Operation(
    id="ListAddonReleaseChannels",
    method="GET",
    path="/legacy/v3/addon-release-channels/",
    result=lambda: models.LegacyPaginatedAddonReleaseChannelList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.LegacyAddonReleaseChannel] = Operation(
    id="GetAddonReleaseChannel",
    method="GET",
    path="/legacy/v3/addon-release-channels/{uuid}/",
    result=lambda: models.LegacyAddonReleaseChannel,
)


class LegacyAddonReleaseChannels(Resource):
    """Legacy, addon release channels."""

    def list(
        self,
        *,
        addon: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> Pager[models.LegacyAddonReleaseChannel]:
        """List addon release channels.

        `GET /legacy/v3/addon-release-channels/` returns every `LegacyAddonReleaseChannel`.

        Args:
            addon: Return only what belongs to this addon (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"addon": addon, "page": page, "page_size": page_size})

    def get(self, uuid: UUID | str) -> models.LegacyAddonReleaseChannel:
        """Get an addon release channel.

        `GET /legacy/v3/addon-release-channels/{uuid}/` returns `LegacyAddonReleaseChannel`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})


class AsyncLegacyAddonReleaseChannels(AsyncResource):
    """Legacy, addon release channels."""

    def list(
        self,
        *,
        addon: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> AsyncPager[models.LegacyAddonReleaseChannel]:
        """List addon release channels.

        `GET /legacy/v3/addon-release-channels/` returns every `LegacyAddonReleaseChannel`.

        Args:
            addon: Return only what belongs to this addon (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"addon": addon, "page": page, "page_size": page_size})

    async def get(self, uuid: UUID | str) -> models.LegacyAddonReleaseChannel:
        """Get an addon release channel.

        `GET /legacy/v3/addon-release-channels/{uuid}/` returns `LegacyAddonReleaseChannel`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})
