"""Legacy, addon versions."""

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
    Param,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from .. import types

_LIST: Operation[models.LegacyAddonVersion] = Operation(
    id="ListAddonVersions",
    method="GET",
    path="/legacy/v3/addon-versions/",
    params=(Param("o", "query", style="form", explode=False),),
    result=lambda: models.LegacyPaginatedAddonVersionList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.LegacyAddonVersion] = Operation(
    id="GetAddonVersion",
    method="GET",
    path="/legacy/v3/addon-versions/{uuid}/",
    result=lambda: models.LegacyAddonVersion,
)

_UPDATE: Operation[models.LegacyAddonVersionUpdate] = Operation(
    id="UpdateAddonVersion",
    method="PUT",
    path="/legacy/v3/addon-versions/{uuid}/",
    body=Body("application/json", required=False),
    result=lambda: models.LegacyAddonVersionUpdate,
)

_PARTIAL_UPDATE: Operation[models.LegacyAddonVersionUpdate] = Operation(
    id="PartialUpdateAddonVersion",
    method="PATCH",
    path="/legacy/v3/addon-versions/{uuid}/",
    body=Body("application/json", required=False),
    result=lambda: models.LegacyAddonVersionUpdate,
)


class LegacyAddonVersions(Resource):
    """Legacy, addon versions."""

    def list(
        self,
        *,
        addon: UUID | str | Omit = omit,
        o: Sequence[types.LegacyListAddonVersionsOItem] | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        release_channel: Sequence[UUID | str] | Omit = omit,
        uuid: Sequence[UUID | str] | Omit = omit,
        version: str | Omit = omit,
    ) -> Pager[models.LegacyAddonVersion]:
        """List addon versions.

        `GET /legacy/v3/addon-versions/` returns every `LegacyAddonVersion`.

        Args:
            addon: Return only what belongs to this addon (UUID).
            o: Order of the answer: `version`, or `-version` for the reverse.
            page: Number of the page to return.
            page_size: How many to return on a page.
            release_channel: Return only versions in these release channels (UUIDs).
            uuid: Return only versions with these UUIDs.
            version: Return only the version with this number.
        """
        return self._pages(
            _LIST,
            query={
                "addon": addon,
                "o": o,
                "page": page,
                "page_size": page_size,
                "release_channel": release_channel,
                "uuid": uuid,
                "version": version,
            },
        )

    def get(self, uuid: UUID | str) -> models.LegacyAddonVersion:
        """Get an addon version.

        `GET /legacy/v3/addon-versions/{uuid}/` returns `LegacyAddonVersion`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})

    def update(
        self,
        uuid: UUID | str,
        *,
        changelog: str | Omit = omit,
        release_channels: Sequence[UUID | str] | Omit = omit,
    ) -> models.LegacyAddonVersionUpdate:
        """Update an addon version.

        `PUT /legacy/v3/addon-versions/{uuid}/` returns `LegacyAddonVersionUpdate`.

        Args:
            uuid: UUID of the object.
            changelog: What the version changes.
            release_channels: UUIDs of the release channels that offer the version.
        """
        return self._call(
            _UPDATE,
            path={"uuid": uuid},
            body={"changelog": changelog, "release_channels": release_channels},
        )

    def partial_update(
        self,
        uuid: UUID | str,
        *,
        changelog: str | Omit = omit,
        release_channels: Sequence[UUID | str] | Omit = omit,
    ) -> models.LegacyAddonVersionUpdate:
        """Partially update an addon version.

        `PATCH /legacy/v3/addon-versions/{uuid}/` returns `LegacyAddonVersionUpdate`.

        Args:
            uuid: UUID of the object.
            changelog: What the version changes.
            release_channels: UUIDs of the release channels that offer the version.
        """
        return self._call(
            _PARTIAL_UPDATE,
            path={"uuid": uuid},
            body={"changelog": changelog, "release_channels": release_channels},
        )


class AsyncLegacyAddonVersions(AsyncResource):
    """Legacy, addon versions."""

    def list(
        self,
        *,
        addon: UUID | str | Omit = omit,
        o: Sequence[types.LegacyListAddonVersionsOItem] | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        release_channel: Sequence[UUID | str] | Omit = omit,
        uuid: Sequence[UUID | str] | Omit = omit,
        version: str | Omit = omit,
    ) -> AsyncPager[models.LegacyAddonVersion]:
        """List addon versions.

        `GET /legacy/v3/addon-versions/` returns every `LegacyAddonVersion`.

        Args:
            addon: Return only what belongs to this addon (UUID).
            o: Order of the answer: `version`, or `-version` for the reverse.
            page: Number of the page to return.
            page_size: How many to return on a page.
            release_channel: Return only versions in these release channels (UUIDs).
            uuid: Return only versions with these UUIDs.
            version: Return only the version with this number.
        """
        return self._pages(
            _LIST,
            query={
                "addon": addon,
                "o": o,
                "page": page,
                "page_size": page_size,
                "release_channel": release_channel,
                "uuid": uuid,
                "version": version,
            },
        )

    async def get(self, uuid: UUID | str) -> models.LegacyAddonVersion:
        """Get an addon version.

        `GET /legacy/v3/addon-versions/{uuid}/` returns `LegacyAddonVersion`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})

    async def update(
        self,
        uuid: UUID | str,
        *,
        changelog: str | Omit = omit,
        release_channels: Sequence[UUID | str] | Omit = omit,
    ) -> models.LegacyAddonVersionUpdate:
        """Update an addon version.

        `PUT /legacy/v3/addon-versions/{uuid}/` returns `LegacyAddonVersionUpdate`.

        Args:
            uuid: UUID of the object.
            changelog: What the version changes.
            release_channels: UUIDs of the release channels that offer the version.
        """
        return await self._call(
            _UPDATE,
            path={"uuid": uuid},
            body={"changelog": changelog, "release_channels": release_channels},
        )

    async def partial_update(
        self,
        uuid: UUID | str,
        *,
        changelog: str | Omit = omit,
        release_channels: Sequence[UUID | str] | Omit = omit,
    ) -> models.LegacyAddonVersionUpdate:
        """Partially update an addon version.

        `PATCH /legacy/v3/addon-versions/{uuid}/` returns `LegacyAddonVersionUpdate`.

        Args:
            uuid: UUID of the object.
            changelog: What the version changes.
            release_channels: UUIDs of the release channels that offer the version.
        """
        return await self._call(
            _PARTIAL_UPDATE,
            path={"uuid": uuid},
            body={"changelog": changelog, "release_channels": release_channels},
        )
