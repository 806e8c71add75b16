"""Databases."""

from __future__ import annotations

from functools import cached_property
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
    from collections.abc import Mapping
    from uuid import UUID

    from .. import types
    from .databases__applications import AsyncDatabasesApplications, DatabasesApplications
    from .databases__backups import AsyncDatabasesBackups, DatabasesBackups
    from .databases__deployment_history import (
        AsyncDatabasesDeploymentHistory,
        DatabasesDeploymentHistory,
    )

_LIST: Operation[models.Database] = Operation(
    id="listDatabase",
    method="GET",
    path="/environment/{environmentId}/database",
    result=lambda: models.DatabaseResponseList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.Database] = Operation(
    id="getDatabase",
    method="GET",
    path="/database/{databaseId}",
    result=lambda: models.Database,
)

_CREATE: Operation[models.Database] = Operation(
    id="createDatabase",
    method="POST",
    path="/environment/{environmentId}/database",
    body="application/json",
    result=lambda: models.Database,
)

_UPDATE: Operation[models.Database] = Operation(
    id="editDatabase",
    method="PUT",
    path="/database/{databaseId}",
    body=Body("application/json", required=False),
    result=lambda: models.Database,
)

_DELETE: Operation[None] = Operation(
    id="deleteDatabase",
    method="DELETE",
    path="/database/{databaseId}",
    decode="none",
)

_CLONE: Operation[models.Database] = Operation(
    id="cloneDatabase",
    method="POST",
    path="/database/{databaseId}/clone",
    body="application/json",
    result=lambda: models.Database,
)

_DEPLOY: Operation[models.Status] = Operation(
    id="deployDatabase",
    method="POST",
    path="/database/{databaseId}/deploy",
    result=lambda: models.Status,
)

_GET_MASTER_CREDENTIALS: Operation[models.Credentials] = Operation(
    id="getDatabaseMasterCredentials",
    method="GET",
    path="/database/{databaseId}/masterCredentials",
    result=lambda: models.Credentials,
)

_GET_STATUS: Operation[models.Status] = Operation(
    id="getDatabaseStatus",
    method="GET",
    path="/database/{databaseId}/status",
    result=lambda: models.Status,
)

