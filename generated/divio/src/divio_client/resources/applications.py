"""Applications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Body,
    FileInput,
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

_LIST: Operation[models.Application] = Operation(
    id="ListApplications",
    method="GET",
    path="/apps/v3/applications/",
    params=(Param("o", "query", style="form", explode=False),),
    result=lambda: models.PaginatedApplicationList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.Application] = Operation(
    id="GetApplication",
    method="GET",
    path="/apps/v3/applications/{uuid}/",
    result=lambda: models.Application,
)

_CREATE: Operation[models.ApplicationCreate] = Operation(
    id="CreateApplication",
    method="POST",
    path="/apps/v3/applications/",
    body="application/json",
    result=lambda: models.ApplicationCreate,
)

_UPDATE: Operation[models.ApplicationUpdate] = Operation(
    id="UpdateApplication",
    method="PUT",
    path="/apps/v3/applications/{uuid}/",
    body="application/json",
    result=lambda: models.ApplicationUpdate,
)

_PARTIAL_UPDATE: Operation[models.ApplicationUpdate] = Operation(
    id="PartialUpdateApplication",
    method="PATCH",
    path="/apps/v3/applications/{uuid}/",
    body=Body("application/json", required=False),
    result=lambda: models.ApplicationUpdate,
)

_ARCHIVE: Operation[models.ActionResult] = Operation(
    id="ArchiveApplication",
    method="POST",
    path="/apps/v3/applications/{uuid}/archive/",
    body="application/json",
    result=lambda: models.ActionResult,
)

_COPY: Operation[models.Application] = Operation(
    id="CopyApplication",
    method="POST",
    path="/apps/v3/applications/{uuid}/copy/",
    body="application/json",
    result=lambda: models.Application,
)

_DELETE_AVATAR: Operation[None] = Operation(
    id="DeleteApplicationAvatar",
    method="DELETE",
    path="/apps/v3/applications/{uuid}/avatar/",
    decode="none",
)

_DELETE_SCREENSHOT: Operation[None] = Operation(
    id="DeleteApplicationScreenshot",
    method="DELETE",
    path="/apps/v3/applications/{uuid}/screenshot/",
    decode="none",
)

_MIGRATE_TO_EXTERNAL_REPOSITORY: Operation[models.ActionResult] = Operation(
    id="MigrateApplicationToExternalRepository",
    method="POST",
    path="/apps/v3/applications/{uuid}/migrate-to-external-repository/",
    body="application/json",
    result=lambda: models.ActionResult,
)

_TRANSFER: Operation[models.ApplicationTransfer] = Operation(
    id="TransferApplication",
    method="POST",
    path="/apps/v3/applications/{uuid}/transfer/",
    body="application/json",
    result=lambda: models.ApplicationTransfer,
)

_UPLOAD_AVATAR: Operation[dict[str, Any]] = Operation(
    id="UploadApplicationAvatar",
    method="POST",
    path="/apps/v3/applications/{uuid}/avatar/",
    body=Body("multipart/form-data", files=("file",)),
    result=lambda: dict[str, Any],
)

_UPLOAD_SCREENSHOT: Operation[dict[str, Any]] = Operation(
    id="UploadApplicationScreenshot",
    method="POST",
    path="/apps/v3/applications/{uuid}/screenshot/",
    body=Body("multipart/form-data", files=("file",)),
    result=lambda: dict[str, Any],
)


class Applications(Resource):
    """Applications."""

    def list(
        self,
        *,
        avatar_sizes: str | Omit = omit,
        copied_from: UUID | str | Omit = omit,
        copy_type: types.ListApplicationsCopyType | Omit = omit,
        has_bugs: bool | Omit = omit,
        is_mirror: bool | Omit = omit,
        is_suspended: bool | Omit = omit,
        is_undergoing_maintenance: bool | Omit = omit,
        name_search: str | Omit = omit,
        o: Sequence[types.ListApplicationsOItem] | Omit = omit,
        organisation: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        requires_migration: bool | Omit = omit,
        screenshot_sizes: str | Omit = omit,
        slug: str | Omit = omit,
        tags: str | Omit = omit,
        uuid: Sequence[UUID | str] | Omit = omit,
    ) -> Pager[models.Application]:
        """List applications.

        `GET /apps/v3/applications/` returns every `Application`.

        Args:
            avatar_sizes: Sizes in which to return avatars.
            copied_from: Return only applications that were copied from this one (UUID).
            copy_type: Return only what belongs to applications of this copy type: `COPY`, `FORK` or
                `MIRROR`.
            has_bugs: Return only applications with bugs (or without).
            is_mirror: Return only mirrors and what belongs to them (or only others).
            is_suspended: Return only applications that are suspended (or are not).
            is_undergoing_maintenance: Return only applications under maintenance (or others).
            name_search: Return only those with this text in their name.
            o: Order of the answer: `name` or `created_at`, with `-` before it to reverse the
                order.
            organisation: Return only what belongs to this organization (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
            requires_migration: Return only applications that must be migrated (or need not).
            screenshot_sizes: Sizes in which to return screenshots.
            slug: Return only the application with this slug.
            tags: Return only applications with these tags.
            uuid: Return only applications with these UUIDs.
        """
        return self._pages(
            _LIST,
            query={
                "avatar_sizes": avatar_sizes,
                "copied_from": copied_from,
                "copy_type": copy_type,
                "has_bugs": has_bugs,
                "is_mirror": is_mirror,
                "is_suspended": is_suspended,
                "is_undergoing_maintenance": is_undergoing_maintenance,
                "name_search": name_search,
                "o": o,
                "organisation": organisation,
                "page": page,
                "page_size": page_size,
                "requires_migration": requires_migration,
                "screenshot_sizes": screenshot_sizes,
                "slug": slug,
                "tags": tags,
                "uuid": uuid,
            },
        )

    def get(
        self,
        uuid: UUID | str,
        *,
        avatar_sizes: str | Omit = omit,
        screenshot_sizes: str | Omit = omit,
    ) -> models.Application:
        """Get an application.

        `GET /apps/v3/applications/{uuid}/` returns `Application`.

        Args:
            uuid: UUID of the object.
            avatar_sizes: Sizes in which to return avatars.
            screenshot_sizes: Sizes in which to return screenshots.
        """
        return self._call(
            _GET,
            path={"uuid": uuid},
            query={"avatar_sizes": avatar_sizes, "screenshot_sizes": screenshot_sizes},
        )

    def create(
        self,
        *,
        name: str,
        organisation: UUID | str,
        plan_group: UUID | str,
        region: UUID | str,
        slug: str,
        app_template: str | None | Omit = omit,
        billable_service_subscriptions: (
            Sequence[types.ApplicationBillableServiceSubscriptionForApplicationCreation] | Omit
        ) = omit,
        branch: str | Omit = omit,
        container_structure: Sequence[types.ContainerStructure] | None | Omit = omit,
        disk: int | Omit = omit,
        release_commands: Sequence[types.ReleaseCommand] | None | Omit = omit,
        repository: UUID | str | None | Omit = omit,
        repository_prepopulated: bool | Omit = omit,
        tags: Sequence[types.TagField] | Omit = omit,
        transfer: int | Omit = omit,
    ) -> models.ApplicationCreate:
        """Create an application.

        `POST /apps/v3/applications/` returns `ApplicationCreate`.

        Args:
            organisation: UUID of the organization.
            plan_group: UUID of the plan group.
            region: UUID of the region.
            slug: Short name for URLs.
            app_template: URL of the app template. Format `uri`.
            branch: Git branch to deploy. The default is `main`.
            release_commands: Commands that run when a new version is released.
            repository: UUID of the repository.
            repository_prepopulated: The default is false.
            tags: At most 50 items.
        """
        return self._call(
            _CREATE,
            body={
                "name": name,
                "organisation": organisation,
                "plan_group": plan_group,
                "region": region,
                "slug": slug,
                "app_template": app_template,
                "billable_service_subscriptions": billable_service_subscriptions,
                "branch": branch,
                "container_structure": container_structure,
                "disk": disk,
                "release_commands": release_commands,
                "repository": repository,
                "repository_prepopulated": repository_prepopulated,
                "tags": tags,
                "transfer": transfer,
            },
        )

    def update(
        self,
        uuid: UUID | str,
        *,
        name: str,
        maintenance_window_duration: int | Omit = omit,
        maintenance_window_start: int | Omit = omit,
        port: int | None | Omit = omit,
        release_commands: Sequence[types.ReleaseCommand] | Omit = omit,
        startup_probe_max_retries: int | Omit = omit,
        startup_probe_request_timeout: int | Omit = omit,
        startup_probe_retry_timeout: int | Omit = omit,
        tags: Sequence[types.TagField] | Omit = omit,
    ) -> models.ApplicationUpdate:
        """Update an application.

        `PUT /apps/v3/applications/{uuid}/` returns `ApplicationUpdate`.

        Args:
            uuid: UUID of the object.
            name: At most 255 characters.
            maintenance_window_duration: How long the maintenance window is. 0 to 2147483647.
            maintenance_window_start: When the maintenance window begins. 0 to 2147483647.
            port: Port number. 0 to 2147483647.
            release_commands: Commands that run when a new version is released.
            startup_probe_max_retries: How often the startup probe is tried again, from 1 to 1,000 times.
            startup_probe_request_timeout: How long a request of the startup probe may take, from 1 to 60.
            startup_probe_retry_timeout: Wait before the startup probe is tried again, from 1 to 600.
            tags: At most 50 items.
        """
        return self._call(
            _UPDATE,
            path={"uuid": uuid},
            body={
                "name": name,
                "maintenance_window_duration": maintenance_window_duration,
                "maintenance_window_start": maintenance_window_start,
                "port": port,
                "release_commands": release_commands,
                "startup_probe_max_retries": startup_probe_max_retries,
                "startup_probe_request_timeout": startup_probe_request_timeout,
                "startup_probe_retry_timeout": startup_probe_retry_timeout,
                "tags": tags,
            },
        )

    def partial_update(
        self,
        uuid: UUID | str,
        *,
        maintenance_window_duration: int | Omit = omit,
        maintenance_window_start: int | Omit = omit,
        name: str | Omit = omit,
        port: int | None | Omit = omit,
        release_commands: Sequence[types.ReleaseCommand] | Omit = omit,
        startup_probe_max_retries: int | Omit = omit,
        startup_probe_request_timeout: int | Omit = omit,
        startup_probe_retry_timeout: int | Omit = omit,
        tags: Sequence[types.TagField] | Omit = omit,
    ) -> models.ApplicationUpdate:
        """Partially update an application.

        `PATCH /apps/v3/applications/{uuid}/` returns `ApplicationUpdate`.

        Args:
            uuid: UUID of the object.
            maintenance_window_duration: How long the maintenance window is. 0 to 2147483647.
            maintenance_window_start: When the maintenance window begins. 0 to 2147483647.
            name: At most 255 characters.
            port: Port number. 0 to 2147483647.
            release_commands: Commands that run when a new version is released.
            startup_probe_max_retries: How often the startup probe is tried again, from 1 to 1,000 times.
            startup_probe_request_timeout: How long a request of the startup probe may take, from 1 to 60.
            startup_probe_retry_timeout: Wait before the startup probe is tried again, from 1 to 600.
            tags: At most 50 items.
        """
        return self._call(
            _PARTIAL_UPDATE,
            path={"uuid": uuid},
            body={
                "maintenance_window_duration": maintenance_window_duration,
                "maintenance_window_start": maintenance_window_start,
                "name": name,
                "port": port,
                "release_commands": release_commands,
                "startup_probe_max_retries": startup_probe_max_retries,
                "startup_probe_request_timeout": startup_probe_request_timeout,
                "startup_probe_retry_timeout": startup_probe_retry_timeout,
                "tags": tags,
            },
        )

    def archive(
        self,
        uuid: UUID | str,
        *,
        verify_name: str,
        delete_immediately: bool | Omit = omit,
    ) -> models.ActionResult:
        """Archive an application.

        `POST /apps/v3/applications/{uuid}/archive/` returns `ActionResult`.

        Args:
            uuid: UUID of the object.
            verify_name: Name of the application, to confirm that you mean it.
            delete_immediately: Whether to delete the application at once. The default is false.
        """
        return self._call(
            _ARCHIVE,
            path={"uuid": uuid},
            body={"verify_name": verify_name, "delete_immediately": delete_immediately},
        )

    def copy(
        self,
        uuid: UUID | str,
        *,
        target_name: str,
        target_organisation: UUID | str,
        type: types.ApplicationCopyTypeEnum,
    ) -> models.Application:
        """Copy an application, as a fork or as a mirror.

        `POST /apps/v3/applications/{uuid}/copy/` returns `Application`.

        Args:
            uuid: UUID of the object.
            target_name: Name of the copy.
            target_organisation: UUID of the organization that gets the copy.
            type: `FORK` or `MIRROR`.
        """
        return self._call(
            _COPY,
            path={"uuid": uuid},
            body={
                "target_name": target_name,
                "target_organisation": target_organisation,
                "type": type,
            },
        )

    def delete_avatar(self, uuid: UUID | str) -> None:
        """Delete an application avatar.

        `DELETE /apps/v3/applications/{uuid}/avatar/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_DELETE_AVATAR, path={"uuid": uuid})

    def delete_screenshot(self, uuid: UUID | str) -> None:
        """Delete an application screenshot.

        `DELETE /apps/v3/applications/{uuid}/screenshot/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_DELETE_SCREENSHOT, path={"uuid": uuid})

    def migrate_to_external_repository(
        self, uuid: UUID | str, *, repository: UUID | str
    ) -> models.ActionResult:
        """Move an application to an external repository.

        `POST /apps/v3/applications/{uuid}/migrate-to-external-repository/` returns
        `ActionResult`.

        Args:
            uuid: UUID of the object.
            repository: UUID of the repository to move to.
        """
        return self._call(
            _MIGRATE_TO_EXTERNAL_REPOSITORY, path={"uuid": uuid}, body={"repository": repository}
        )

    def transfer(self, uuid: UUID | str, *, organisation: UUID | str) -> models.ApplicationTransfer:
        """Transfer an application to another organization.

        `POST /apps/v3/applications/{uuid}/transfer/` returns `ApplicationTransfer`.

        Args:
            uuid: UUID of the object.
            organisation: UUID of the organization that gets it.
        """
        return self._call(_TRANSFER, path={"uuid": uuid}, body={"organisation": organisation})

    def upload_avatar(self, uuid: UUID | str, *, file: FileInput) -> dict[str, Any]:
        """Upload an application avatar.

        `POST /apps/v3/applications/{uuid}/avatar/` returns a mapping from names to anything.

        Args:
            uuid: UUID of the object.
            file: The image.
        """
        return self._call(_UPLOAD_AVATAR, path={"uuid": uuid}, body={"file": file})

    def upload_screenshot(self, uuid: UUID | str, *, file: FileInput) -> dict[str, Any]:
        """Upload an application screenshot.

        `POST /apps/v3/applications/{uuid}/screenshot/` returns a mapping from names to
        anything.

        Args:
            uuid: UUID of the object.
            file: The image.
        """
        return self._call(_UPLOAD_SCREENSHOT, path={"uuid": uuid}, body={"file": file})


