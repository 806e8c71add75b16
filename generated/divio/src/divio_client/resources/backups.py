"""Backups."""

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
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

_LIST: Operation[models.Backup] = Operation(
    id="ListBackups",
    method="GET",
    path="/apps/v3/backups/",
    result=lambda: models.PaginatedBackupList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.Backup] = Operation(
    id="GetBackup",
    method="GET",
    path="/apps/v3/backups/{uuid}/",
    result=lambda: models.Backup,
)

_CREATE: Operation[models.BackupCreate] = Operation(
    id="CreateBackup",
    method="POST",
    path="/apps/v3/backups/",
    body="application/json",
    result=lambda: models.BackupCreate,
)

_UPLOAD: Operation[models.BackupUpload] = Operation(
    id="UploadBackups",
    method="POST",
    path="/apps/v3/backups/upload/",
    body="application/json",
    result=lambda: models.BackupUpload,
)


class Backups(Resource):
    """Backups."""

    def list(
        self,
        *,
        environment: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> Pager[models.Backup]:
        """List backups.

        `GET /apps/v3/backups/` returns every `Backup`.

        Args:
            environment: Return only what belongs to this environment (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(
            _LIST, query={"environment": environment, "page": page, "page_size": page_size}
        )

    def get(self, uuid: UUID | str) -> models.Backup:
        """Get a backup.

        `GET /apps/v3/backups/{uuid}/` returns `Backup`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})

    def create(
        self,
        *,
        environment: UUID | str,
        services: Sequence[UUID | str],
        notes: str | Omit = omit,
        scheduled_for_deletion_at: dt.datetime | None | Omit = omit,
    ) -> models.BackupCreate:
        """Back up services of an environment.

        `POST /apps/v3/backups/` returns `BackupCreate`.

        Args:
            environment: UUID of the environment.
            services: UUIDs of the services.
            notes: Text of your own, at most 255 characters.
            scheduled_for_deletion_at: When to delete the backup. None to keep it.
        """
        return self._call(
            _CREATE,
            body={
                "environment": environment,
                "services": services,
                "notes": notes,
                "scheduled_for_deletion_at": scheduled_for_deletion_at,
            },
        )

    def upload(
        self,
        *,
        environment: UUID | str,
        services: Sequence[UUID | str],
        notes: str | Omit = omit,
        scheduled_for_deletion_at: dt.datetime | Omit = omit,
    ) -> models.BackupUpload:
        """Upload backups.

        `POST /apps/v3/backups/upload/` returns `BackupUpload`.

        Args:
            environment: UUID of the environment.
            services: UUIDs of the services.
            notes: Text of your own.
            scheduled_for_deletion_at: When to delete the backups.
        """
        return self._call(
            _UPLOAD,
            body={
                "environment": environment,
                "services": services,
                "notes": notes,
                "scheduled_for_deletion_at": scheduled_for_deletion_at,
            },
        )


class AsyncBackups(AsyncResource):
    """Backups."""

    def list(
        self,
        *,
        environment: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> AsyncPager[models.Backup]:
        """List backups.

        `GET /apps/v3/backups/` returns every `Backup`.

        Args:
            environment: Return only what belongs to this environment (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(
            _LIST, query={"environment": environment, "page": page, "page_size": page_size}
        )

    async def get(self, uuid: UUID | str) -> models.Backup:
        """Get a backup.

        `GET /apps/v3/backups/{uuid}/` returns `Backup`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})

    async def create(
        self,
        *,
        environment: UUID | str,
        services: Sequence[UUID | str],
        notes: str | Omit = omit,
        scheduled_for_deletion_at: dt.datetime | None | Omit = omit,
    ) -> models.BackupCreate:
        """Back up services of an environment.

        `POST /apps/v3/backups/` returns `BackupCreate`.

        Args:
            environment: UUID of the environment.
            services: UUIDs of the services.
            notes: Text of your own, at most 255 characters.
            scheduled_for_deletion_at: When to delete the backup. None to keep it.
        """
        return await self._call(
            _CREATE,
            body={
                "environment": environment,
                "services": services,
                "notes": notes,
                "scheduled_for_deletion_at": scheduled_for_deletion_at,
            },
        )

    async def upload(
        self,
        *,
        environment: UUID | str,
        services: Sequence[UUID | str],
        notes: str | Omit = omit,
        scheduled_for_deletion_at: dt.datetime | Omit = omit,
    ) -> models.BackupUpload:
        """Upload backups.

        `POST /apps/v3/backups/upload/` returns `BackupUpload`.

        Args:
            environment: UUID of the environment.
            services: UUIDs of the services.
            notes: Text of your own.
            scheduled_for_deletion_at: When to delete the backups.
        """
        return await self._call(
            _UPLOAD,
            body={
                "environment": environment,
                "services": services,
                "notes": notes,
                "scheduled_for_deletion_at": scheduled_for_deletion_at,
            },
        )
