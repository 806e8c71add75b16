"""Environments, backups."""

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
    from .. import types

_LIST: Operation[models.Backup] = Operation(
    id="list-projects-environments-backups",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/backups",
    result=lambda: models.BackupCollection,
    paging=pages.Whole(items=()),
)

_GET: Operation[models.Backup] = Operation(
    id="get-projects-environments-backups",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/backups/{backupId}",
    result=lambda: models.Backup,
)

_CREATE: Operation[models.AcceptedResponse] = Operation(
    id="backup-environment",
    method="POST",
    path="/projects/{projectId}/environments/{environmentId}/backup",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_DELETE: Operation[models.AcceptedResponse] = Operation(
    id="delete-projects-environments-backups",
    method="DELETE",
    path="/projects/{projectId}/environments/{environmentId}/backups/{backupId}",
    result=lambda: models.AcceptedResponse,
)

_RESTORE: Operation[models.AcceptedResponse] = Operation(
    id="restore-backup",
    method="POST",
    path="/projects/{projectId}/environments/{environmentId}/backups/{backupId}/restore",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)


class EnvironmentsBackups(Resource):
    """Environments, backups."""

    def list(self, project_id: str, environment_id: str) -> Pager[models.Backup]:
        """List projects environments backups.

        `GET /projects/{projectId}/environments/{environmentId}/backups` returns every `Backup`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._pages(_LIST, path={"projectId": project_id, "environmentId": environment_id})

    def get(
        self,
        project_id: str,
        environment_id: str,
        backup_id: str,
    ) -> models.Backup:
        """Get projects environments backups.

        `GET /projects/{projectId}/environments/{environmentId}/backups/{backupId}` returns
        `Backup`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            backup_id: Id of the backup.
        """
        return self._call(
            _GET,
            path={"projectId": project_id, "environmentId": environment_id, "backupId": backup_id},
        )

    def create(
        self,
        project_id: str,
        environment_id: str,
        *,
        safe: bool | Omit = omit,
    ) -> models.AcceptedResponse:
        """Backup environment.

        `POST /projects/{projectId}/environments/{environmentId}/backup` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._call(
            _CREATE,
            path={"projectId": project_id, "environmentId": environment_id},
            body={"safe": safe},
        )

    def delete(
        self,
        project_id: str,
        environment_id: str,
        backup_id: str,
    ) -> models.AcceptedResponse:
        """Delete projects environments backups.

        `DELETE /projects/{projectId}/environments/{environmentId}/backups/{backupId}` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            backup_id: Id of the backup.
        """
        return self._call(
            _DELETE,
            path={"projectId": project_id, "environmentId": environment_id, "backupId": backup_id},
        )

    def restore(
        self,
        project_id: str,
        environment_id: str,
        backup_id: str,
        *,
        branch_from: str | None | Omit = omit,
        environment_name: str | None | Omit = omit,
        resources: types.EnvironmentRestoreInputResources | None | Omit = omit,
        restore_code: bool | Omit = omit,
        restore_resources: bool | Omit = omit,
    ) -> models.AcceptedResponse:
        """Restore backup.

        `POST /projects/{projectId}/environments/{environmentId}/backups/{backupId}/restore`
        returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            backup_id: Id of the backup.
        """
        return self._call(
            _RESTORE,
            path={"projectId": project_id, "environmentId": environment_id, "backupId": backup_id},
            body={
                "branch_from": branch_from,
                "environment_name": environment_name,
                "resources": resources,
                "restore_code": restore_code,
                "restore_resources": restore_resources,
            },
        )


class AsyncEnvironmentsBackups(AsyncResource):
    """Environments, backups."""

    def list(self, project_id: str, environment_id: str) -> AsyncPager[models.Backup]:
        """List projects environments backups.

        `GET /projects/{projectId}/environments/{environmentId}/backups` returns every `Backup`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._pages(_LIST, path={"projectId": project_id, "environmentId": environment_id})

    async def get(
        self,
        project_id: str,
        environment_id: str,
        backup_id: str,
    ) -> models.Backup:
        """Get projects environments backups.

        `GET /projects/{projectId}/environments/{environmentId}/backups/{backupId}` returns
        `Backup`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            backup_id: Id of the backup.
        """
        return await self._call(
            _GET,
            path={"projectId": project_id, "environmentId": environment_id, "backupId": backup_id},
        )

    async def create(
        self,
        project_id: str,
        environment_id: str,
        *,
        safe: bool | Omit = omit,
    ) -> models.AcceptedResponse:
        """Backup environment.

        `POST /projects/{projectId}/environments/{environmentId}/backup` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return await self._call(
            _CREATE,
            path={"projectId": project_id, "environmentId": environment_id},
            body={"safe": safe},
        )

    async def delete(
        self,
        project_id: str,
        environment_id: str,
        backup_id: str,
    ) -> models.AcceptedResponse:
        """Delete projects environments backups.

        `DELETE /projects/{projectId}/environments/{environmentId}/backups/{backupId}` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            backup_id: Id of the backup.
        """
        return await self._call(
            _DELETE,
            path={"projectId": project_id, "environmentId": environment_id, "backupId": backup_id},
        )

    async def restore(
        self,
        project_id: str,
        environment_id: str,
        backup_id: str,
        *,
        branch_from: str | None | Omit = omit,
        environment_name: str | None | Omit = omit,
        resources: types.EnvironmentRestoreInputResources | None | Omit = omit,
        restore_code: bool | Omit = omit,
        restore_resources: bool | Omit = omit,
    ) -> models.AcceptedResponse:
        """Restore backup.

        `POST /projects/{projectId}/environments/{environmentId}/backups/{backupId}/restore`
        returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            backup_id: Id of the backup.
        """
        return await self._call(
            _RESTORE,
            path={"projectId": project_id, "environmentId": environment_id, "backupId": backup_id},
            body={
                "branch_from": branch_from,
                "environment_name": environment_name,
                "resources": resources,
                "restore_code": restore_code,
                "restore_resources": restore_resources,
            },
        )
