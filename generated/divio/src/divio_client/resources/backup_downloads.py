"""Backup downloads."""

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
    from collections.abc import Sequence
    from uuid import UUID

    from .. import types

_LIST: Operation[models.BackupDownload] = Operation(
    id="ListBackupDownloads",
    method="GET",
    path="/apps/v3/backup-downloads/",
    result=lambda: models.PaginatedBackupDownloadList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.BackupDownload] = Operation(
    id="GetBackupDownload",
    method="GET",
    path="/apps/v3/backup-downloads/{uuid}/",
    result=lambda: models.BackupDownload,
)

_CREATE: Operation[models.BackupDownloadCreate] = Operation(
    id="CreateBackupDownload",
    method="POST",
    path="/apps/v3/backup-downloads/",
    body="application/json",
    result=lambda: models.BackupDownloadCreate,
)


class BackupDownloads(Resource):
    """Backup downloads."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> Pager[models.BackupDownload]:
        """List backup downloads.

        `GET /apps/v3/backup-downloads/` returns every `BackupDownload`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})

    def get(self, uuid: UUID | str) -> models.BackupDownload:
        """Get a backup download.

        `GET /apps/v3/backup-downloads/{uuid}/` returns `BackupDownload`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})

    def create(
        self,
        *,
        backup: UUID | str,
        service_instance_backups: Sequence[UUID | str],
        trigger: types.TriggerBbfEnum,
    ) -> models.BackupDownloadCreate:
        """Prepare a backup for download.

        `POST /apps/v3/backup-downloads/` returns `BackupDownloadCreate`.

        Each service instance has its own download URL; see
        `backup_download_service_instances.list`.

        Args:
            backup: UUID of the backup.
            service_instance_backups: UUIDs of the backups of the service instances.
            trigger: `MANUAL` or `PULL`.
        """
        return self._call(
            _CREATE,
            body={
                "backup": backup,
                "service_instance_backups": service_instance_backups,
                "trigger": trigger,
            },
        )


class AsyncBackupDownloads(AsyncResource):
    """Backup downloads."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> AsyncPager[models.BackupDownload]:
        """List backup downloads.

        `GET /apps/v3/backup-downloads/` returns every `BackupDownload`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})

    async def get(self, uuid: UUID | str) -> models.BackupDownload:
        """Get a backup download.

        `GET /apps/v3/backup-downloads/{uuid}/` returns `BackupDownload`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})

    async def create(
        self,
        *,
        backup: UUID | str,
        service_instance_backups: Sequence[UUID | str],
        trigger: types.TriggerBbfEnum,
    ) -> models.BackupDownloadCreate:
        """Prepare a backup for download.

        `POST /apps/v3/backup-downloads/` returns `BackupDownloadCreate`.

        Each service instance has its own download URL; see
        `backup_download_service_instances.list`.

        Args:
            backup: UUID of the backup.
            service_instance_backups: UUIDs of the backups of the service instances.
            trigger: `MANUAL` or `PULL`.
        """
        return await self._call(
            _CREATE,
            body={
                "backup": backup,
                "service_instance_backups": service_instance_backups,
                "trigger": trigger,
            },
        )
