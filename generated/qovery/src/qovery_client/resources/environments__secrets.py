"""Environments, secrets."""

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
    id="listEnvironmentSecrets",
    method="GET",
    path="/environment/{environmentId}/secret",
    result=lambda: models.SecretResponseList,
    paging=pages.Whole(items=("results",)),
)

_CREATE: Operation[models.Secret] = Operation(
    id="createEnvironmentSecret",
    method="POST",
    path="/environment/{environmentId}/secret",
    body="application/json",
    result=lambda: models.Secret,
)

_UPDATE: Operation[models.Secret] = Operation(
    id="editEnvironmentSecret",
    method="PUT",
    path="/environment/{environmentId}/secret/{secretId}",
    body="application/json",
    result=lambda: models.Secret,
)

_DELETE: Operation[None] = Operation(
    id="deleteEnvironmentSecret",
    method="DELETE",
    path="/environment/{environmentId}/secret/{secretId}",
    decode="none",
)

_CREATE_ALIAS: Operation[models.Secret] = Operation(
    id="createEnvironmentSecretAlias",
    method="POST",
    path="/environment/{environmentId}/secret/{secretId}/alias",
    body="application/json",
    result=lambda: models.Secret,
)

_CREATE_OVERRIDE: Operation[models.Secret] = Operation(
    id="createEnvironmentSecretOverride",
    method="POST",
    path="/environment/{environmentId}/secret/{secretId}/override",
    body=Body("application/json", required=False),
    result=lambda: models.Secret,
)


class EnvironmentsSecrets(Resource):
    """Environments, secrets."""

    def list(self, environment_id: UUID | str) -> Pager[models.Secret]:
        """List environment secrets.

        `GET /environment/{environmentId}/secret` returns every `Secret`.

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
    ) -> models.Secret:
        """Create environment secret.

        `POST /environment/{environmentId}/secret` returns `Secret`.

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
        secret_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.Secret:
        """Edit environment secret.

        `PUT /environment/{environmentId}/secret/{secretId}` returns `Secret`.

        Args:
            environment_id: Id of the environment.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"environmentId": environment_id, "secretId": secret_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )

    def delete(self, environment_id: UUID | str, secret_id: UUID | str) -> None:
        """Delete environment secret.

        `DELETE /environment/{environmentId}/secret/{secretId}` returns nothing.

        Args:
            environment_id: Id of the environment.
            secret_id: Id of the secret.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"environmentId": environment_id, "secretId": secret_id})

    def create_alias(
        self,
        environment_id: UUID | str,
        secret_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.Secret:
        """Create environment secret alias.

        `POST /environment/{environmentId}/secret/{secretId}/alias` returns `Secret`.

        Args:
            environment_id: Id of the environment.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_ALIAS,
            path={"environmentId": environment_id, "secretId": secret_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
            },
        )

    def create_override(
        self,
        environment_id: UUID | str,
        secret_id: UUID | str,
        *,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.Secret:
        """Create environment secret override.

        `POST /environment/{environmentId}/secret/{secretId}/override` returns `Secret`.

        Args:
            environment_id: Id of the environment.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_OVERRIDE,
            path={"environmentId": environment_id, "secretId": secret_id},
            body={
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )


class AsyncEnvironmentsSecrets(AsyncResource):
    """Environments, secrets."""

    def list(self, environment_id: UUID | str) -> AsyncPager[models.Secret]:
        """List environment secrets.

        `GET /environment/{environmentId}/secret` returns every `Secret`.

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
    ) -> models.Secret:
        """Create environment secret.

        `POST /environment/{environmentId}/secret` returns `Secret`.

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
        secret_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.Secret:
        """Edit environment secret.

        `PUT /environment/{environmentId}/secret/{secretId}` returns `Secret`.

        Args:
            environment_id: Id of the environment.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"environmentId": environment_id, "secretId": secret_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )

    async def delete(self, environment_id: UUID | str, secret_id: UUID | str) -> None:
        """Delete environment secret.

        `DELETE /environment/{environmentId}/secret/{secretId}` returns nothing.

        Args:
            environment_id: Id of the environment.
            secret_id: Id of the secret.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"environmentId": environment_id, "secretId": secret_id}
        )

    async def create_alias(
        self,
        environment_id: UUID | str,
        secret_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.Secret:
        """Create environment secret alias.

        `POST /environment/{environmentId}/secret/{secretId}/alias` returns `Secret`.

        Args:
            environment_id: Id of the environment.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_ALIAS,
            path={"environmentId": environment_id, "secretId": secret_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
            },
        )

    async def create_override(
        self,
        environment_id: UUID | str,
        secret_id: UUID | str,
        *,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.Secret:
        """Create environment secret override.

        `POST /environment/{environmentId}/secret/{secretId}/override` returns `Secret`.

        Args:
            environment_id: Id of the environment.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_OVERRIDE,
            path={"environmentId": environment_id, "secretId": secret_id},
            body={
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )
