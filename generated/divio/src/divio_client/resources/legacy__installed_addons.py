"""Legacy, installed addons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Body,
    Omit,
    Operation,
    Pager,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from uuid import UUID

_LIST: Operation[models.LegacyInstalledAddon] = Operation(
    id="ListInstalledAddons",
    method="GET",
    path="/legacy/v3/installed-addons/",
    result=lambda: models.LegacyPaginatedInstalledAddonList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.LegacyInstalledAddon] = Operation(
    id="GetInstalledAddon",
    method="GET",
    path="/legacy/v3/installed-addons/{uuid}/",
    result=lambda: models.LegacyInstalledAddon,
)

_UPDATE: Operation[models.LegacyInstalledAddonUpdate] = Operation(
    id="UpdateInstalledAddon",
    method="PUT",
    path="/legacy/v3/installed-addons/{uuid}/",
    body="application/json",
    result=lambda: models.LegacyInstalledAddonUpdate,
)

_PARTIAL_UPDATE: Operation[models.LegacyInstalledAddonUpdate] = Operation(
    id="PartialUpdateInstalledAddon",
    method="PATCH",
    path="/legacy/v3/installed-addons/{uuid}/",
    body=Body("application/json", required=False),
    result=lambda: models.LegacyInstalledAddonUpdate,
)


class LegacyInstalledAddons(Resource):
    """Legacy, installed addons."""

    def list(
        self,
        *,
        addon: UUID | str | Omit = omit,
        application: UUID | str | Omit = omit,
        has_updates: bool | Omit = omit,
        is_configured: bool | Omit = omit,
        name: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        version: UUID | str | Omit = omit,
    ) -> Pager[models.LegacyInstalledAddon]:
        """List installed addons.

        `GET /legacy/v3/installed-addons/` returns every `LegacyInstalledAddon`.

        Args:
            addon: Return only what belongs to this addon (UUID).
            application: Return only what is installed in this application (UUID).
            has_updates: Return only installations for which there is an update (or is none).
            is_configured: Return only installations that are configured (or are not).
            name: Return only addons with this name.
            page: Number of the page to return.
            page_size: How many to return on a page.
            version: Return only installations of this addon version (UUID).
        """
        return self._pages(
            _LIST,
            query={
                "addon": addon,
                "application": application,
                "has_updates": has_updates,
                "is_configured": is_configured,
                "name": name,
                "page": page,
                "page_size": page_size,
                "version": version,
            },
        )

    def get(self, uuid: UUID | str) -> models.LegacyInstalledAddon:
        """Get an installed addon.

        `GET /legacy/v3/installed-addons/{uuid}/` returns `LegacyInstalledAddon`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})

    def update(
        self,
        uuid: UUID | str,
        *,
        release_channel: UUID | str,
        version: UUID | str,
    ) -> models.LegacyInstalledAddonUpdate:
        """Update an installed addon.

        `PUT /legacy/v3/installed-addons/{uuid}/` returns `LegacyInstalledAddonUpdate`.

        Args:
            uuid: UUID of the object.
            release_channel: UUID of the release channel.
            version: UUID of the addon version.
        """
        return self._call(
            _UPDATE,
            path={"uuid": uuid},
            body={"release_channel": release_channel, "version": version},
        )

    def partial_update(
        self,
        uuid: UUID | str,
        *,
        release_channel: UUID | str | Omit = omit,
        version: UUID | str | Omit = omit,
    ) -> models.LegacyInstalledAddonUpdate:
        """Partially update an installed addon.

        `PATCH /legacy/v3/installed-addons/{uuid}/` returns `LegacyInstalledAddonUpdate`.

        Args:
            uuid: UUID of the object.
            release_channel: UUID of the release channel.
            version: UUID of the addon version.
        """
        return self._call(
            _PARTIAL_UPDATE,
            path={"uuid": uuid},
            body={"release_channel": release_channel, "version": version},
        )


class AsyncLegacyInstalledAddons(AsyncResource):
    """Legacy, installed addons."""

    def list(
        self,
        *,
        addon: UUID | str | Omit = omit,
        application: UUID | str | Omit = omit,
        has_updates: bool | Omit = omit,
        is_configured: bool | Omit = omit,
        name: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        version: UUID | str | Omit = omit,
    ) -> AsyncPager[models.LegacyInstalledAddon]:
        """List installed addons.

        `GET /legacy/v3/installed-addons/` returns every `LegacyInstalledAddon`.

        Args:
            addon: Return only what belongs to this addon (UUID).
            application: Return only what is installed in this application (UUID).
            has_updates: Return only installations for which there is an update (or is none).
            is_configured: Return only installations that are configured (or are not).
            name: Return only addons with this name.
            page: Number of the page to return.
            page_size: How many to return on a page.
            version: Return only installations of this addon version (UUID).
        """
        return self._pages(
            _LIST,
            query={
                "addon": addon,
                "application": application,
                "has_updates": has_updates,
                "is_configured": is_configured,
                "name": name,
                "page": page,
                "page_size": page_size,
                "version": version,
            },
        )

    async def get(self, uuid: UUID | str) -> models.LegacyInstalledAddon:
        """Get an installed addon.

        `GET /legacy/v3/installed-addons/{uuid}/` returns `LegacyInstalledAddon`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})

    async def update(
        self,
        uuid: UUID | str,
        *,
        release_channel: UUID | str,
        version: UUID | str,
    ) -> models.LegacyInstalledAddonUpdate:
        """Update an installed addon.

        `PUT /legacy/v3/installed-addons/{uuid}/` returns `LegacyInstalledAddonUpdate`.

        Args:
            uuid: UUID of the object.
            release_channel: UUID of the release channel.
            version: UUID of the addon version.
        """
        return await self._call(
            _UPDATE,
            path={"uuid": uuid},
            body={"release_channel": release_channel, "version": version},
        )

    async def partial_update(
        self,
        uuid: UUID | str,
        *,
        release_channel: UUID | str | Omit = omit,
        version: UUID | str | Omit = omit,
    ) -> models.LegacyInstalledAddonUpdate:
        """Partially update an installed addon.

        `PATCH /legacy/v3/installed-addons/{uuid}/` returns `LegacyInstalledAddonUpdate`.

        Args:
            uuid: UUID of the object.
            release_channel: UUID of the release channel.
            version: UUID of the addon version.
        """
        return await self._call(
            _PARTIAL_UPDATE,
            path={"uuid": uuid},
            body={"release_channel": release_channel, "version": version},
        )