_LIST_CONFIGS: Operation[models.DatabaseConfiguration] = Operation(
    id="listEnvironmentDatabaseConfig",
    method="GET",
    path="/environment/{environmentId}/databaseConfiguration",
    result=lambda: models.DatabaseConfigurationResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_STATUSES: Operation[models.ReferenceObjectStatus] = Operation(
    id="getEnvironmentDatabaseStatus",
    method="GET",
    path="/environment/{environmentId}/database/status",
    result=lambda: models.ReferenceObjectStatusResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_VERSIONS: Operation[models.Version] = Operation(
    id="listDatabaseVersion",
    method="GET",
    path="/database/{databaseId}/version",
    result=lambda: models.VersionResponseList,
    paging=pages.Whole(items=("results",)),
)

_REBOOT: Operation[models.Status] = Operation(
    id="rebootDatabase",
    method="POST",
    path="/database/{databaseId}/restart-service",
    result=lambda: models.Status,
)

_REDEPLOY: Operation[models.Status] = Operation(
    id="redeployDatabase",
    method="POST",
    path="/database/{databaseId}/redeploy",
    result=lambda: models.Status,
)

_STOP: Operation[models.Status] = Operation(
    id="stopDatabase",
    method="POST",
    path="/database/{databaseId}/stop",
    result=lambda: models.Status,
)

_UNINSTALL: Operation[models.Status | None] = Operation(
    id="uninstallDatabase",
    method="POST",
    path="/database/{databaseId}/uninstall",
    body="application/json",
    result=lambda: models.Status | None,
    may_be_empty=True,
)


class Databases(Resource):
    """Databases."""

    @cached_property
    def applications(self) -> DatabasesApplications:
        from .databases__applications import DatabasesApplications

        return DatabasesApplications(self._api)

    @cached_property
    def backups(self) -> DatabasesBackups:
        from .databases__backups import DatabasesBackups

        return DatabasesBackups(self._api)

    @cached_property
    def deployment_history(self) -> DatabasesDeploymentHistory:
        from .databases__deployment_history import DatabasesDeploymentHistory

        return DatabasesDeploymentHistory(self._api)

    def list(self, environment_id: UUID | str) -> Pager[models.Database]:
        """List database.

        `GET /environment/{environmentId}/database` returns every `Database`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"environmentId": environment_id})

    def get(self, database_id: UUID | str) -> models.Database:
        """Get database.

        `GET /database/{databaseId}` returns `Database`.

        Args:
            database_id: Id of the database.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"databaseId": database_id})

    def create(
        self,
        environment_id: UUID | str,
        *,
        mode: types.DatabaseModeEnum,
        name: str,
        type: types.DatabaseTypeEnum,
        version: str,
        accessibility: types.DatabaseAccessibilityEnum | Omit = omit,
        annotations_groups: types.ServiceAnnotationsRequestList | Omit = omit,
        cpu: int | Omit = omit,
        description: str | Omit = omit,
        icon_uri: str | Omit = omit,
        instance_type: str | Omit = omit,
        labels_groups: types.ServiceLabelsRequestList | Omit = omit,
        memory: int | Omit = omit,
        storage: int | Omit = omit,
    ) -> models.Database:
        """Create database.

        `POST /environment/{environmentId}/database` returns `Database`.

        Args:
            environment_id: Id of the environment.
            mode: One of `CONTAINER`, `MANAGED`.
            type: One of `MONGODB`, `MYSQL`, `POSTGRESQL`, `REDIS`.
            accessibility: One of `PRIVATE`, `PUBLIC`. Defaults to `PRIVATE`.
            cpu: CPU in millicores: 1000 is one core. Managed databases do not use it. Defaults
                to `250`.
            icon_uri: URI of the icon that user interfaces show. Format `uri`.
            memory: Memory in MB: 1024 is one GB. Managed databases do not use it.
            storage: Defaults to `10`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _CREATE,
            path={"environmentId": environment_id},
            body={
                "mode": mode,
                "name": name,
                "type": type,
                "version": version,
                "accessibility": accessibility,
                "annotations_groups": annotations_groups,
                "cpu": cpu,
                "description": description,
                "icon_uri": icon_uri,
                "instance_type": instance_type,
                "labels_groups": labels_groups,
                "memory": memory,
                "storage": storage,
            },
        )

    def update(
        self,
        database_id: UUID | str,
        *,
        accessibility: types.DatabaseAccessibilityEnum | Omit = omit,
        annotations_groups: types.ServiceAnnotationsRequestList | Omit = omit,
        cpu: int | Omit = omit,
        description: str | Omit = omit,
        disk_type: types.DatabaseEditRequestDiskType | None | Omit = omit,
        icon_uri: str | Omit = omit,
        instance_type: str | Omit = omit,
        labels_groups: types.ServiceLabelsRequestList | Omit = omit,
        memory: int | Omit = omit,
        name: str | Omit = omit,
        storage: int | Omit = omit,
        version: str | Omit = omit,
    ) -> models.Database:
        """Edit database.

        `PUT /database/{databaseId}` returns `Database`.

        Args:
            database_id: Id of the database.
            accessibility: One of `PRIVATE`, `PUBLIC`. Defaults to `PRIVATE`.
            cpu: CPU in millicores: 1000 is one core. Managed databases do not use it. Defaults
                to `250`.
            icon_uri: URI of the icon that user interfaces show. Format `uri`.
            memory: Memory in MB: 1024 is one GB. Managed databases do not use it.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _UPDATE,
            path={"databaseId": database_id},
            body={
                "accessibility": accessibility,
                "annotations_groups": annotations_groups,
                "cpu": cpu,
                "description": description,
                "disk_type": disk_type,
                "icon_uri": icon_uri,
                "instance_type": instance_type,
                "labels_groups": labels_groups,
                "memory": memory,
                "name": name,
                "storage": storage,
                "version": version,
            },
        )

    def delete(self, database_id: UUID | str, *, skip_reconcile: bool | Omit = omit) -> None:
        """Delete database.

        `DELETE /database/{databaseId}` returns nothing.

        Args:
            database_id: Id of the database.
            skip_reconcile: Tear down at once, without an apply before; what is gone already is ignored.
                Cannot be used if only the configuration is deleted. Defaults to `false`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE, path={"databaseId": database_id}, query={"skipReconcile": skip_reconcile}
        )

    def clone(
        self,
        database_id: UUID | str,
        *,
        environment_id: UUID | str,
        name: str,
    ) -> models.Database:
        """Clone database.

        `POST /database/{databaseId}/clone` returns `Database`.

        Args:
            database_id: Id of the database.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(
            _CLONE,
            path={"databaseId": database_id},
            body={"environment_id": environment_id, "name": name},
        )

    def deploy(
        self, database_id: UUID | str, *, apply_immediately: bool | Omit = omit
    ) -> models.Status:
        """Deploy database.

        `POST /database/{databaseId}/deploy` returns `Status`.

        Args:
            database_id: Id of the database.
            apply_immediately: Apply the change now instead of in the next maintenance window.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(
            _DEPLOY, path={"databaseId": database_id}, query={"applyImmediately": apply_immediately}
        )

    def get_master_credentials(self, database_id: UUID | str) -> models.Credentials:
        """Get database master credentials.

        `GET /database/{databaseId}/masterCredentials` returns `Credentials`.

        Args:
            database_id: Id of the database.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_MASTER_CREDENTIALS, path={"databaseId": database_id})

    def get_status(self, database_id: UUID | str) -> models.Status:
        """Get database status.

        `GET /database/{databaseId}/status` returns `Status`.

        Args:
            database_id: Id of the database.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_STATUS, path={"databaseId": database_id})

    def list_configs(self, environment_id: UUID | str) -> Pager[models.DatabaseConfiguration]:
        """List environment database config.

        `GET /environment/{environmentId}/databaseConfiguration` returns every
        `DatabaseConfiguration`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_CONFIGS, path={"environmentId": environment_id})

    def list_statuses(self, environment_id: UUID | str) -> Pager[models.ReferenceObjectStatus]:
        """Get environment database status.

        `GET /environment/{environmentId}/database/status` returns every
        `ReferenceObjectStatus`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_STATUSES, path={"environmentId": environment_id})

    def list_versions(self, database_id: UUID | str) -> Pager[models.Version]:
        """List database version.

        `GET /database/{databaseId}/version` returns every `Version`.

        Args:
            database_id: Id of the database.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_VERSIONS, path={"databaseId": database_id})

    def reboot(self, database_id: UUID | str) -> models.Status:
        """Reboot database.

        `POST /database/{databaseId}/restart-service` returns `Status`.

        Args:
            database_id: Id of the database.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(_REBOOT, path={"databaseId": database_id})

    def redeploy(
        self, database_id: UUID | str, *, apply_immediately: bool | Omit = omit
    ) -> models.Status:
        """Redeploy database.

        `POST /database/{databaseId}/redeploy` returns `Status`.

        Args:
            database_id: Id of the database.
            apply_immediately: Apply the change now instead of in the next maintenance window.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(
            _REDEPLOY,
            path={"databaseId": database_id},
            query={"applyImmediately": apply_immediately},
        )

    def stop(self, database_id: UUID | str) -> models.Status:
        """Stop database.

        `POST /database/{databaseId}/stop` returns `Status`.

        Args:
            database_id: Id of the database.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(_STOP, path={"databaseId": database_id})

    def uninstall(
        self, database_id: UUID | str, *, body: Mapping[str, Any]
    ) -> models.Status | None:
        """Uninstall database.

        `POST /database/{databaseId}/uninstall` returns `Status`, or None if the response is
        empty.

        Args:
            database_id: Id of the database.
            body: The body.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(_UNINSTALL, path={"databaseId": database_id}, body=body)


