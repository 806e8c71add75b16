"""Jobs, secrets."""

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

_LIST: Operation[models.Secret] = Operation(
    id="listJobSecrets",
    method="GET",
    path="/job/{jobId}/secret",
    result=lambda: models.SecretResponseList,
    paging=pages.Whole(items=("results",)),
)

_CREATE: Operation[models.Secret] = Operation(
    id="createJobSecret",
    method="POST",
    path="/job/{jobId}/secret",
    body="application/json",
    result=lambda: models.Secret,
)

_UPDATE: Operation[models.Secret] = Operation(
    id="editJobSecret",
    method="PUT",
    path="/job/{jobId}/secret/{secretId}",
    body="application/json",
    result=lambda: models.Secret,
)

_DELETE: Operation[None] = Operation(
    id="deleteJobSecret",
    method="DELETE",
    path="/job/{jobId}/secret/{secretId}",
    decode="none",
)

_CREATE_ALIAS: Operation[models.Secret] = Operation(
    id="createJobSecretAlias",
    method="POST",
    path="/job/{jobId}/secret/{secretId}/alias",
    body="application/json",
    result=lambda: models.Secret,
)

_CREATE_OVERRIDE: Operation[models.Secret] = Operation(
    id="createJobSecretOverride",
    method="POST",
    path="/job/{jobId}/secret/{secretId}/override",
    body=Body("application/json", required=False),
    result=lambda: models.Secret,
)


class JobsSecrets(Resource):
    """Jobs, secrets."""

    def list(self, job_id: UUID | str) -> Pager[models.Secret]:
        """List job secrets.

        `GET /job/{jobId}/secret` returns every `Secret`.

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
    ) -> models.Secret:
        """Create job secret.

        `POST /job/{jobId}/secret` returns `Secret`.

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
        secret_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.Secret:
        """Edit job secret.

        `PUT /job/{jobId}/secret/{secretId}` returns `Secret`.

        Args:
            job_id: Id of the job.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"jobId": job_id, "secretId": secret_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )

    def delete(self, job_id: UUID | str, secret_id: UUID | str) -> None:
        """Delete job secret.

        `DELETE /job/{jobId}/secret/{secretId}` returns nothing.

        Args:
            job_id: Id of the job.
            secret_id: Id of the secret.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"jobId": job_id, "secretId": secret_id})

    def create_alias(
        self,
        job_id: UUID | str,
        secret_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.Secret:
        """Create job secret alias.

        `POST /job/{jobId}/secret/{secretId}/alias` returns `Secret`.

        Args:
            job_id: Id of the job.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_ALIAS,
            path={"jobId": job_id, "secretId": secret_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
            },
        )

    def create_override(
        self,
        job_id: UUID | str,
        secret_id: UUID | str,
        *,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.Secret:
        """Create job secret override.

        `POST /job/{jobId}/secret/{secretId}/override` returns `Secret`.

        Args:
            job_id: Id of the job.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_OVERRIDE,
            path={"jobId": job_id, "secretId": secret_id},
            body={
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )


class AsyncJobsSecrets(AsyncResource):
    """Jobs, secrets."""

    def list(self, job_id: UUID | str) -> AsyncPager[models.Secret]:
        """List job secrets.

        `GET /job/{jobId}/secret` returns every `Secret`.

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
    ) -> models.Secret:
        """Create job secret.

        `POST /job/{jobId}/secret` returns `Secret`.

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
        secret_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.Secret:
        """Edit job secret.

        `PUT /job/{jobId}/secret/{secretId}` returns `Secret`.

        Args:
            job_id: Id of the job.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"jobId": job_id, "secretId": secret_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )

    async def delete(self, job_id: UUID | str, secret_id: UUID | str) -> None:
        """Delete job secret.

        `DELETE /job/{jobId}/secret/{secretId}` returns nothing.

        Args:
            job_id: Id of the job.
            secret_id: Id of the secret.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE, path={"jobId": job_id, "secretId": secret_id})

    async def create_alias(
        self,
        job_id: UUID | str,
        secret_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.Secret:
        """Create job secret alias.

        `POST /job/{jobId}/secret/{secretId}/alias` returns `Secret`.

        Args:
            job_id: Id of the job.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_ALIAS,
            path={"jobId": job_id, "secretId": secret_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
            },
        )

    async def create_override(
        self,
        job_id: UUID | str,
        secret_id: UUID | str,
        *,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.Secret:
        """Create job secret override.

        `POST /job/{jobId}/secret/{secretId}/override` returns `Secret`.

        Args:
            job_id: Id of the job.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_OVERRIDE,
            path={"jobId": job_id, "secretId": secret_id},
            body={
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )
