"""Legacy, applications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
    from collections.abc import Mapping
    from uuid import UUID

_LIST: Operation[models.LegacyApplication] = Operation(
    id="ListApplications",
    method="GET",
    path="/legacy/v3/applications/",
    result=lambda: models.LegacyPaginatedApplicationList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.LegacyApplication] = Operation(
    id="GetApplication",
    method="GET",
    path="/legacy/v3/applications/{uuid}/",
    result=lambda: models.LegacyApplication,
)

_CONFIGURE_ADDON: Operation[None] = Operation(
    id="ConfigureAddonInApplication",
    method="POST",
    path="/legacy/v3/applications/{uuid}/addons/configure/",
    body="application/json",
    decode="none",
)

_GET_ADDON_FORM: Operation[None] = Operation(
    id="GetAddonForm",
    method="POST",
    path="/legacy/v3/applications/{uuid}/addon-form/",
    body="application/json",
    decode="none",
)

_GET_ANNOTATIONS: Operation[models.LegacyApplicationAnnotations] = Operation(
    id="GetApplicationAnnotations",
    method="GET",
    path="/legacy/v3/applications/{uuid}/annotations/",
    result=lambda: models.LegacyApplicationAnnotations,
)

_GET_RECENT_ASYNCHRONOUS_TASKS: Operation[models.LegacyApplicationRecentAsynchronousTasks] = (
    Operation(
        id="GetApplicationRecentAsynchronousTasks",
        method="GET",
        path="/legacy/v3/applications/{uuid}/recent-asynchronous-tasks/",
        result=lambda: models.LegacyApplicationRecentAsynchronousTasks,
    )
)

_INSTALL_ADDON: Operation[None] = Operation(
    id="InstallAddonInApplication",
    method="POST",
    path="/legacy/v3/applications/{uuid}/addons/install/",
    body="application/json",
    decode="none",
)

_UNINSTALL_ADDON: Operation[None] = Operation(
    id="UninstallAddonFromApplication",
    method="POST",
    path="/legacy/v3/applications/{uuid}/addons/uninstall/",
    body="application/json",
    decode="none",
)


class LegacyApplications(Resource):
    """Legacy, applications."""

    def list(
        self,
        *,
        id: int | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> Pager[models.LegacyApplication]:
        """List applications.

        `GET /legacy/v3/applications/` returns every `LegacyApplication`.

        Args:
            id: Return only the one with this number.
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"id": id, "page": page, "page_size": page_size})

    def get(self, uuid: UUID | str) -> models.LegacyApplication:
        """Get an application.

        `GET /legacy/v3/applications/{uuid}/` returns `LegacyApplication`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})

    def configure_addon(
        self,
        uuid: UUID | str,
        *,
        addon: UUID | str,
        form_data: Mapping[str, Any] | Omit = omit,
    ) -> None:
        """Configure an addon in an application.

        `POST /legacy/v3/applications/{uuid}/addons/configure/` returns nothing.

        Args:
            uuid: UUID of the object.
            addon: UUID of the addon.
            form_data: Values of the addon's form.
        """
        return self._call(
            _CONFIGURE_ADDON, path={"uuid": uuid}, body={"addon": addon, "form_data": form_data}
        )

    def get_addon_form(self, uuid: UUID | str, *, version: UUID | str) -> None:
        """Return the form that configures an addon.

        `POST /legacy/v3/applications/{uuid}/addon-form/` returns nothing.

        Args:
            uuid: UUID of the object.
            version: UUID of the addon version.
        """
        return self._call(_GET_ADDON_FORM, path={"uuid": uuid}, body={"version": version})

    def get_annotations(self, uuid: UUID | str) -> models.LegacyApplicationAnnotations:
        """Get application annotations.

        `GET /legacy/v3/applications/{uuid}/annotations/` returns
        `LegacyApplicationAnnotations`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET_ANNOTATIONS, path={"uuid": uuid})

    def get_recent_asynchronous_tasks(
        self, uuid: UUID | str
    ) -> models.LegacyApplicationRecentAsynchronousTasks:
        """Return the asynchronous tasks of an application that run now or ended recently.

        `GET /legacy/v3/applications/{uuid}/recent-asynchronous-tasks/` returns
        `LegacyApplicationRecentAsynchronousTasks`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET_RECENT_ASYNCHRONOUS_TASKS, path={"uuid": uuid})

    def install_addon(
        self,
        uuid: UUID | str,
        *,
        release_channel: UUID | str,
        version: UUID | str,
        form_data: Mapping[str, Any] | Omit = omit,
        without_config: bool | Omit = omit,
    ) -> None:
        """Install an addon in an application.

        `POST /legacy/v3/applications/{uuid}/addons/install/` returns nothing.

        Args:
            uuid: UUID of the object.
            release_channel: UUID of the release channel.
            version: UUID of the addon version.
            form_data: Values of the addon's form.
            without_config: Whether to install the addon without configuring it.
        """
        return self._call(
            _INSTALL_ADDON,
            path={"uuid": uuid},
            body={
                "release_channel": release_channel,
                "version": version,
                "form_data": form_data,
                "without_config": without_config,
            },
        )

    def uninstall_addon(self, uuid: UUID | str, *, addon: UUID | str) -> None:
        """Uninstall an addon from an application.

        `POST /legacy/v3/applications/{uuid}/addons/uninstall/` returns nothing.

        Args:
            uuid: UUID of the object.
            addon: UUID of the addon.
        """
        return self._call(_UNINSTALL_ADDON, path={"uuid": uuid}, body={"addon": addon})


class AsyncLegacyApplications(AsyncResource):
    """Legacy, applications."""

    def list(
        self,
        *,
        id: int | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> AsyncPager[models.LegacyApplication]:
        """List applications.

        `GET /legacy/v3/applications/` returns every `LegacyApplication`.

        Args:
            id: Return only the one with this number.
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"id": id, "page": page, "page_size": page_size})

    async def get(self, uuid: UUID | str) -> models.LegacyApplication:
        """Get an application.

        `GET /legacy/v3/applications/{uuid}/` returns `LegacyApplication`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})

    async def configure_addon(
        self,
        uuid: UUID | str,
        *,
        addon: UUID | str,
        form_data: Mapping[str, Any] | Omit = omit,
    ) -> None:
        """Configure an addon in an application.

        `POST /legacy/v3/applications/{uuid}/addons/configure/` returns nothing.

        Args:
            uuid: UUID of the object.
            addon: UUID of the addon.
            form_data: Values of the addon's form.
        """
        return await self._call(
            _CONFIGURE_ADDON, path={"uuid": uuid}, body={"addon": addon, "form_data": form_data}
        )

    async def get_addon_form(self, uuid: UUID | str, *, version: UUID | str) -> None:
        """Return the form that configures an addon.

        `POST /legacy/v3/applications/{uuid}/addon-form/` returns nothing.

        Args:
            uuid: UUID of the object.
            version: UUID of the addon version.
        """
        return await self._call(_GET_ADDON_FORM, path={"uuid": uuid}, body={"version": version})

    async def get_annotations(self, uuid: UUID | str) -> models.LegacyApplicationAnnotations:
        """Get application annotations.

        `GET /legacy/v3/applications/{uuid}/annotations/` returns
        `LegacyApplicationAnnotations`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET_ANNOTATIONS, path={"uuid": uuid})

    async def get_recent_asynchronous_tasks(
        self, uuid: UUID | str
    ) -> models.LegacyApplicationRecentAsynchronousTasks:
        """Return the asynchronous tasks of an application that run now or ended recently.

        `GET /legacy/v3/applications/{uuid}/recent-asynchronous-tasks/` returns
        `LegacyApplicationRecentAsynchronousTasks`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET_RECENT_ASYNCHRONOUS_TASKS, path={"uuid": uuid})

    async def install_addon(
        self,
        uuid: UUID | str,
        *,
        release_channel: UUID | str,
        version: UUID | str,
        form_data: Mapping[str, Any] | Omit = omit,
        without_config: bool | Omit = omit,
    ) -> None:
        """Install an addon in an application.

        `POST /legacy/v3/applications/{uuid}/addons/install/` returns nothing.

        Args:
            uuid: UUID of the object.
            release_channel: UUID of the release channel.
            version: UUID of the addon version.
            form_data: Values of the addon's form.
            without_config: Whether to install the addon without configuring it.
        """
        return await self._call(
            _INSTALL_ADDON,
            path={"uuid": uuid},
            body={
                "release_channel": release_channel,
                "version": version,
                "form_data": form_data,
                "without_config": without_config,
            },
        )

    async def uninstall_addon(self, uuid: UUID | str, *, addon: UUID | str) -> None:
        """Uninstall an addon from an application.

        `POST /legacy/v3/applications/{uuid}/addons/uninstall/` returns nothing.

        Args:
            uuid: UUID of the object.
            addon: UUID of the addon.
        """
        return await self._call(_UNINSTALL_ADDON, path={"uuid": uuid}, body={"addon": addon})
