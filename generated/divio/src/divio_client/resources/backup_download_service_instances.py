"""Backup download service instances."""

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

_LIST: Operation[models.BackupDownloadServiceInstance] = Operation(
    id="ListBackupDownloadServiceInstances",
    method="GET",
    path="/apps/v3/backup-download-service-instances/",
    result=lambda: models.PaginatedBackupDownloadServiceInstanceList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.BackupDownloadServiceInstance] = Operation(
    id="GetBackupDownloadServiceInstance",
    method="GET",
    path="/apps/v3/backup-download-service-instances/{uuid}/",
    result=lambda: models.BackupDownloadServiceInstance,
)


class BackupDownloadServiceInstances(Resource):
    """Backup download service instances."""

    def list(
        self,
        *,
        backup_download: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        service_instance_backup: UUID | str | Omit = omit,
    ) -> Pager[models.BackupDownloadServiceInstance]:
        """List backup download service instances.

        `GET /apps/v3/backup-download-service-instances/` returns every
        `BackupDownloadServiceInstance`.

        Args:
            backup_download: Return only what belongs to this backup download (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
            service_instance_backup: Return only what belongs to this backup of a service instance (UUID).
        """
        return self._pages(
            _LIST,
            query={
                "backup_download": backup_download,
                "page": page,
                "page_size": page_size,
                "service_instance_backup": service_instance_backup,
            },
        )

    def get(self, uuid: UUID | str) -> models.BackupDownloadServiceInstance:
        """Get a backup download service instance.

        `GET /apps/v3/backup-download-service-instances/{uuid}/` returns
        `BackupDownloadServiceInstance`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})


class AsyncBackupDownloadServiceInstances(AsyncResource):
    """Backup download service instances."""

    def list(
        self,
        *,
        backup_download: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        service_instance_backup: UUID | str | Omit = omit,
    ) -> AsyncPager[models.BackupDownloadServiceInstance]:
        """List backup download service instances.

        `GET /apps/v3/backup-download-service-instances/` returns every
        `BackupDownloadServiceInstance`.

        Args:
            backup_download: Return only what belongs to this backup download (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
            service_instance_backup: Return only what belongs to this backup of a service instance (UUID).
        """
        return self._pages(
            _LIST,
            query={
                "backup_download": backup_download,
                "page": page,
                "page_size": page_size,
                "service_instance_backup": service_instance_backup,
            },
        )

    async def get(self, uuid: UUID | str) -> models.BackupDownloadServiceInstance:
        """Get a backup download service instance.

        `GET /apps/v3/backup-download-service-instances/{uuid}/` returns
        `BackupDownloadServiceInstance`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})