class AsyncDatabases(AsyncResource):
    """Databases."""

    @cached_property
    def applications(self) -> AsyncDatabasesApplications:
        from .databases__applications import AsyncDatabasesApplications

        return AsyncDatabasesApplications(self._api)

    @cached_property
    def backups(self) -> AsyncDatabasesBackups:
        from .databases__backups import AsyncDatabasesBackups

        return AsyncDatabasesBackups(self._api)

    @cached_property
    def deployment_history(self) -> AsyncDatabasesDeploymentHistory:
        from .databases__deployment_history import AsyncDatabasesDeploymentHistory

        return AsyncDatabasesDeploymentHistory(self._api)

    def list(self, environment_id: UUID | str) -> AsyncPager[models.Database]:
        """List database.

        `GET /environment/{environmentId}/database` returns every `Database`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"environmentId": environment_id})

    async def get(self, database_id: UUID | str) -> models.Database:
        """Get database.

        `GET /database/{databaseId}` returns `Database`.

        Args:
            database_id: Id of the database.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"databaseId": database_id})

    async def create(
        self,
        environment_id: UUID | str,
        *,
        mode: types.DatabaseModeEnum,
        name: str,
        type: types.DatabaseTypeEnum,
        version: str,
        accessibility: types.DatabaseAccessibilityEnum | Omit = omit,
        annotations_groups: types.ServiceAnnotationsRequestList | Omit = omit,
        cpu: int | Omit = omit,
        description: str | Omit = omit,
        icon_uri: str | Omit = omit,
        instance_type: str | Omit = omit,
        labels_groups: types.ServiceLabelsRequestList | Omit = omit,
        memory: int | Omit = omit,
        storage: int | Omit = omit,
    ) -> models.Database:
        """Create database.

        `POST /environment/{environmentId}/database` returns `Database`.

        Args:
            environment_id: Id of the environment.
            mode: One of `CONTAINER`, `MANAGED`.
            type: One of `MONGODB`, `MYSQL`, `POSTGRESQL`, `REDIS`.
            accessibility: One of `PRIVATE`, `PUBLIC`. Defaults to `PRIVATE`.
            cpu: CPU in millicores: 1000 is one core. Managed databases do not use it. Defaults
                to `250`.
            icon_uri: URI of the icon that user interfaces show. Format `uri`.
            memory: Memory in MB: 1024 is one GB. Managed databases do not use it.
            storage: Defaults to `10`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _CREATE,
            path={"environmentId": environment_id},
            body={
                "mode": mode,
                "name": name,
                "type": type,
                "version": version,
                "accessibility": accessibility,
                "annotations_groups": annotations_groups,
                "cpu": cpu,
                "description": description,
                "icon_uri": icon_uri,
                "instance_type": instance_type,
                "labels_groups": labels_groups,
                "memory": memory,
                "storage": storage,
            },
        )

    async def update(
        self,
        database_id: UUID | str,
        *,
        accessibility: types.DatabaseAccessibilityEnum | Omit = omit,
        annotations_groups: types.ServiceAnnotationsRequestList | Omit = omit,
        cpu: int | Omit = omit,
        description: str | Omit = omit,
        disk_type: types.DatabaseEditRequestDiskType | None | Omit = omit,
        icon_uri: str | Omit = omit,
        instance_type: str | Omit = omit,
        labels_groups: types.ServiceLabelsRequestList | Omit = omit,
        memory: int | Omit = omit,
        name: str | Omit = omit,
        storage: int | Omit = omit,
        version: str | Omit = omit,
    ) -> models.Database:
        """Edit database.

        `PUT /database/{databaseId}` returns `Database`.

        Args:
            database_id: Id of the database.
            accessibility: One of `PRIVATE`, `PUBLIC`. Defaults to `PRIVATE`.
            cpu: CPU in millicores: 1000 is one core. Managed databases do not use it. Defaults
                to `250`.
            icon_uri: URI of the icon that user interfaces show. Format `uri`.
            memory: Memory in MB: 1024 is one GB. Managed databases do not use it.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _UPDATE,
            path={"databaseId": database_id},
            body={
                "accessibility": accessibility,
                "annotations_groups": annotations_groups,
                "cpu": cpu,
                "description": description,
                "disk_type": disk_type,
                "icon_uri": icon_uri,
                "instance_type": instance_type,
                "labels_groups": labels_groups,
                "memory": memory,
                "name": name,
                "storage": storage,
                "version": version,
            },
        )

    async def delete(self, database_id: UUID | str, *, skip_reconcile: bool | Omit = omit) -> None:
        """Delete database.

        `DELETE /database/{databaseId}` returns nothing.

        Args:
            database_id: Id of the database.
            skip_reconcile: Tear down at once, without an apply before; what is gone already is ignored.
                Cannot be used if only the configuration is deleted. Defaults to `false`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"databaseId": database_id}, query={"skipReconcile": skip_reconcile}
        )

    async def clone(
        self,
        database_id: UUID | str,
        *,
        environment_id: UUID | str,
        name: str,
    ) -> models.Database:
        """Clone database.

        `POST /database/{databaseId}/clone` returns `Database`.

        Args:
            database_id: Id of the database.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(
            _CLONE,
            path={"databaseId": database_id},
            body={"environment_id": environment_id, "name": name},
        )

    async def deploy(
        self, database_id: UUID | str, *, apply_immediately: bool | Omit = omit
    ) -> models.Status:
        """Deploy database.

        `POST /database/{databaseId}/deploy` returns `Status`.

        Args:
            database_id: Id of the database.
            apply_immediately: Apply the change now instead of in the next maintenance window.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(
            _DEPLOY, path={"databaseId": database_id}, query={"applyImmediately": apply_immediately}
        )

    async def get_master_credentials(self, database_id: UUID | str) -> models.Credentials:
        """Get database master credentials.

        `GET /database/{databaseId}/masterCredentials` returns `Credentials`.

        Args:
            database_id: Id of the database.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_MASTER_CREDENTIALS, path={"databaseId": database_id})

    async def get_status(self, database_id: UUID | str) -> models.Status:
        """Get database status.

        `GET /database/{databaseId}/status` returns `Status`.

        Args:
            database_id: Id of the database.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_STATUS, path={"databaseId": database_id})

    def list_configs(self, environment_id: UUID | str) -> AsyncPager[models.DatabaseConfiguration]:
        """List environment database config.

        `GET /environment/{environmentId}/databaseConfiguration` returns every
        `DatabaseConfiguration`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_CONFIGS, path={"environmentId": environment_id})

    def list_statuses(self, environment_id: UUID | str) -> AsyncPager[models.ReferenceObjectStatus]:
        """Get environment database status.

        `GET /environment/{environmentId}/database/status` returns every
        `ReferenceObjectStatus`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_STATUSES, path={"environmentId": environment_id})

    def list_versions(self, database_id: UUID | str) -> AsyncPager[models.Version]:
        """List database version.

        `GET /database/{databaseId}/version` returns every `Version`.

        Args:
            database_id: Id of the database.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_VERSIONS, path={"databaseId": database_id})

    async def reboot(self, database_id: UUID | str) -> models.Status:
        """Reboot database.

        `POST /database/{databaseId}/restart-service` returns `Status`.

        Args:
            database_id: Id of the database.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(_REBOOT, path={"databaseId": database_id})

    async def redeploy(
        self, database_id: UUID | str, *, apply_immediately: bool | Omit = omit
    ) -> models.Status:
        """Redeploy database.

        `POST /database/{databaseId}/redeploy` returns `Status`.

        Args:
            database_id: Id of the database.
            apply_immediately: Apply the change now instead of in the next maintenance window.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(
            _REDEPLOY,
            path={"databaseId": database_id},
            query={"applyImmediately": apply_immediately},
        )

    async def stop(self, database_id: UUID | str) -> models.Status:
        """Stop database.

        `POST /database/{databaseId}/stop` returns `Status`.

        Args:
            database_id: Id of the database.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(_STOP, path={"databaseId": database_id})

    async def uninstall(
        self, database_id: UUID | str, *, body: Mapping[str, Any]
    ) -> models.Status | None:
        """Uninstall database.

        `POST /database/{databaseId}/uninstall` returns `Status`, or None if the response is
        empty.

        Args:
            database_id: Id of the database.
            body: The body.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(_UNINSTALL, path={"databaseId": database_id}, body=body)
