"""Containers, secrets."""

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
    id="listContainerSecrets",
    method="GET",
    path="/container/{containerId}/secret",
    result=lambda: models.SecretResponseList,
    paging=pages.Whole(items=("results",)),
)

_CREATE: Operation[models.Secret] = Operation(
    id="createContainerSecret",
    method="POST",
    path="/container/{containerId}/secret",
    body="application/json",
    result=lambda: models.Secret,
)

_UPDATE: Operation[models.Secret] = Operation(
    id="editContainerSecret",
    method="PUT",
    path="/container/{containerId}/secret/{secretId}",
    body="application/json",
    result=lambda: models.Secret,
)

_DELETE: Operation[None] = Operation(
    id="deleteContainerSecret",
    method="DELETE",
    path="/container/{containerId}/secret/{secretId}",
    decode="none",
)

_CREATE_ALIAS: Operation[models.Secret] = Operation(
    id="createContainerSecretAlias",
    method="POST",
    path="/container/{containerId}/secret/{secretId}/alias",
    body="application/json",
    result=lambda: models.Secret,
)

_CREATE_OVERRIDE: Operation[models.Secret] = Operation(
    id="createContainerSecretOverride",
    method="POST",
    path="/container/{containerId}/secret/{secretId}/override",
    body=Body("application/json", required=False),
    result=lambda: models.Secret,
)


class ContainersSecrets(Resource):
    """Containers, secrets."""

    def list(self, container_id: UUID | str) -> Pager[models.Secret]:
        """List container secrets.

        `GET /container/{containerId}/secret` returns every `Secret`.

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
    ) -> models.Secret:
        """Create container secret.

        `POST /container/{containerId}/secret` returns `Secret`.

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
        secret_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.Secret:
        """Edit container secret.

        `PUT /container/{containerId}/secret/{secretId}` returns `Secret`.

        Args:
            container_id: Id of the container.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"containerId": container_id, "secretId": secret_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )

    def delete(self, container_id: UUID | str, secret_id: UUID | str) -> None:
        """Delete container secret.

        `DELETE /container/{containerId}/secret/{secretId}` returns nothing.

        Args:
            container_id: Id of the container.
            secret_id: Id of the secret.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"containerId": container_id, "secretId": secret_id})

    def create_alias(
        self,
        container_id: UUID | str,
        secret_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.Secret:
        """Create container secret alias.

        `POST /container/{containerId}/secret/{secretId}/alias` returns `Secret`.

        Args:
            container_id: Id of the container.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_ALIAS,
            path={"containerId": container_id, "secretId": secret_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
            },
        )

    def create_override(
        self,
        container_id: UUID | str,
        secret_id: UUID | str,
        *,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.Secret:
        """Create container secret override.

        `POST /container/{containerId}/secret/{secretId}/override` returns `Secret`.

        Args:
            container_id: Id of the container.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_OVERRIDE,
            path={"containerId": container_id, "secretId": secret_id},
            body={
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )


class AsyncContainersSecrets(AsyncResource):
    """Containers, secrets."""

    def list(self, container_id: UUID | str) -> AsyncPager[models.Secret]:
        """List container secrets.

        `GET /container/{containerId}/secret` returns every `Secret`.

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
    ) -> models.Secret:
        """Create container secret.

        `POST /container/{containerId}/secret` returns `Secret`.

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
        secret_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.Secret:
        """Edit container secret.

        `PUT /container/{containerId}/secret/{secretId}` returns `Secret`.

        Args:
            container_id: Id of the container.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"containerId": container_id, "secretId": secret_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )

    async def delete(self, container_id: UUID | str, secret_id: UUID | str) -> None:
        """Delete container secret.

        `DELETE /container/{containerId}/secret/{secretId}` returns nothing.

        Args:
            container_id: Id of the container.
            secret_id: Id of the secret.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE, path={"containerId": container_id, "secretId": secret_id})

    async def create_alias(
        self,
        container_id: UUID | str,
        secret_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.Secret:
        """Create container secret alias.

        `POST /container/{containerId}/secret/{secretId}/alias` returns `Secret`.

        Args:
            container_id: Id of the container.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_ALIAS,
            path={"containerId": container_id, "secretId": secret_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
            },
        )

    async def create_override(
        self,
        container_id: UUID | str,
        secret_id: UUID | str,
        *,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.Secret:
        """Create container secret override.

        `POST /container/{containerId}/secret/{secretId}/override` returns `Secret`.

        Args:
            container_id: Id of the container.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_OVERRIDE,
            path={"containerId": container_id, "secretId": secret_id},
            body={
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )
