"""Databases, backups."""

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

_LIST: Operation[models.Backup] = Operation(
    id="listDatabaseBackup",
    method="GET",
    path="/database/{databaseId}/backup",
    result=lambda: models.BackupPaginatedResponseList,
    paging=pages.LastId(start="startId", id=("id",), items=("results",)),
)

_ADD: Operation[models.Backup] = Operation(
    id="addBackupDatabase",
    method="POST",
    path="/database/{databaseId}/backup",
    body="application/json",
    result=lambda: models.Backup,
)

_REMOVE: Operation[None] = Operation(
    id="removeDatabaseBackup",
    method="DELETE",
    path="/database/{databaseId}/backup/{backupId}",
    decode="none",
)


class DatabasesBackups(Resource):
    """Databases, backups."""

    def list(
        self, database_id: UUID | str, *, start_id: UUID | str | Omit = omit
    ) -> Pager[models.Backup]:
        """List database backup.

        `GET /database/{databaseId}/backup` returns every `Backup`.

        Args:
            database_id: Id of the database.
            start_id: Id of the last result of the page before; results follow it.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"databaseId": database_id}, query={"startId": start_id})

    def add(
        self,
        database_id: UUID | str,
        *,
        message: str,
        name: str,
    ) -> models.Backup:
        """Add backup database.

        `POST /database/{databaseId}/backup` returns `Backup`.

        Args:
            database_id: Id of the database.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _ADD, path={"databaseId": database_id}, body={"message": message, "name": name}
        )

    def remove(self, database_id: UUID | str, backup_id: UUID | str) -> None:
        """Remove database backup.

        `DELETE /database/{databaseId}/backup/{backupId}` returns nothing.

        Args:
            database_id: Id of the database.
            backup_id: Id of the backup.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_REMOVE, path={"databaseId": database_id, "backupId": backup_id})


class AsyncDatabasesBackups(AsyncResource):
    """Databases, backups."""

    def list(
        self, database_id: UUID | str, *, start_id: UUID | str | Omit = omit
    ) -> AsyncPager[models.Backup]:
        """List database backup.

        `GET /database/{databaseId}/backup` returns every `Backup`.

        Args:
            database_id: Id of the database.
            start_id: Id of the last result of the page before; results follow it.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"databaseId": database_id}, query={"startId": start_id})

    async def add(
        self,
        database_id: UUID | str,
        *,
        message: str,
        name: str,
    ) -> models.Backup:
        """Add backup database.

        `POST /database/{databaseId}/backup` returns `Backup`.

        Args:
            database_id: Id of the database.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _ADD, path={"databaseId": database_id}, body={"message": message, "name": name}
        )

    async def remove(self, database_id: UUID | str, backup_id: UUID | str) -> None:
        """Remove database backup.

        `DELETE /database/{databaseId}/backup/{backupId}` returns nothing.

        Args:
            database_id: Id of the database.
            backup_id: Id of the backup.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_REMOVE, path={"databaseId": database_id, "backupId": backup_id})
