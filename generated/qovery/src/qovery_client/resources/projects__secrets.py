"""Projects, secrets."""

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
    id="listProjectSecrets",
    method="GET",
    path="/project/{projectId}/secret",
    result=lambda: models.SecretResponseList,
    paging=pages.Whole(items=("results",)),
)

_CREATE: Operation[models.Secret] = Operation(
    id="createProjectSecret",
    method="POST",
    path="/project/{projectId}/secret",
    body="application/json",
    result=lambda: models.Secret,
)

_UPDATE: Operation[models.Secret] = Operation(
    id="editProjectSecret",
    method="PUT",
    path="/project/{projectId}/secret/{secretId}",
    body="application/json",
    result=lambda: models.Secret,
)

_DELETE: Operation[None] = Operation(
    id="deleteProjectSecret",
    method="DELETE",
    path="/project/{projectId}/secret/{secretId}",
    decode="none",
)

_CREATE_ALIAS: Operation[models.Secret] = Operation(
    id="createProjectSecretAlias",
    method="POST",
    path="/project/{projectId}/secret/{secretId}/alias",
    body="application/json",
    result=lambda: models.Secret,
)

_CREATE_OVERRIDE: Operation[models.Secret] = Operation(
    id="createProjectSecretOverride",
    method="POST",
    path="/project/{projectId}/secret/{secretId}/override",
    body=Body("application/json", required=False),
    result=lambda: models.Secret,
)


class ProjectsSecrets(Resource):
    """Projects, secrets."""

    def list(self, project_id: UUID | str) -> Pager[models.Secret]:
        """List project secrets.

        `GET /project/{projectId}/secret` returns every `Secret`.

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
    ) -> models.Secret:
        """Create project secret.

        `POST /project/{projectId}/secret` returns `Secret`.

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
        secret_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.Secret:
        """Edit project secret.

        `PUT /project/{projectId}/secret/{secretId}` returns `Secret`.

        Args:
            project_id: Id of the project.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"projectId": project_id, "secretId": secret_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )

    def delete(self, project_id: UUID | str, secret_id: UUID | str) -> None:
        """Delete project secret.

        `DELETE /project/{projectId}/secret/{secretId}` returns nothing.

        Args:
            project_id: Id of the project.
            secret_id: Id of the secret.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"projectId": project_id, "secretId": secret_id})

    def create_alias(
        self,
        project_id: UUID | str,
        secret_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.Secret:
        """Create project secret alias.

        `POST /project/{projectId}/secret/{secretId}/alias` returns `Secret`.

        Args:
            project_id: Id of the project.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_ALIAS,
            path={"projectId": project_id, "secretId": secret_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
            },
        )

    def create_override(
        self,
        project_id: UUID | str,
        secret_id: UUID | str,
        *,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.Secret:
        """Create project secret override.

        `POST /project/{projectId}/secret/{secretId}/override` returns `Secret`.

        Args:
            project_id: Id of the project.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_OVERRIDE,
            path={"projectId": project_id, "secretId": secret_id},
            body={
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )


class AsyncProjectsSecrets(AsyncResource):
    """Projects, secrets."""

    def list(self, project_id: UUID | str) -> AsyncPager[models.Secret]:
        """List project secrets.

        `GET /project/{projectId}/secret` returns every `Secret`.

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
    ) -> models.Secret:
        """Create project secret.

        `POST /project/{projectId}/secret` returns `Secret`.

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
        secret_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.Secret:
        """Edit project secret.

        `PUT /project/{projectId}/secret/{secretId}` returns `Secret`.

        Args:
            project_id: Id of the project.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"projectId": project_id, "secretId": secret_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )

    async def delete(self, project_id: UUID | str, secret_id: UUID | str) -> None:
        """Delete project secret.

        `DELETE /project/{projectId}/secret/{secretId}` returns nothing.

        Args:
            project_id: Id of the project.
            secret_id: Id of the secret.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE, path={"projectId": project_id, "secretId": secret_id})

    async def create_alias(
        self,
        project_id: UUID | str,
        secret_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.Secret:
        """Create project secret alias.

        `POST /project/{projectId}/secret/{secretId}/alias` returns `Secret`.

        Args:
            project_id: Id of the project.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_ALIAS,
            path={"projectId": project_id, "secretId": secret_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
            },
        )

    async def create_override(
        self,
        project_id: UUID | str,
        secret_id: UUID | str,
        *,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        value: str | Omit = omit,
    ) -> models.Secret:
        """Create project secret override.

        `POST /project/{projectId}/secret/{secretId}/override` returns `Secret`.

        Args:
            project_id: Id of the project.
            secret_id: Id of the secret.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_OVERRIDE,
            path={"projectId": project_id, "secretId": secret_id},
            body={
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "value": value,
            },
        )
