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

        `GET /apps/v3/backups/` gives every `Backup`.

        Args:
            environment: `environment` in the query; format uuid.
            page: `page` in the query.
            page_size: `page_size` in the query.
        """
        return self._pages(
            _LIST, query={"environment": environment, "page": page, "page_size": page_size}
        )

    def get(self, uuid: UUID | str) -> models.Backup:
        """Get a backup.

        `GET /apps/v3/backups/{uuid}/` gives `Backup`.

        Args:
            uuid: `uuid` in the path; format uuid.
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
        """Create a backup.

        `POST /apps/v3/backups/` gives `BackupCreate`.

        Args:
            environment: `environment` in the body; format uuid.
            services: `services` in the body.
            notes: `notes` in the body; at most 255 characters.
            scheduled_for_deletion_at: `scheduled_for_deletion_at` in the body; format date-time.
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

        `POST /apps/v3/backups/upload/` gives `BackupUpload`.

        Args:
            environment: `environment` in the body; format uuid.
            services: `services` in the body.
            notes: `notes` in the body.
            scheduled_for_deletion_at: `scheduled_for_deletion_at` in the body; format date-time.
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

        `GET /apps/v3/backups/` gives every `Backup`.

        Args:
            environment: `environment` in the query; format uuid.
            page: `page` in the query.
            page_size: `page_size` in the query.
        """
        return self._pages(
            _LIST, query={"environment": environment, "page": page, "page_size": page_size}
        )

    async def get(self, uuid: UUID | str) -> models.Backup:
        """Get a backup.

        `GET /apps/v3/backups/{uuid}/` gives `Backup`.

        Args:
            uuid: `uuid` in the path; format uuid.
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
        """Create a backup.

        `POST /apps/v3/backups/` gives `BackupCreate`.

        Args:
            environment: `environment` in the body; format uuid.
            services: `services` in the body.
            notes: `notes` in the body; at most 255 characters.
            scheduled_for_deletion_at: `scheduled_for_deletion_at` in the body; format date-time.
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

        `POST /apps/v3/backups/upload/` gives `BackupUpload`.

        Args:
            environment: `environment` in the body; format uuid.
            services: `services` in the body.
            notes: `notes` in the body.
            scheduled_for_deletion_at: `scheduled_for_deletion_at` in the body; format date-time.
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
