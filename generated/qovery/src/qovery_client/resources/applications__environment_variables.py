"""Applications, environment variables."""

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
    id="listApplicationEnvironmentVariable",
    method="GET",
    path="/application/{applicationId}/environmentVariable",
    result=lambda: models.EnvironmentVariableResponseList,
    paging=pages.Whole(items=("results",)),
)

_CREATE: Operation[models.EnvironmentVariable] = Operation(
    id="createApplicationEnvironmentVariable",
    method="POST",
    path="/application/{applicationId}/environmentVariable",
    body="application/json",
    result=lambda: models.EnvironmentVariable,
)

_UPDATE: Operation[models.EnvironmentVariable] = Operation(
    id="editApplicationEnvironmentVariable",
    method="PUT",
    path="/application/{applicationId}/environmentVariable/{environmentVariableId}",
    body="application/json",
    result=lambda: models.EnvironmentVariable,
)

_DELETE: Operation[None] = Operation(
    id="deleteApplicationEnvironmentVariable",
    method="DELETE",
    path="/application/{applicationId}/environmentVariable/{environmentVariableId}",
    decode="none",
)

_CREATE_ALIAS: Operation[models.EnvironmentVariable] = Operation(
    id="createApplicationEnvironmentVariableAlias",
    method="POST",
    path="/application/{applicationId}/environmentVariable/{environmentVariableId}/alias",
    body="application/json",
    result=lambda: models.EnvironmentVariable,
)

_CREATE_OVERRIDE: Operation[models.EnvironmentVariable] = Operation(
    id="createApplicationEnvironmentVariableOverride",
    method="POST",
    path="/application/{applicationId}/environmentVariable/{environmentVariableId}/override",
    body=Body("application/json", required=False),
    result=lambda: models.EnvironmentVariable,
)

_IMPORT: Operation[models.VariableImport] = Operation(
    id="importEnvironmentVariable",
    method="POST",
    path="/application/{applicationId}/environmentVariable/import",
    body="application/json",
    result=lambda: models.VariableImport,
)


class ApplicationsEnvironmentVariables(Resource):
    """Applications, environment variables."""

    def list(self, application_id: UUID | str) -> Pager[models.EnvironmentVariable]:
        """List application environment variable.

        `GET /application/{applicationId}/environmentVariable` returns every
        `EnvironmentVariable`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"applicationId": application_id})

    def create(
        self,
        application_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        mount_path: str | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create application environment variable.

        `POST /application/{applicationId}/environmentVariable` returns `EnvironmentVariable`.

        Args:
            application_id: Id of the application.
            description: At most 255 characters.
            mount_path: Where the value is put as a file, if it is one.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE,
            path={"applicationId": application_id},
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
        application_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        mount_path: str | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Edit application environment variable.

        `PUT /application/{applicationId}/environmentVariable/{environmentVariableId}` returns
        `EnvironmentVariable`.

        Args:
            application_id: Id of the application.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={
                "applicationId": application_id,
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

    def delete(self, application_id: UUID | str, environment_variable_id: UUID | str) -> None:
        """Delete application environment variable.

        `DELETE /application/{applicationId}/environmentVariable/{environmentVariableId}`
        returns nothing.

        Args:
            application_id: Id of the application.
            environment_variable_id: Id of the environment variable.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "environmentVariableId": environment_variable_id,
            },
        )

    def create_alias(
        self,
        application_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create application environment variable alias.

        `POST /application/{applicationId}/environmentVariable/{environmentVariableId}/alias`
        returns `EnvironmentVariable`.

        Args:
            application_id: Id of the application.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_ALIAS,
            path={
                "applicationId": application_id,
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
        application_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create application environment variable override.

        `POST /application/{applicationId}/environmentVariable/{environmentVariableId}/override`
        returns `EnvironmentVariable`.

        Args:
            application_id: Id of the application.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_OVERRIDE,
            path={
                "applicationId": application_id,
                "environmentVariableId": environment_variable_id,
            },
            body={
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )

    def import_(
        self,
        application_id: UUID | str,
        *,
        overwrite: bool,
        vars: Sequence[types.VariableImportRequestVar],
    ) -> models.VariableImport:
        """Import environment variable.

        `POST /application/{applicationId}/environmentVariable/import` returns `VariableImport`.

        Args:
            application_id: Id of the application.
            overwrite: Defaults to `false`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _IMPORT,
            path={"applicationId": application_id},
            body={"overwrite": overwrite, "vars": vars},
        )


class AsyncApplicationsEnvironmentVariables(AsyncResource):
    """Applications, environment variables."""

    def list(self, application_id: UUID | str) -> AsyncPager[models.EnvironmentVariable]:
        """List application environment variable.

        `GET /application/{applicationId}/environmentVariable` returns every
        `EnvironmentVariable`.

        Args:
            application_id: Id of the application.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"applicationId": application_id})

    async def create(
        self,
        application_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        mount_path: str | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create application environment variable.

        `POST /application/{applicationId}/environmentVariable` returns `EnvironmentVariable`.

        Args:
            application_id: Id of the application.
            description: At most 255 characters.
            mount_path: Where the value is put as a file, if it is one.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE,
            path={"applicationId": application_id},
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
        application_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        mount_path: str | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Edit application environment variable.

        `PUT /application/{applicationId}/environmentVariable/{environmentVariableId}` returns
        `EnvironmentVariable`.

        Args:
            application_id: Id of the application.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={
                "applicationId": application_id,
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

    async def delete(self, application_id: UUID | str, environment_variable_id: UUID | str) -> None:
        """Delete application environment variable.

        `DELETE /application/{applicationId}/environmentVariable/{environmentVariableId}`
        returns nothing.

        Args:
            application_id: Id of the application.
            environment_variable_id: Id of the environment variable.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE,
            path={
                "applicationId": application_id,
                "environmentVariableId": environment_variable_id,
            },
        )

    async def create_alias(
        self,
        application_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create application environment variable alias.

        `POST /application/{applicationId}/environmentVariable/{environmentVariableId}/alias`
        returns `EnvironmentVariable`.

        Args:
            application_id: Id of the application.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_ALIAS,
            path={
                "applicationId": application_id,
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
        application_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create application environment variable override.

        `POST /application/{applicationId}/environmentVariable/{environmentVariableId}/override`
        returns `EnvironmentVariable`.

        Args:
            application_id: Id of the application.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_OVERRIDE,
            path={
                "applicationId": application_id,
                "environmentVariableId": environment_variable_id,
            },
            body={
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )

    async def import_(
        self,
        application_id: UUID | str,
        *,
        overwrite: bool,
        vars: Sequence[types.VariableImportRequestVar],
    ) -> models.VariableImport:
        """Import environment variable.

        `POST /application/{applicationId}/environmentVariable/import` returns `VariableImport`.

        Args:
            application_id: Id of the application.
            overwrite: Defaults to `false`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _IMPORT,
            path={"applicationId": application_id},
            body={"overwrite": overwrite, "vars": vars},
        )
