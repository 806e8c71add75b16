"""Jobs, environment variables."""

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
    id="listJobEnvironmentVariable",
    method="GET",
    path="/job/{jobId}/environmentVariable",
    result=lambda: models.EnvironmentVariableResponseList,
    paging=pages.Whole(items=("results",)),
)

_CREATE: Operation[models.EnvironmentVariable] = Operation(
    id="createJobEnvironmentVariable",
    method="POST",
    path="/job/{jobId}/environmentVariable",
    body="application/json",
    result=lambda: models.EnvironmentVariable,
)

_UPDATE: Operation[models.EnvironmentVariable] = Operation(
    id="editJobEnvironmentVariable",
    method="PUT",
    path="/job/{jobId}/environmentVariable/{environmentVariableId}",
    body="application/json",
    result=lambda: models.EnvironmentVariable,
)

_DELETE: Operation[None] = Operation(
    id="deleteJobEnvironmentVariable",
    method="DELETE",
    path="/job/{jobId}/environmentVariable/{environmentVariableId}",
    decode="none",
)

_CREATE_ALIAS: Operation[models.EnvironmentVariable] = Operation(
    id="createJobEnvironmentVariableAlias",
    method="POST",
    path="/job/{jobId}/environmentVariable/{environmentVariableId}/alias",
    body="application/json",
    result=lambda: models.EnvironmentVariable,
)

_CREATE_OVERRIDE: Operation[models.EnvironmentVariable] = Operation(
    id="createJobEnvironmentVariableOverride",
    method="POST",
    path="/job/{jobId}/environmentVariable/{environmentVariableId}/override",
    body=Body("application/json", required=False),
    result=lambda: models.EnvironmentVariable,
)

_IMPORT: Operation[models.VariableImport] = Operation(
    id="importJobEnvironmentVariable",
    method="POST",
    path="/job/{jobId}/environmentVariable/import",
    body="application/json",
    result=lambda: models.VariableImport,
)


class JobsEnvironmentVariables(Resource):
    """Jobs, environment variables."""

    def list(self, job_id: UUID | str) -> Pager[models.EnvironmentVariable]:
        """List job environment variable.

        `GET /job/{jobId}/environmentVariable` returns every `EnvironmentVariable`.

        Args:
            job_id: Id of the job.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"jobId": job_id})

    def create(
        self,
        job_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        mount_path: str | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create job environment variable.

        `POST /job/{jobId}/environmentVariable` returns `EnvironmentVariable`.

        Args:
            job_id: Id of the job.
            description: At most 255 characters.
            mount_path: Where the value is put as a file, if it is one.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE,
            path={"jobId": job_id},
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
        job_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        mount_path: str | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Edit job environment variable.

        `PUT /job/{jobId}/environmentVariable/{environmentVariableId}` returns
        `EnvironmentVariable`.

        Args:
            job_id: Id of the job.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"jobId": job_id, "environmentVariableId": environment_variable_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "mount_path": mount_path,
                "value": value,
            },
        )

    def delete(self, job_id: UUID | str, environment_variable_id: UUID | str) -> None:
        """Delete job environment variable.

        `DELETE /job/{jobId}/environmentVariable/{environmentVariableId}` returns nothing.

        Args:
            job_id: Id of the job.
            environment_variable_id: Id of the environment variable.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE, path={"jobId": job_id, "environmentVariableId": environment_variable_id}
        )

    def create_alias(
        self,
        job_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create job environment variable alias.

        `POST /job/{jobId}/environmentVariable/{environmentVariableId}/alias` returns
        `EnvironmentVariable`.

        Args:
            job_id: Id of the job.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_ALIAS,
            path={"jobId": job_id, "environmentVariableId": environment_variable_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
            },
        )

    def create_override(
        self,
        job_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create job environment variable override.

        `POST /job/{jobId}/environmentVariable/{environmentVariableId}/override` returns
        `EnvironmentVariable`.

        Args:
            job_id: Id of the job.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_OVERRIDE,
            path={"jobId": job_id, "environmentVariableId": environment_variable_id},
            body={
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )

    def import_(
        self,
        job_id: UUID | str,
        *,
        overwrite: bool,
        vars: Sequence[types.VariableImportRequestVar],
    ) -> models.VariableImport:
        """Import job environment variable.

        `POST /job/{jobId}/environmentVariable/import` returns `VariableImport`.

        Args:
            job_id: Id of the job.
            overwrite: Defaults to `false`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _IMPORT, path={"jobId": job_id}, body={"overwrite": overwrite, "vars": vars}
        )


class AsyncJobsEnvironmentVariables(AsyncResource):
    """Jobs, environment variables."""

    def list(self, job_id: UUID | str) -> AsyncPager[models.EnvironmentVariable]:
        """List job environment variable.

        `GET /job/{jobId}/environmentVariable` returns every `EnvironmentVariable`.

        Args:
            job_id: Id of the job.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"jobId": job_id})

    async def create(
        self,
        job_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        mount_path: str | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create job environment variable.

        `POST /job/{jobId}/environmentVariable` returns `EnvironmentVariable`.

        Args:
            job_id: Id of the job.
            description: At most 255 characters.
            mount_path: Where the value is put as a file, if it is one.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE,
            path={"jobId": job_id},
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
        job_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        mount_path: str | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Edit job environment variable.

        `PUT /job/{jobId}/environmentVariable/{environmentVariableId}` returns
        `EnvironmentVariable`.

        Args:
            job_id: Id of the job.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"jobId": job_id, "environmentVariableId": environment_variable_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "mount_path": mount_path,
                "value": value,
            },
        )

    async def delete(self, job_id: UUID | str, environment_variable_id: UUID | str) -> None:
        """Delete job environment variable.

        `DELETE /job/{jobId}/environmentVariable/{environmentVariableId}` returns nothing.

        Args:
            job_id: Id of the job.
            environment_variable_id: Id of the environment variable.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"jobId": job_id, "environmentVariableId": environment_variable_id}
        )

    async def create_alias(
        self,
        job_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create job environment variable alias.

        `POST /job/{jobId}/environmentVariable/{environmentVariableId}/alias` returns
        `EnvironmentVariable`.

        Args:
            job_id: Id of the job.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_ALIAS,
            path={"jobId": job_id, "environmentVariableId": environment_variable_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
            },
        )

    async def create_override(
        self,
        job_id: UUID | str,
        environment_variable_id: UUID | str,
        *,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.EnvironmentVariable:
        """Create job environment variable override.

        `POST /job/{jobId}/environmentVariable/{environmentVariableId}/override` returns
        `EnvironmentVariable`.

        Args:
            job_id: Id of the job.
            environment_variable_id: Id of the environment variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_OVERRIDE,
            path={"jobId": job_id, "environmentVariableId": environment_variable_id},
            body={
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )

    async def import_(
        self,
        job_id: UUID | str,
        *,
        overwrite: bool,
        vars: Sequence[types.VariableImportRequestVar],
    ) -> models.VariableImport:
        """Import job environment variable.

        `POST /job/{jobId}/environmentVariable/import` returns `VariableImport`.

        Args:
            job_id: Id of the job.
            overwrite: Defaults to `false`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _IMPORT, path={"jobId": job_id}, body={"overwrite": overwrite, "vars": vars}
        )
