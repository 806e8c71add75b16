"""Environments, environment variables."""

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
    from uuid import UUID

_LIST: Operation[models.EnvironmentVariable] = Operation(
    id="listEnvironmentEnvironmentVariable",
    method="GET",
    path="/environment/{environmentId}/environmentVariable",
    result=lambda: models.EnvironmentVariableResponseList,
    paging=pages.Whole(items=("results",)),
)

_CREATE: Operation[models.EnvironmentVariable] = Operation(
    id="createEnvironmentEnvironmentVariable",
    method="POST",
    path="/environment/{environmentId}/environmentVariable",
    body="application/json",
    result=lambda: models.EnvironmentVariable,
)

_UPDATE: Operation[models.EnvironmentVariable] = Operation(
    id="editEnvironmentEnvironmentVariable",
    method="PUT",
    path="/environment/{environmentId}/environmentVariable/{environmentVariableId}",
    body="application/json",
    result=lambda: models.EnvironmentVariable,
)

_DELETE: Operation[None] = Operation(
    id="deleteEnvironmentEnvironmentVariable",
    method="DELETE",
    path="/environment/{environmentId}/environmentVariable/{environmentVariableId}",
    decode="none",
)

_CREATE_ALIAS: Operation[models.EnvironmentVariable] = Operation(
    id="createEnvironmentEnvironmentVariableAlias",
    method="POST",
    path="/environment/{environmentId}/environmentVariable/{environmentVariableId}/alias",
    body="application/json",
    result=lambda: models.EnvironmentVariable,
)

_CREATE_OVERRIDE: Operation[models.EnvironmentVariable] = Operation(
    id="createEnvironmentEnvironmentVariableOverride",
    method="POST",
    path="/environment/{environmentId}/environmentVariable/{environmentVariableId}/override",
    body=Body("application/json", required=False),
    result=lambda: models.EnvironmentVariable,
)


class EnvironmentsEnvironmentVariables(Resource):
    """Environments, environment variables."""

    def list(self, environment_id: UUID | str) -> Pager[models.EnvironmentVariable]:
        """List environment environment variable.

        `GET /environment/{environmentId}/environmentVariable` returns every
        `EnvironmentVariable`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"environmentId": environment_id})

    def create(
        self,
        environment_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        mount_path: str | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create environment environment variable.

        `POST /environment/{environmentId}/environmentVariable` returns `EnvironmentVariable`.

        Args:
            environment_id: Id of the environment.
            description: At most 255 characters.
            mount_path: Where the value is put as a file, if it is one.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE,
            path={"environmentId": environment_id},
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
        environment_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        mount_path: str | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Edit environment environment variable.

        `PUT /environment/{environmentId}/environmentVariable/{environmentVariableId}` returns
        `EnvironmentVariable`.

        Args:
            environment_id: Id of the environment.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={
                "environmentId": environment_id,
                "environmentVariableId": environment_variable_id,
            },
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "mount_path": mount_path,
                "value": value,
            },
        )

    def delete(self, environment_id: UUID | str, environment_variable_id: UUID | str) -> None:
        """Delete environment environment variable.

        `DELETE /environment/{environmentId}/environmentVariable/{environmentVariableId}`
        returns nothing.

        Args:
            environment_id: Id of the environment.
            environment_variable_id: Id of the environment variable.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE,
            path={
                "environmentId": environment_id,
                "environmentVariableId": environment_variable_id,
            },
        )

    def create_alias(
        self,
        environment_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create environment environment variable alias.

        `POST /environment/{environmentId}/environmentVariable/{environmentVariableId}/alias`
        returns `EnvironmentVariable`.

        Args:
            environment_id: Id of the environment.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_ALIAS,
            path={
                "environmentId": environment_id,
                "environmentVariableId": environment_variable_id,
            },
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
            },
        )

    def create_override(
        self,
        environment_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create environment environment variable override.

        `POST /environment/{environmentId}/environmentVariable/{environmentVariableId}/override`
        returns `EnvironmentVariable`.

        Args:
            environment_id: Id of the environment.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_OVERRIDE,
            path={
                "environmentId": environment_id,
                "environmentVariableId": environment_variable_id,
            },
            body={
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )


class AsyncEnvironmentsEnvironmentVariables(AsyncResource):
    """Environments, environment variables."""

    def list(self, environment_id: UUID | str) -> AsyncPager[models.EnvironmentVariable]:
        """List environment environment variable.

        `GET /environment/{environmentId}/environmentVariable` returns every
        `EnvironmentVariable`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"environmentId": environment_id})

    async def create(
        self,
        environment_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        mount_path: str | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create environment environment variable.

        `POST /environment/{environmentId}/environmentVariable` returns `EnvironmentVariable`.

        Args:
            environment_id: Id of the environment.
            description: At most 255 characters.
            mount_path: Where the value is put as a file, if it is one.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE,
            path={"environmentId": environment_id},
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
        environment_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        mount_path: str | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Edit environment environment variable.

        `PUT /environment/{environmentId}/environmentVariable/{environmentVariableId}` returns
        `EnvironmentVariable`.

        Args:
            environment_id: Id of the environment.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={
                "environmentId": environment_id,
                "environmentVariableId": environment_variable_id,
            },
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "mount_path": mount_path,
                "value": value,
            },
        )

    async def delete(self, environment_id: UUID | str, environment_variable_id: UUID | str) -> None:
        """Delete environment environment variable.

        `DELETE /environment/{environmentId}/environmentVariable/{environmentVariableId}`
        returns nothing.

        Args:
            environment_id: Id of the environment.
            environment_variable_id: Id of the environment variable.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE,
            path={
                "environmentId": environment_id,
                "environmentVariableId": environment_variable_id,
            },
        )

    async def create_alias(
        self,
        environment_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create environment environment variable alias.

        `POST /environment/{environmentId}/environmentVariable/{environmentVariableId}/alias`
        returns `EnvironmentVariable`.

        Args:
            environment_id: Id of the environment.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_ALIAS,
            path={
                "environmentId": environment_id,
                "environmentVariableId": environment_variable_id,
            },
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
            },
        )

    async def create_override(
        self,
        environment_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create environment environment variable override.

        `POST /environment/{environmentId}/environmentVariable/{environmentVariableId}/override`
        returns `EnvironmentVariable`.

        Args:
            environment_id: Id of the environment.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_OVERRIDE,
            path={
                "environmentId": environment_id,
                "environmentVariableId": environment_variable_id,
            },
            body={
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )
