"""Applications, secrets."""

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
    id="listApplicationSecrets",
    method="GET",
    path="/application/{applicationId}/secret",
    result=lambda: models.SecretResponseList,
    paging=pages.Whole(items=("results",)),
)

_CREATE: Operation[models.Secret] = Operation(
    id="createApplicationSecret",
    method="POST",
    path="/application/{applicationId}/secret",
    body="application/json",
    result=lambda: models.Secret,
)

_UPDATE: Operation[models.Secret] = Operation(
    id="editApplicationSecret",
    method="PUT",
    path="/application/{applicationId}/secret/{secretId}",
    body="application/json",
    result=lambda: models.Secret,
)

_DELETE: Operation[None] = Operation(
    id="deleteApplicationSecret",
    method="DELETE",
    path="/application/{applicationId}/secret/{secretId}",
    decode="none",
)

_CREATE_ALIAS: Operation[models.Secret] = Operation(
    id="createApplicationSecretAlias",
    method="POST",
    path="/application/{applicationId}/secret/{secretId}/alias",
    body="application/json",
    result=lambda: models.Secret,
)

_CREATE_OVERRIDE: Operation[models.Secret] = Operation(
    id="createApplicationSecretOverride",
    method="POST",
    path="/application/{applicationId}/secret/{secretId}/override",
    body=Body("application/json", required=False),
    result=lambda: models.Secret,
)


class ApplicationsSecrets(Resource):
    """Applications, secrets."""

    def list(self, application_id: UUID | str) -> Pager[models.Secret]:
        """List application secrets.

        `GET /application/{applicationId}/secret` returns every `Secret`.

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
    ) -> models.Secret:
        """Create application secret.

        `POST /application/{applicationId}/secret` returns `Secret`.

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
        secret_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.Secret:
        """Edit application secret.

        `PUT /application/{applicationId}/secret/{secretId}` returns `Secret`.

        Args:
            application_id: Id of the application.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"applicationId": application_id, "secretId": secret_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )

    def delete(self, application_id: UUID | str, secret_id: UUID | str) -> None:
        """Delete application secret.

        `DELETE /application/{applicationId}/secret/{secretId}` returns nothing.

        Args:
            application_id: Id of the application.
            secret_id: Id of the secret.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"applicationId": application_id, "secretId": secret_id})

    def create_alias(
        self,
        application_id: UUID | str,
        secret_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.Secret:
        """Create application secret alias.

        `POST /application/{applicationId}/secret/{secretId}/alias` returns `Secret`.

        Args:
            application_id: Id of the application.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_ALIAS,
            path={"applicationId": application_id, "secretId": secret_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
            },
        )

    def create_override(
        self,
        application_id: UUID | str,
        secret_id: UUID | str,
        *,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.Secret:
        """Create application secret override.

        `POST /application/{applicationId}/secret/{secretId}/override` returns `Secret`.

        Args:
            application_id: Id of the application.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_OVERRIDE,
            path={"applicationId": application_id, "secretId": secret_id},
            body={
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )


class AsyncApplicationsSecrets(AsyncResource):
    """Applications, secrets."""

    def list(self, application_id: UUID | str) -> AsyncPager[models.Secret]:
        """List application secrets.

        `GET /application/{applicationId}/secret` returns every `Secret`.

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
    ) -> models.Secret:
        """Create application secret.

        `POST /application/{applicationId}/secret` returns `Secret`.

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
        secret_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.Secret:
        """Edit application secret.

        `PUT /application/{applicationId}/secret/{secretId}` returns `Secret`.

        Args:
            application_id: Id of the application.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"applicationId": application_id, "secretId": secret_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )

    async def delete(self, application_id: UUID | str, secret_id: UUID | str) -> None:
        """Delete application secret.

        `DELETE /application/{applicationId}/secret/{secretId}` returns nothing.

        Args:
            application_id: Id of the application.
            secret_id: Id of the secret.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"applicationId": application_id, "secretId": secret_id}
        )

    async def create_alias(
        self,
        application_id: UUID | str,
        secret_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.Secret:
        """Create application secret alias.

        `POST /application/{applicationId}/secret/{secretId}/alias` returns `Secret`.

        Args:
            application_id: Id of the application.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_ALIAS,
            path={"applicationId": application_id, "secretId": secret_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
            },
        )

    async def create_override(
        self,
        application_id: UUID | str,
        secret_id: UUID | str,
        *,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.Secret:
        """Create application secret override.

        `POST /application/{applicationId}/secret/{secretId}/override` returns `Secret`.

        Args:
            application_id: Id of the application.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_OVERRIDE,
            path={"applicationId": application_id, "secretId": secret_id},
            body={
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )
