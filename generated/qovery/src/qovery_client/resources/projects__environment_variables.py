"""Projects, environment variables."""

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
    id="listProjectEnvironmentVariable",
    method="GET",
    path="/project/{projectId}/environmentVariable",
    result=lambda: models.EnvironmentVariableResponseList,
    paging=pages.Whole(items=("results",)),
)

_CREATE: Operation[models.EnvironmentVariable] = Operation(
    id="createProjectEnvironmentVariable",
    method="POST",
    path="/project/{projectId}/environmentVariable",
    body="application/json",
    result=lambda: models.EnvironmentVariable,
)

_UPDATE: Operation[models.EnvironmentVariable] = Operation(
    id="editProjectEnvironmentVariable",
    method="PUT",
    path="/project/{projectId}/environmentVariable/{environmentVariableId}",
    body="application/json",
    result=lambda: models.EnvironmentVariable,
)

_DELETE: Operation[None] = Operation(
    id="deleteProjectEnvironmentVariable",
    method="DELETE",
    path="/project/{projectId}/environmentVariable/{environmentVariableId}",
    decode="none",
)

_CREATE_ALIAS: Operation[models.EnvironmentVariable] = Operation(
    id="createProjectEnvironmentVariableAlias",
    method="POST",
    path="/project/{projectId}/environmentVariable/{environmentVariableId}/alias",
    body="application/json",
    result=lambda: models.EnvironmentVariable,
)

_CREATE_OVERRIDE: Operation[models.EnvironmentVariable] = Operation(
    id="createProjectEnvironmentVariableOverride",
    method="POST",
    path="/project/{projectId}/environmentVariable/{environmentVariableId}/override",
    body=Body("application/json", required=False),
    result=lambda: models.EnvironmentVariable,
)


class ProjectsEnvironmentVariables(Resource):
    """Projects, environment variables."""

    def list(self, project_id: UUID | str) -> Pager[models.EnvironmentVariable]:
        """List project environment variable.

        `GET /project/{projectId}/environmentVariable` returns every `EnvironmentVariable`.

        Args:
            project_id: Id of the project.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"projectId": project_id})

    def create(
        self,
        project_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        mount_path: str | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create project environment variable.

        `POST /project/{projectId}/environmentVariable` returns `EnvironmentVariable`.

        Args:
            project_id: Id of the project.
            description: At most 255 characters.
            mount_path: Where the value is put as a file, if it is one.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE,
            path={"projectId": project_id},
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
        project_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        mount_path: str | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Edit project environment variable.

        `PUT /project/{projectId}/environmentVariable/{environmentVariableId}` returns
        `EnvironmentVariable`.

        Args:
            project_id: Id of the project.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"projectId": project_id, "environmentVariableId": environment_variable_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "mount_path": mount_path,
                "value": value,
            },
        )

    def delete(self, project_id: UUID | str, environment_variable_id: UUID | str) -> None:
        """Delete project environment variable.

        `DELETE /project/{projectId}/environmentVariable/{environmentVariableId}` returns
        nothing.

        Args:
            project_id: Id of the project.
            environment_variable_id: Id of the environment variable.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE,
            path={"projectId": project_id, "environmentVariableId": environment_variable_id},
        )

    def create_alias(
        self,
        project_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create project environment variable alias.

        `POST /project/{projectId}/environmentVariable/{environmentVariableId}/alias` returns
        `EnvironmentVariable`.

        Args:
            project_id: Id of the project.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_ALIAS,
            path={"projectId": project_id, "environmentVariableId": environment_variable_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
            },
        )

    def create_override(
        self,
        project_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create project environment variable override.

        `POST /project/{projectId}/environmentVariable/{environmentVariableId}/override` returns
        `EnvironmentVariable`.

        Args:
            project_id: Id of the project.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_OVERRIDE,
            path={"projectId": project_id, "environmentVariableId": environment_variable_id},
            body={
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )


class AsyncProjectsEnvironmentVariables(AsyncResource):
    """Projects, environment variables."""

    def list(self, project_id: UUID | str) -> AsyncPager[models.EnvironmentVariable]:
        """List project environment variable.

        `GET /project/{projectId}/environmentVariable` returns every `EnvironmentVariable`.

        Args:
            project_id: Id of the project.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"projectId": project_id})

    async def create(
        self,
        project_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        mount_path: str | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create project environment variable.

        `POST /project/{projectId}/environmentVariable` returns `EnvironmentVariable`.

        Args:
            project_id: Id of the project.
            description: At most 255 characters.
            mount_path: Where the value is put as a file, if it is one.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE,
            path={"projectId": project_id},
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
        project_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        mount_path: str | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Edit project environment variable.

        `PUT /project/{projectId}/environmentVariable/{environmentVariableId}` returns
        `EnvironmentVariable`.

        Args:
            project_id: Id of the project.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"projectId": project_id, "environmentVariableId": environment_variable_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "mount_path": mount_path,
                "value": value,
            },
        )

    async def delete(self, project_id: UUID | str, environment_variable_id: UUID | str) -> None:
        """Delete project environment variable.

        `DELETE /project/{projectId}/environmentVariable/{environmentVariableId}` returns
        nothing.

        Args:
            project_id: Id of the project.
            environment_variable_id: Id of the environment variable.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE,
            path={"projectId": project_id, "environmentVariableId": environment_variable_id},
        )

    async def create_alias(
        self,
        project_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create project environment variable alias.

        `POST /project/{projectId}/environmentVariable/{environmentVariableId}/alias` returns
        `EnvironmentVariable`.

        Args:
            project_id: Id of the project.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_ALIAS,
            path={"projectId": project_id, "environmentVariableId": environment_variable_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
            },
        )

    async def create_override(
        self,
        project_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create project environment variable override.

        `POST /project/{projectId}/environmentVariable/{environmentVariableId}/override` returns
        `EnvironmentVariable`.

        Args:
            project_id: Id of the project.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_OVERRIDE,
            path={"projectId": project_id, "environmentVariableId": environment_variable_id},
            body={
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )
