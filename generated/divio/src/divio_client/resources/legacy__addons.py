"""Legacy, addons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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

_LIST: Operation[models.LegacyAddon] = Operation(
    id="ListAddons",
    method="GET",
    path="/legacy/v3/addons/",
    result=lambda: models.LegacyPaginatedAddonList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.LegacyAddon] = Operation(
    id="GetAddon",
    method="GET",
    path="/legacy/v3/addons/{uuid}/",
    result=lambda: models.LegacyAddon,
)

_CREATE: Operation[models.LegacyAddonCreate] = Operation(
    id="CreateAddon",
    method="POST",
    path="/legacy/v3/addons/",
    body="application/json",
    result=lambda: models.LegacyAddonCreate,
)

_UPDATE: Operation[models.LegacyAddonUpdate] = Operation(
    id="UpdateAddon",
    method="PUT",
    path="/legacy/v3/addons/{uuid}/",
    body="application/json",
    result=lambda: models.LegacyAddonUpdate,
)

_PARTIAL_UPDATE: Operation[models.LegacyAddonUpdate] = Operation(
    id="PartialUpdateAddon",
    method="PATCH",
    path="/legacy/v3/addons/{uuid}/",
    body=Body("application/json", required=False),
    result=lambda: models.LegacyAddonUpdate,
)

_DOWNLOAD_INCLUDES: Operation[Any] = Operation(
    id="DownloadAddonIncludes",
    method="GET",
    path="/legacy/v3/addons/{uuid}/download-includes/",
    decode="any",
    accept="*/*",
)

_PUBLISH: Operation[None] = Operation(
    id="PublishAddon",
    method="POST",
    path="/legacy/v3/addons/{uuid}/publish/",
    decode="none",
)

_TRANSFER: Operation[models.LegacyAddonTransfer] = Operation(
    id="TransferAddon",
    method="POST",
    path="/legacy/v3/addons/{uuid}/transfer/",
    body="application/json",
    result=lambda: models.LegacyAddonTransfer,
)


class LegacyAddons(Resource):
    """Legacy, addons."""

    def list(
        self,
        *,
        cloud_ready: bool | Omit = omit,
        is_public: bool | Omit = omit,
        name: str | Omit = omit,
        organisation: UUID | str | Omit = omit,
        package_name: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> Pager[models.LegacyAddon]:
        """List addons.

        `GET /legacy/v3/addons/` returns every `LegacyAddon`.

        Args:
            cloud_ready: Return only addons that are ready for the cloud (or are not).
            is_public: Return only public addons (or only others).
            name: Return only addons with this name.
            organisation: Return only what belongs to this organization (UUID).
            package_name: Return only addons with this package name.
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(
            _LIST,
            query={
                "cloud_ready": cloud_ready,
                "is_public": is_public,
                "name": name,
                "organisation": organisation,
                "package_name": package_name,
                "page": page,
                "page_size": page_size,
            },
        )

    def get(self, uuid: UUID | str) -> models.LegacyAddon:
        """Get an addon.

        `GET /legacy/v3/addons/{uuid}/` returns `LegacyAddon`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})

    def create(
        self,
        *,
        name: str,
        organisation: UUID | str,
        package_name: str,
        license: UUID | str | None | Omit = omit,
    ) -> models.LegacyAddonCreate:
        """Create an addon.

        `POST /legacy/v3/addons/` returns `LegacyAddonCreate`.

        Args:
            name: At most 100 characters.
            organisation: UUID of the organization.
            package_name: Name of the package: letters, digits, dashes and underscores; at most 100
                characters. Matches `^[-a-zA-Z0-9_]+$`.
            license: UUID of the license.
        """
        return self._call(
            _CREATE,
            body={
                "name": name,
                "organisation": organisation,
                "package_name": package_name,
                "license": license,
            },
        )

    def update(
        self,
        uuid: UUID | str,
        *,
        name: str,
        package_name: str,
        default_release_channel: UUID | str | Omit = omit,
        description: str | Omit = omit,
        docs_url: str | Omit = omit,
        license: UUID | str | Omit = omit,
        owner_display_name: str | Omit = omit,
        project_url: str | Omit = omit,
        pypi_url: str | Omit = omit,
        repository_url: str | Omit = omit,
    ) -> models.LegacyAddonUpdate:
        """Update an addon.

        `PUT /legacy/v3/addons/{uuid}/` returns `LegacyAddonUpdate`.

        Args:
            uuid: UUID of the object.
            name: At most 100 characters.
            package_name: Name of the package: letters, digits, dashes and underscores; at most 100
                characters. Matches `^[-a-zA-Z0-9_]+$`.
            default_release_channel: UUID of the release channel to use if no other is chosen.
            docs_url: URL of the documentation. At most 200 characters. Format `uri`.
            license: UUID of the license.
            owner_display_name: Name of the owner, as text for a user interface. At most 255 characters.
            project_url: URL of the project. At most 200 characters. Format `uri`.
            pypi_url: URL of the package on PyPI. At most 200 characters. Format `uri`.
            repository_url: URL of the source code. At most 200 characters. Format `uri`.
        """
        return self._call(
            _UPDATE,
            path={"uuid": uuid},
            body={
                "name": name,
                "package_name": package_name,
                "default_release_channel": default_release_channel,
                "description": description,
                "docs_url": docs_url,
                "license": license,
                "owner_display_name": owner_display_name,
                "project_url": project_url,
                "pypi_url": pypi_url,
                "repository_url": repository_url,
            },
        )

    def partial_update(
        self,
        uuid: UUID | str,
        *,
        default_release_channel: UUID | str | Omit = omit,
        description: str | Omit = omit,
        docs_url: str | Omit = omit,
        license: UUID | str | Omit = omit,
        name: str | Omit = omit,
        owner_display_name: str | Omit = omit,
        package_name: str | Omit = omit,
        project_url: str | Omit = omit,
        pypi_url: str | Omit = omit,
        repository_url: str | Omit = omit,
    ) -> models.LegacyAddonUpdate:
        """Partially update an addon.

        `PATCH /legacy/v3/addons/{uuid}/` returns `LegacyAddonUpdate`.

        Args:
            uuid: UUID of the object.
            default_release_channel: UUID of the release channel to use if no other is chosen.
            docs_url: URL of the documentation. At most 200 characters. Format `uri`.
            license: UUID of the license.
            name: At most 100 characters.
            owner_display_name: Name of the owner, as text for a user interface. At most 255 characters.
            package_name: Name of the package: letters, digits, dashes and underscores; at most 100
                characters. Matches `^[-a-zA-Z0-9_]+$`.
            project_url: URL of the project. At most 200 characters. Format `uri`.
            pypi_url: URL of the package on PyPI. At most 200 characters. Format `uri`.
            repository_url: URL of the source code. At most 200 characters. Format `uri`.
        """
        return self._call(
            _PARTIAL_UPDATE,
            path={"uuid": uuid},
            body={
                "default_release_channel": default_release_channel,
                "description": description,
                "docs_url": docs_url,
                "license": license,
                "name": name,
                "owner_display_name": owner_display_name,
                "package_name": package_name,
                "project_url": project_url,
                "pypi_url": pypi_url,
                "repository_url": repository_url,
            },
        )

    def download_includes(self, uuid: UUID | str) -> Any:
        """Download addon includes.

        `GET /legacy/v3/addons/{uuid}/download-includes/` returns the response body, decoded if
        it is JSON or text; None if it is empty.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_DOWNLOAD_INCLUDES, path={"uuid": uuid})

    def publish(self, uuid: UUID | str) -> None:
        """Publish an addon.

        `POST /legacy/v3/addons/{uuid}/publish/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_PUBLISH, path={"uuid": uuid})

    def transfer(self, uuid: UUID | str, *, organisation: UUID | str) -> models.LegacyAddonTransfer:
        """Transfer an addon to another organization.

        `POST /legacy/v3/addons/{uuid}/transfer/` returns `LegacyAddonTransfer`.

        Args:
            uuid: UUID of the object.
            organisation: UUID of the organization that gets the addon.
        """
        return self._call(_TRANSFER, path={"uuid": uuid}, body={"organisation": organisation})


class AsyncLegacyAddons(AsyncResource):
    """Legacy, addons."""

    def list(
        self,
        *,
        cloud_ready: bool | Omit = omit,
        is_public: bool | Omit = omit,
        name: str | Omit = omit,
        organisation: UUID | str | Omit = omit,
        package_name: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> AsyncPager[models.LegacyAddon]:
        """List addons.

        `GET /legacy/v3/addons/` returns every `LegacyAddon`.

        Args:
            cloud_ready: Return only addons that are ready for the cloud (or are not).
            is_public: Return only public addons (or only others).
            name: Return only addons with this name.
            organisation: Return only what belongs to this organization (UUID).
            package_name: Return only addons with this package name.
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(
            _LIST,
            query={
                "cloud_ready": cloud_ready,
                "is_public": is_public,
                "name": name,
                "organisation": organisation,
                "package_name": package_name,
                "page": page,
                "page_size": page_size,
            },
        )

    async def get(self, uuid: UUID | str) -> models.LegacyAddon:
        """Get an addon.

        `GET /legacy/v3/addons/{uuid}/` returns `LegacyAddon`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})

    async def create(
        self,
        *,
        name: str,
        organisation: UUID | str,
        package_name: str,
        license: UUID | str | None | Omit = omit,
    ) -> models.LegacyAddonCreate:
        """Create an addon.

        `POST /legacy/v3/addons/` returns `LegacyAddonCreate`.

        Args:
            name: At most 100 characters.
            organisation: UUID of the organization.
            package_name: Name of the package: letters, digits, dashes and underscores; at most 100
                characters. Matches `^[-a-zA-Z0-9_]+$`.
            license: UUID of the license.
        """
        return await self._call(
            _CREATE,
            body={
                "name": name,
                "organisation": organisation,
                "package_name": package_name,
                "license": license,
            },
        )

    async def update(
        self,
        uuid: UUID | str,
        *,
        name: str,
        package_name: str,
        default_release_channel: UUID | str | Omit = omit,
        description: str | Omit = omit,
        docs_url: str | Omit = omit,
        license: UUID | str | Omit = omit,
        owner_display_name: str | Omit = omit,
        project_url: str | Omit = omit,
        pypi_url: str | Omit = omit,
        repository_url: str | Omit = omit,
    ) -> models.LegacyAddonUpdate:
        """Update an addon.

        `PUT /legacy/v3/addons/{uuid}/` returns `LegacyAddonUpdate`.

        Args:
            uuid: UUID of the object.
            name: At most 100 characters.
            package_name: Name of the package: letters, digits, dashes and underscores; at most 100
                characters. Matches `^[-a-zA-Z0-9_]+$`.
            default_release_channel: UUID of the release channel to use if no other is chosen.
            docs_url: URL of the documentation. At most 200 characters. Format `uri`.
            license: UUID of the license.
            owner_display_name: Name of the owner, as text for a user interface. At most 255 characters.
            project_url: URL of the project. At most 200 characters. Format `uri`.
            pypi_url: URL of the package on PyPI. At most 200 characters. Format `uri`.
            repository_url: URL of the source code. At most 200 characters. Format `uri`.
        """
        return await self._call(
            _UPDATE,
            path={"uuid": uuid},
            body={
                "name": name,
                "package_name": package_name,
                "default_release_channel": default_release_channel,
                "description": description,
                "docs_url": docs_url,
                "license": license,
                "owner_display_name": owner_display_name,
                "project_url": project_url,
                "pypi_url": pypi_url,
                "repository_url": repository_url,
            },
        )

    async def partial_update(
        self,
        uuid: UUID | str,
        *,
        default_release_channel: UUID | str | Omit = omit,
        description: str | Omit = omit,
        docs_url: str | Omit = omit,
        license: UUID | str | Omit = omit,
        name: str | Omit = omit,
        owner_display_name: str | Omit = omit,
        package_name: str | Omit = omit,
        project_url: str | Omit = omit,
        pypi_url: str | Omit = omit,
        repository_url: str | Omit = omit,
    ) -> models.LegacyAddonUpdate:
        """Partially update an addon.

        `PATCH /legacy/v3/addons/{uuid}/` returns `LegacyAddonUpdate`.

        Args:
            uuid: UUID of the object.
            default_release_channel: UUID of the release channel to use if no other is chosen.
            docs_url: URL of the documentation. At most 200 characters. Format `uri`.
            license: UUID of the license.
            name: At most 100 characters.
            owner_display_name: Name of the owner, as text for a user interface. At most 255 characters.
            package_name: Name of the package: letters, digits, dashes and underscores; at most 100
                characters. Matches `^[-a-zA-Z0-9_]+$`.
            project_url: URL of the project. At most 200 characters. Format `uri`.
            pypi_url: URL of the package on PyPI. At most 200 characters. Format `uri`.
            repository_url: URL of the source code. At most 200 characters. Format `uri`.
        """
        return await self._call(
            _PARTIAL_UPDATE,
            path={"uuid": uuid},
            body={
                "default_release_channel": default_release_channel,
                "description": description,
                "docs_url": docs_url,
                "license": license,
                "name": name,
                "owner_display_name": owner_display_name,
                "package_name": package_name,
                "project_url": project_url,
                "pypi_url": pypi_url,
                "repository_url": repository_url,
            },
        )

    async def download_includes(self, uuid: UUID | str) -> Any:
        """Download addon includes.

        `GET /legacy/v3/addons/{uuid}/download-includes/` returns the response body, decoded if
        it is JSON or text; None if it is empty.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_DOWNLOAD_INCLUDES, path={"uuid": uuid})

    async def publish(self, uuid: UUID | str) -> None:
        """Publish an addon.

        `POST /legacy/v3/addons/{uuid}/publish/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_PUBLISH, path={"uuid": uuid})

    async def transfer(
        self, uuid: UUID | str, *, organisation: UUID | str
    ) -> models.LegacyAddonTransfer:
        """Transfer an addon to another organization.

        `POST /legacy/v3/addons/{uuid}/transfer/` returns `LegacyAddonTransfer`.

        Args:
            uuid: UUID of the object.
            organisation: UUID of the organization that gets the addon.
        """
        return await self._call(_TRANSFER, path={"uuid": uuid}, body={"organisation": organisation})