class AsyncApplications(AsyncResource):
    """Applications."""

    def list(
        self,
        *,
        avatar_sizes: str | Omit = omit,
        copied_from: UUID | str | Omit = omit,
        copy_type: types.ListApplicationsCopyType | Omit = omit,
        has_bugs: bool | Omit = omit,
        is_mirror: bool | Omit = omit,
        is_suspended: bool | Omit = omit,
        is_undergoing_maintenance: bool | Omit = omit,
        name_search: str | Omit = omit,
        o: Sequence[types.ListApplicationsOItem] | Omit = omit,
        organisation: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        requires_migration: bool | Omit = omit,
        screenshot_sizes: str | Omit = omit,
        slug: str | Omit = omit,
        tags: str | Omit = omit,
        uuid: Sequence[UUID | str] | Omit = omit,
    ) -> AsyncPager[models.Application]:
        """List applications.

        `GET /apps/v3/applications/` returns every `Application`.

        Args:
            avatar_sizes: Sizes in which to return avatars.
            copied_from: Return only applications that were copied from this one (UUID).
            copy_type: Return only what belongs to applications of this copy type: `COPY`, `FORK` or
                `MIRROR`.
            has_bugs: Return only applications with bugs (or without).
            is_mirror: Return only mirrors and what belongs to them (or only others).
            is_suspended: Return only applications that are suspended (or are not).
            is_undergoing_maintenance: Return only applications under maintenance (or others).
            name_search: Return only those with this text in their name.
            o: Order of the answer: `name` or `created_at`, with `-` before it to reverse the
                order.
            organisation: Return only what belongs to this organization (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
            requires_migration: Return only applications that must be migrated (or need not).
            screenshot_sizes: Sizes in which to return screenshots.
            slug: Return only the application with this slug.
            tags: Return only applications with these tags.
            uuid: Return only applications with these UUIDs.
        """
        return self._pages(
            _LIST,
            query={
                "avatar_sizes": avatar_sizes,
                "copied_from": copied_from,
                "copy_type": copy_type,
                "has_bugs": has_bugs,
                "is_mirror": is_mirror,
                "is_suspended": is_suspended,
                "is_undergoing_maintenance": is_undergoing_maintenance,
                "name_search": name_search,
                "o": o,
                "organisation": organisation,
                "page": page,
                "page_size": page_size,
                "requires_migration": requires_migration,
                "screenshot_sizes": screenshot_sizes,
                "slug": slug,
                "tags": tags,
                "uuid": uuid,
            },
        )

    async def get(
        self,
        uuid: UUID | str,
        *,
        avatar_sizes: str | Omit = omit,
        screenshot_sizes: str | Omit = omit,
    ) -> models.Application:
        """Get an application.

        `GET /apps/v3/applications/{uuid}/` returns `Application`.

        Args:
            uuid: UUID of the object.
            avatar_sizes: Sizes in which to return avatars.
            screenshot_sizes: Sizes in which to return screenshots.
        """
        return await self._call(
            _GET,
            path={"uuid": uuid},
            query={"avatar_sizes": avatar_sizes, "screenshot_sizes": screenshot_sizes},
        )

    async def create(
        self,
        *,
        name: str,
        organisation: UUID | str,
        plan_group: UUID | str,
        region: UUID | str,
        slug: str,
        app_template: str | None | Omit = omit,
        billable_service_subscriptions: (
            Sequence[types.ApplicationBillableServiceSubscriptionForApplicationCreation] | Omit
        ) = omit,
        branch: str | Omit = omit,
        container_structure: Sequence[types.ContainerStructure] | None | Omit = omit,
        disk: int | Omit = omit,
        release_commands: Sequence[types.ReleaseCommand] | None | Omit = omit,
        repository: UUID | str | None | Omit = omit,
        repository_prepopulated: bool | Omit = omit,
        tags: Sequence[types.TagField] | Omit = omit,
        transfer: int | Omit = omit,
    ) -> models.ApplicationCreate:
        """Create an application.

        `POST /apps/v3/applications/` returns `ApplicationCreate`.

        Args:
            organisation: UUID of the organization.
            plan_group: UUID of the plan group.
            region: UUID of the region.
            slug: Short name for URLs.
            app_template: URL of the app template. Format `uri`.
            branch: Git branch to deploy. The default is `main`.
            release_commands: Commands that run when a new version is released.
            repository: UUID of the repository.
            repository_prepopulated: The default is false.
            tags: At most 50 items.
        """
        return await self._call(
            _CREATE,
            body={
                "name": name,
                "organisation": organisation,
                "plan_group": plan_group,
                "region": region,
                "slug": slug,
                "app_template": app_template,
                "billable_service_subscriptions": billable_service_subscriptions,
                "branch": branch,
                "container_structure": container_structure,
                "disk": disk,
                "release_commands": release_commands,
                "repository": repository,
                "repository_prepopulated": repository_prepopulated,
                "tags": tags,
                "transfer": transfer,
            },
        )

    async def update(
        self,
        uuid: UUID | str,
        *,
        name: str,
        maintenance_window_duration: int | Omit = omit,
        maintenance_window_start: int | Omit = omit,
        port: int | None | Omit = omit,
        release_commands: Sequence[types.ReleaseCommand] | Omit = omit,
        startup_probe_max_retries: int | Omit = omit,
        startup_probe_request_timeout: int | Omit = omit,
        startup_probe_retry_timeout: int | Omit = omit,
        tags: Sequence[types.TagField] | Omit = omit,
    ) -> models.ApplicationUpdate:
        """Update an application.

        `PUT /apps/v3/applications/{uuid}/` returns `ApplicationUpdate`.

        Args:
            uuid: UUID of the object.
            name: At most 255 characters.
            maintenance_window_duration: How long the maintenance window is. 0 to 2147483647.
            maintenance_window_start: When the maintenance window begins. 0 to 2147483647.
            port: Port number. 0 to 2147483647.
            release_commands: Commands that run when a new version is released.
            startup_probe_max_retries: How often the startup probe is tried again, from 1 to 1,000 times.
            startup_probe_request_timeout: How long a request of the startup probe may take, from 1 to 60.
            startup_probe_retry_timeout: Wait before the startup probe is tried again, from 1 to 600.
            tags: At most 50 items.
        """
        return await self._call(
            _UPDATE,
            path={"uuid": uuid},
            body={
                "name": name,
                "maintenance_window_duration": maintenance_window_duration,
                "maintenance_window_start": maintenance_window_start,
                "port": port,
                "release_commands": release_commands,
                "startup_probe_max_retries": startup_probe_max_retries,
                "startup_probe_request_timeout": startup_probe_request_timeout,
                "startup_probe_retry_timeout": startup_probe_retry_timeout,
                "tags": tags,
            },
        )

    async def partial_update(
        self,
        uuid: UUID | str,
        *,
        maintenance_window_duration: int | Omit = omit,
        maintenance_window_start: int | Omit = omit,
        name: str | Omit = omit,
        port: int | None | Omit = omit,
        release_commands: Sequence[types.ReleaseCommand] | Omit = omit,
        startup_probe_max_retries: int | Omit = omit,
        startup_probe_request_timeout: int | Omit = omit,
        startup_probe_retry_timeout: int | Omit = omit,
        tags: Sequence[types.TagField] | Omit = omit,
    ) -> models.ApplicationUpdate:
        """Partially update an application.

        `PATCH /apps/v3/applications/{uuid}/` returns `ApplicationUpdate`.

        Args:
            uuid: UUID of the object.
            maintenance_window_duration: How long the maintenance window is. 0 to 2147483647.
            maintenance_window_start: When the maintenance window begins. 0 to 2147483647.
            name: At most 255 characters.
            port: Port number. 0 to 2147483647.
            release_commands: Commands that run when a new version is released.
            startup_probe_max_retries: How often the startup probe is tried again, from 1 to 1,000 times.
            startup_probe_request_timeout: How long a request of the startup probe may take, from 1 to 60.
            startup_probe_retry_timeout: Wait before the startup probe is tried again, from 1 to 600.
            tags: At most 50 items.
        """
        return await self._call(
            _PARTIAL_UPDATE,
            path={"uuid": uuid},
            body={
                "maintenance_window_duration": maintenance_window_duration,
                "maintenance_window_start": maintenance_window_start,
                "name": name,
                "port": port,
                "release_commands": release_commands,
                "startup_probe_max_retries": startup_probe_max_retries,
                "startup_probe_request_timeout": startup_probe_request_timeout,
                "startup_probe_retry_timeout": startup_probe_retry_timeout,
                "tags": tags,
            },
        )

    async def archive(
        self,
        uuid: UUID | str,
        *,
        verify_name: str,
        delete_immediately: bool | Omit = omit,
    ) -> models.ActionResult:
        """Archive an application.

        `POST /apps/v3/applications/{uuid}/archive/` returns `ActionResult`.

        Args:
            uuid: UUID of the object.
            verify_name: Name of the application, to confirm that you mean it.
            delete_immediately: Whether to delete the application at once. The default is false.
        """
        return await self._call(
            _ARCHIVE,
            path={"uuid": uuid},
            body={"verify_name": verify_name, "delete_immediately": delete_immediately},
        )

    async def copy(
        self,
        uuid: UUID | str,
        *,
        target_name: str,
        target_organisation: UUID | str,
        type: types.ApplicationCopyTypeEnum,
    ) -> models.Application:
        """Copy an application, as a fork or as a mirror.

        `POST /apps/v3/applications/{uuid}/copy/` returns `Application`.

        Args:
            uuid: UUID of the object.
            target_name: Name of the copy.
            target_organisation: UUID of the organization that gets the copy.
            type: `FORK` or `MIRROR`.
        """
        return await self._call(
            _COPY,
            path={"uuid": uuid},
            body={
                "target_name": target_name,
                "target_organisation": target_organisation,
                "type": type,
            },
        )

    async def delete_avatar(self, uuid: UUID | str) -> None:
        """Delete an application avatar.

        `DELETE /apps/v3/applications/{uuid}/avatar/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_DELETE_AVATAR, path={"uuid": uuid})

    async def delete_screenshot(self, uuid: UUID | str) -> None:
        """Delete an application screenshot.

        `DELETE /apps/v3/applications/{uuid}/screenshot/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_DELETE_SCREENSHOT, path={"uuid": uuid})

    async def migrate_to_external_repository(
        self, uuid: UUID | str, *, repository: UUID | str
    ) -> models.ActionResult:
        """Move an application to an external repository.

        `POST /apps/v3/applications/{uuid}/migrate-to-external-repository/` returns
        `ActionResult`.

        Args:
            uuid: UUID of the object.
            repository: UUID of the repository to move to.
        """
        return await self._call(
            _MIGRATE_TO_EXTERNAL_REPOSITORY, path={"uuid": uuid}, body={"repository": repository}
        )

    async def transfer(
        self, uuid: UUID | str, *, organisation: UUID | str
    ) -> models.ApplicationTransfer:
        """Transfer an application to another organization.

        `POST /apps/v3/applications/{uuid}/transfer/` returns `ApplicationTransfer`.

        Args:
            uuid: UUID of the object.
            organisation: UUID of the organization that gets it.
        """
        return await self._call(_TRANSFER, path={"uuid": uuid}, body={"organisation": organisation})

    async def upload_avatar(self, uuid: UUID | str, *, file: FileInput) -> dict[str, Any]:
        """Upload an application avatar.

        `POST /apps/v3/applications/{uuid}/avatar/` returns a mapping from names to anything.

        Args:
            uuid: UUID of the object.
            file: The image.
        """
        return await self._call(_UPLOAD_AVATAR, path={"uuid": uuid}, body={"file": file})

    async def upload_screenshot(self, uuid: UUID | str, *, file: FileInput) -> dict[str, Any]:
        """Upload an application screenshot.

        `POST /apps/v3/applications/{uuid}/screenshot/` returns a mapping from names to
        anything.

        Args:
            uuid: UUID of the object.
            file: The image.
        """
        return await self._call(_UPLOAD_SCREENSHOT, path={"uuid": uuid}, body={"file": file})
