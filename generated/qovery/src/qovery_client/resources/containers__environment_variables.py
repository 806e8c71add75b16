"""Containers, environment variables."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from collections.abc import Sequence
    from uuid import UUID

    from .. import types

_LIST: Operation[models.EnvironmentVariable] = Operation(
    id="listContainerEnvironmentVariable",
    method="GET",
    path="/container/{containerId}/environmentVariable",
    result=lambda: models.EnvironmentVariableResponseList,
    paging=pages.Whole(items=("results",)),
)

_CREATE: Operation[models.EnvironmentVariable] = Operation(
    id="createContainerEnvironmentVariable",
    method="POST",
    path="/container/{containerId}/environmentVariable",
    body="application/json",
    result=lambda: models.EnvironmentVariable,
)

_UPDATE: Operation[models.EnvironmentVariable] = Operation(
    id="editContainerEnvironmentVariable",
    method="PUT",
    path="/container/{containerId}/environmentVariable/{environmentVariableId}",
    body="application/json",
    result=lambda: models.EnvironmentVariable,
)

_DELETE: Operation[None] = Operation(
    id="deleteContainerEnvironmentVariable",
    method="DELETE",
    path="/container/{containerId}/environmentVariable/{environmentVariableId}",
    decode="none",
)

_CREATE_ALIAS: Operation[models.EnvironmentVariable] = Operation(
    id="createContainerEnvironmentVariableAlias",
    method="POST",
    path="/container/{containerId}/environmentVariable/{environmentVariableId}/alias",
    body="application/json",
    result=lambda: models.EnvironmentVariable,
)

_CREATE_OVERRIDE: Operation[models.EnvironmentVariable] = Operation(
    id="createContainerEnvironmentVariableOverride",
    method="POST",
    path="/container/{containerId}/environmentVariable/{environmentVariableId}/override",
    body=Body("application/json", required=False),
    result=lambda: models.EnvironmentVariable,
)

_IMPORT: Operation[models.VariableImport] = Operation(
    id="importContainerEnvironmentVariable",
    method="POST",
    path="/container/{containerId}/environmentVariable/import",
    body="application/json",
    result=lambda: models.VariableImport,
)


class ContainersEnvironmentVariables(Resource):
    """Containers, environment variables."""

    def list(self, container_id: UUID | str) -> Pager[models.EnvironmentVariable]:
        """List container environment variable.

        `GET /container/{containerId}/environmentVariable` returns every `EnvironmentVariable`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"containerId": container_id})

    def create(
        self,
        container_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        mount_path: str | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create container environment variable.

        `POST /container/{containerId}/environmentVariable` returns `EnvironmentVariable`.

        Args:
            container_id: Id of the container.
            description: At most 255 characters.
            mount_path: Where the value is put as a file, if it is one.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE,
            path={"containerId": container_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "mount_path": mount_path,
                "value": value,
            },
        )

    def update(
        self,
        container_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        mount_path: str | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Edit container environment variable.

        `PUT /container/{containerId}/environmentVariable/{environmentVariableId}` returns
        `EnvironmentVariable`.

        Args:
            container_id: Id of the container.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"containerId": container_id, "environmentVariableId": environment_variable_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "mount_path": mount_path,
                "value": value,
            },
        )

    def delete(self, container_id: UUID | str, environment_variable_id: UUID | str) -> None:
        """Delete container environment variable.

        `DELETE /container/{containerId}/environmentVariable/{environmentVariableId}` returns
        nothing.

        Args:
            container_id: Id of the container.
            environment_variable_id: Id of the environment variable.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE,
            path={"containerId": container_id, "environmentVariableId": environment_variable_id},
        )

    def create_alias(
        self,
        container_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create container environment variable alias.

        `POST /container/{containerId}/environmentVariable/{environmentVariableId}/alias`
        returns `EnvironmentVariable`.

        Args:
            container_id: Id of the container.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_ALIAS,
            path={"containerId": container_id, "environmentVariableId": environment_variable_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
            },
        )

    def create_override(
        self,
        container_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create container environment variable override.

        `POST /container/{containerId}/environmentVariable/{environmentVariableId}/override`
        returns `EnvironmentVariable`.

        Args:
            container_id: Id of the container.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_OVERRIDE,
            path={"containerId": container_id, "environmentVariableId": environment_variable_id},
            body={
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )

    def import_(
        self,
        container_id: UUID | str,
        *,
        overwrite: bool,
        vars: Sequence[types.VariableImportRequestVar],
    ) -> models.VariableImport:
        """Import container environment variable.

        `POST /container/{containerId}/environmentVariable/import` returns `VariableImport`.

        Args:
            container_id: Id of the container.
            overwrite: Defaults to `false`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _IMPORT, path={"containerId": container_id}, body={"overwrite": overwrite, "vars": vars}
        )


class AsyncContainersEnvironmentVariables(AsyncResource):
    """Containers, environment variables."""

    def list(self, container_id: UUID | str) -> AsyncPager[models.EnvironmentVariable]:
        """List container environment variable.

        `GET /container/{containerId}/environmentVariable` returns every `EnvironmentVariable`.

        Args:
            container_id: Id of the container.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"containerId": container_id})

    async def create(
        self,
        container_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        mount_path: str | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create container environment variable.

        `POST /container/{containerId}/environmentVariable` returns `EnvironmentVariable`.

        Args:
            container_id: Id of the container.
            description: At most 255 characters.
            mount_path: Where the value is put as a file, if it is one.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE,
            path={"containerId": container_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "mount_path": mount_path,
                "value": value,
            },
        )

    async def update(
        self,
        container_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        mount_path: str | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Edit container environment variable.

        `PUT /container/{containerId}/environmentVariable/{environmentVariableId}` returns
        `EnvironmentVariable`.

        Args:
            container_id: Id of the container.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"containerId": container_id, "environmentVariableId": environment_variable_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "mount_path": mount_path,
                "value": value,
            },
        )

    async def delete(self, container_id: UUID | str, environment_variable_id: UUID | str) -> None:
        """Delete container environment variable.

        `DELETE /container/{containerId}/environmentVariable/{environmentVariableId}` returns
        nothing.

        Args:
            container_id: Id of the container.
            environment_variable_id: Id of the environment variable.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE,
            path={"containerId": container_id, "environmentVariableId": environment_variable_id},
        )

    async def create_alias(
        self,
        container_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create container environment variable alias.

        `POST /container/{containerId}/environmentVariable/{environmentVariableId}/alias`
        returns `EnvironmentVariable`.

        Args:
            container_id: Id of the container.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_ALIAS,
            path={"containerId": container_id, "environmentVariableId": environment_variable_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
            },
        )

    async def create_override(
        self,
        container_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create container environment variable override.

        `POST /container/{containerId}/environmentVariable/{environmentVariableId}/override`
        returns `EnvironmentVariable`.

        Args:
            container_id: Id of the container.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_OVERRIDE,
            path={"containerId": container_id, "environmentVariableId": environment_variable_id},
            body={
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )

    async def import_(
        self,
        container_id: UUID | str,
        *,
        overwrite: bool,
        vars: Sequence[types.VariableImportRequestVar],
    ) -> models.VariableImport:
        """Import container environment variable.

        `POST /container/{containerId}/environmentVariable/import` returns `VariableImport`.

        Args:
            container_id: Id of the container.
            overwrite: Defaults to `false`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _IMPORT, path={"containerId": container_id}, body={"overwrite": overwrite, "vars": vars}
        )
