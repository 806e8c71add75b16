"""Backup restores."""

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

_LIST: Operation[models.BackupRestore] = Operation(
    id="ListBackupRestores",
    method="GET",
    path="/apps/v3/backup-restores/",
    result=lambda: models.PaginatedBackupRestoreList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.BackupRestore] = Operation(
    id="GetBackupRestore",
    method="GET",
    path="/apps/v3/backup-restores/{uuid}/",
    result=lambda: models.BackupRestore,
)

_CREATE: Operation[models.BackupRestoreCreate] = Operation(
    id="CreateBackupRestore",
    method="POST",
    path="/apps/v3/backup-restores/",
    body="application/json",
    result=lambda: models.BackupRestoreCreate,
)


class BackupRestores(Resource):
    """Backup restores."""

    def list(
        self,
        *,
        environment: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> Pager[models.BackupRestore]:
        """List backup restores.

        `GET /apps/v3/backup-restores/` returns every `BackupRestore`.

        Args:
            environment: Return only what belongs to this environment (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(
            _LIST, query={"environment": environment, "page": page, "page_size": page_size}
        )

    def get(self, uuid: UUID | str) -> models.BackupRestore:
        """Get a backup restore.

        `GET /apps/v3/backup-restores/{uuid}/` returns `BackupRestore`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})

    def create(
        self,
        *,
        backup: UUID | str,
        service_instance_restores: Sequence[types.BackupRestoreServiceInstanceParams],
        notes: str | Omit = omit,
    ) -> models.BackupRestoreCreate:
        """Restore a backup.

        `POST /apps/v3/backup-restores/` returns `BackupRestoreCreate`.

        Args:
            backup: UUID of the backup.
            service_instance_restores: Which backups of service instances to restore.
            notes: Text of your own, at most 255 characters.
        """
        return self._call(
            _CREATE,
            body={
                "backup": backup,
                "service_instance_restores": service_instance_restores,
                "notes": notes,
            },
        )


class AsyncBackupRestores(AsyncResource):
    """Backup restores."""

    def list(
        self,
        *,
        environment: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> AsyncPager[models.BackupRestore]:
        """List backup restores.

        `GET /apps/v3/backup-restores/` returns every `BackupRestore`.

        Args:
            environment: Return only what belongs to this environment (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(
            _LIST, query={"environment": environment, "page": page, "page_size": page_size}
        )

    async def get(self, uuid: UUID | str) -> models.BackupRestore:
        """Get a backup restore.

        `GET /apps/v3/backup-restores/{uuid}/` returns `BackupRestore`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})

    async def create(
        self,
        *,
        backup: UUID | str,
        service_instance_restores: Sequence[types.BackupRestoreServiceInstanceParams],
        notes: str | Omit = omit,
    ) -> models.BackupRestoreCreate:
        """Restore a backup.

        `POST /apps/v3/backup-restores/` returns `BackupRestoreCreate`.

        Args:
            backup: UUID of the backup.
            service_instance_restores: Which backups of service instances to restore.
            notes: Text of your own, at most 255 characters.
        """
        return await self._call(
            _CREATE,
            body={
                "backup": backup,
                "service_instance_restores": service_instance_restores,
                "notes": notes,
            },
        )
