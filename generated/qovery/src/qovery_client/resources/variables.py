"""Variables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
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

_LIST: Operation[models.VariableResponse] = Operation(
    id="listVariables",
    method="GET",
    path="/variable",
    result=lambda: models.VariableResponseList,
    paging=pages.Whole(items=("results",)),
)

_CREATE: Operation[models.VariableResponse] = Operation(
    id="createVariable",
    method="POST",
    path="/variable",
    body="application/json",
    result=lambda: models.VariableResponse,
)

_UPDATE: Operation[models.VariableResponse] = Operation(
    id="editVariable",
    method="PUT",
    path="/variable/{variableId}",
    body="application/json",
    result=lambda: models.VariableResponse,
)

_DELETE: Operation[None] = Operation(
    id="deleteVariable",
    method="DELETE",
    path="/variable/{variableId}",
    decode="none",
)

_CREATE_ALIAS: Operation[models.VariableResponse] = Operation(
    id="createVariableAlias",
    method="POST",
    path="/variable/{variableId}/alias",
    body="application/json",
    result=lambda: models.VariableResponse,
)

_CREATE_OVERRIDE: Operation[models.VariableResponse] = Operation(
    id="createVariableOverride",
    method="POST",
    path="/variable/{variableId}/override",
    body="application/json",
    result=lambda: models.VariableResponse,
)

_IMPORT: Operation[models.VariableImport] = Operation(
    id="importEnvironmentVariables",
    method="POST",
    path="/variable/import",
    body="application/json",
    result=lambda: models.VariableImport,
)


class Variables(Resource):
    """Variables."""

    def list(
        self,
        *,
        parent_id: UUID | str,
        scope: types.APIVariableScopeEnum,
        is_secret: bool | None | Omit = omit,
    ) -> Pager[models.VariableResponse]:
        """List variables.

        `GET /variable` returns every `VariableResponse`.

        Args:
            parent_id: Return only variables that this project, environment or service can use; `scope`
                says which it is.
            scope: What `parent_id` is: a project, an environment or a kind of service. One of
                `APPLICATION`, `BUILT_IN`, `ENVIRONMENT`, `PROJECT`, `CONTAINER`, `JOB`, `HELM`,
                `TERRAFORM`, ...
            is_secret: Return only secrets, or only other variables.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST, query={"parent_id": parent_id, "scope": scope, "is_secret": is_secret}
        )

    def create(
        self,
        *,
        is_secret: bool,
        key: str,
        value: str,
        variable_parent_id: UUID | str,
        variable_scope: types.APIVariableScopeEnum,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        mount_path: str | None | Omit = omit,
        secret_manager_access_id: UUID | str | None | Omit = omit,
    ) -> models.VariableResponse:
        """Create variable.

        `POST /variable` returns `VariableResponse`.

        Args:
            variable_scope: One of `APPLICATION`, `BUILT_IN`, `ENVIRONMENT`, `PROJECT`, `CONTAINER`, `JOB`,
                `HELM`, `TERRAFORM`, ...
            description: At most 255 characters.
            mount_path: Where the value is put as a file, if it is one.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE,
            body={
                "is_secret": is_secret,
                "key": key,
                "value": value,
                "variable_parent_id": variable_parent_id,
                "variable_scope": variable_scope,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "mount_path": mount_path,
                "secret_manager_access_id": secret_manager_access_id,
            },
        )

    def update(
        self,
        variable_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        secret_manager_access_id: UUID | str | None | Omit = omit,
        value: str | None | Omit = omit,
    ) -> models.VariableResponse:
        """Edit variable.

        `PUT /variable/{variableId}` returns `VariableResponse`.

        Args:
            variable_id: Id of the variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"variableId": variable_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "secret_manager_access_id": secret_manager_access_id,
                "value": value,
            },
        )

    def delete(self, variable_id: UUID | str) -> None:
        """Delete variable.

        `DELETE /variable/{variableId}` returns nothing.

        Args:
            variable_id: Id of the variable.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"variableId": variable_id})

    def create_alias(
        self,
        variable_id: UUID | str,
        *,
        alias_parent_id: UUID | str,
        alias_scope: types.APIVariableScopeEnum,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.VariableResponse:
        """Create variable alias.

        `POST /variable/{variableId}/alias` returns `VariableResponse`.

        Args:
            variable_id: Id of the variable.
            alias_scope: One of `APPLICATION`, `BUILT_IN`, `ENVIRONMENT`, `PROJECT`, `CONTAINER`, `JOB`,
                `HELM`, `TERRAFORM`, ...
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_ALIAS,
            path={"variableId": variable_id},
            body={
                "alias_parent_id": alias_parent_id,
                "alias_scope": alias_scope,
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
            },
        )

    def create_override(
        self,
        variable_id: UUID | str,
        *,
        override_parent_id: UUID | str,
        override_scope: types.APIVariableScopeEnum,
        value: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.VariableResponse:
        """Create variable override.

        `POST /variable/{variableId}/override` returns `VariableResponse`.

        Args:
            variable_id: Id of the variable.
            override_scope: One of `APPLICATION`, `BUILT_IN`, `ENVIRONMENT`, `PROJECT`, `CONTAINER`, `JOB`,
                `HELM`, `TERRAFORM`, ...
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE_OVERRIDE,
            path={"variableId": variable_id},
            body={
                "override_parent_id": override_parent_id,
                "override_scope": override_scope,
                "value": value,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
            },
        )

    def import_(
        self,
        *,
        service_id: UUID | str,
        service_type: types.ServiceTypeForVariableEnum,
        overwrite: bool,
        vars: Sequence[types.VariableImportRequestVar],
    ) -> models.VariableImport:
        """Import environment variables.

        `POST /variable/import` returns `VariableImport`.

        Args:
            service_id: Id of the service.
            service_type: Kind of the service. One of `APPLICATION`, `CONTAINER`, `JOB`, `HELM`,
                `TERRAFORM`, `AGENTIC_WORKFLOW`.
            overwrite: Defaults to `false`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _IMPORT,
            query={"service_id": service_id, "service_type": service_type},
            body={"overwrite": overwrite, "vars": vars},
        )


class AsyncVariables(AsyncResource):
    """Variables."""

    def list(
        self,
        *,
        parent_id: UUID | str,
        scope: types.APIVariableScopeEnum,
        is_secret: bool | None | Omit = omit,
    ) -> AsyncPager[models.VariableResponse]:
        """List variables.

        `GET /variable` returns every `VariableResponse`.

        Args:
            parent_id: Return only variables that this project, environment or service can use; `scope`
                says which it is.
            scope: What `parent_id` is: a project, an environment or a kind of service. One of
                `APPLICATION`, `BUILT_IN`, `ENVIRONMENT`, `PROJECT`, `CONTAINER`, `JOB`, `HELM`,
                `TERRAFORM`, ...
            is_secret: Return only secrets, or only other variables.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST, query={"parent_id": parent_id, "scope": scope, "is_secret": is_secret}
        )

    async def create(
        self,
        *,
        is_secret: bool,
        key: str,
        value: str,
        variable_parent_id: UUID | str,
        variable_scope: types.APIVariableScopeEnum,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        mount_path: str | None | Omit = omit,
        secret_manager_access_id: UUID | str | None | Omit = omit,
    ) -> models.VariableResponse:
        """Create variable.

        `POST /variable` returns `VariableResponse`.

        Args:
            variable_scope: One of `APPLICATION`, `BUILT_IN`, `ENVIRONMENT`, `PROJECT`, `CONTAINER`, `JOB`,
                `HELM`, `TERRAFORM`, ...
            description: At most 255 characters.
            mount_path: Where the value is put as a file, if it is one.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE,
            body={
                "is_secret": is_secret,
                "key": key,
                "value": value,
                "variable_parent_id": variable_parent_id,
                "variable_scope": variable_scope,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "mount_path": mount_path,
                "secret_manager_access_id": secret_manager_access_id,
            },
        )

    async def update(
        self,
        variable_id: UUID | str,
        *,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
        secret_manager_access_id: UUID | str | None | Omit = omit,
        value: str | None | Omit = omit,
    ) -> models.VariableResponse:
        """Edit variable.

        `PUT /variable/{variableId}` returns `VariableResponse`.

        Args:
            variable_id: Id of the variable.
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"variableId": variable_id},
            body={
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
                "secret_manager_access_id": secret_manager_access_id,
                "value": value,
            },
        )

    async def delete(self, variable_id: UUID | str) -> None:
        """Delete variable.

        `DELETE /variable/{variableId}` returns nothing.

        Args:
            variable_id: Id of the variable.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE, path={"variableId": variable_id})

    async def create_alias(
        self,
        variable_id: UUID | str,
        *,
        alias_parent_id: UUID | str,
        alias_scope: types.APIVariableScopeEnum,
        key: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.VariableResponse:
        """Create variable alias.

        `POST /variable/{variableId}/alias` returns `VariableResponse`.

        Args:
            variable_id: Id of the variable.
            alias_scope: One of `APPLICATION`, `BUILT_IN`, `ENVIRONMENT`, `PROJECT`, `CONTAINER`, `JOB`,
                `HELM`, `TERRAFORM`, ...
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_ALIAS,
            path={"variableId": variable_id},
            body={
                "alias_parent_id": alias_parent_id,
                "alias_scope": alias_scope,
                "key": key,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
            },
        )

    async def create_override(
        self,
        variable_id: UUID | str,
        *,
        override_parent_id: UUID | str,
        override_scope: types.APIVariableScopeEnum,
        value: str,
        description: str | None | Omit = omit,
        enable_interpolation_in_file: bool | None | Omit = omit,
    ) -> models.VariableResponse:
        """Create variable override.

        `POST /variable/{variableId}/override` returns `VariableResponse`.

        Args:
            variable_id: Id of the variable.
            override_scope: One of `APPLICATION`, `BUILT_IN`, `ENVIRONMENT`, `PROJECT`, `CONTAINER`, `JOB`,
                `HELM`, `TERRAFORM`, ...
            description: At most 255 characters.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE_OVERRIDE,
            path={"variableId": variable_id},
            body={
                "override_parent_id": override_parent_id,
                "override_scope": override_scope,
                "value": value,
                "description": description,
                "enable_interpolation_in_file": enable_interpolation_in_file,
            },
        )

    async def import_(
        self,
        *,
        service_id: UUID | str,
        service_type: types.ServiceTypeForVariableEnum,
        overwrite: bool,
        vars: Sequence[types.VariableImportRequestVar],
    ) -> models.VariableImport:
        """Import environment variables.

        `POST /variable/import` returns `VariableImport`.

        Args:
            service_id: Id of the service.
            service_type: Kind of the service. One of `APPLICATION`, `CONTAINER`, `JOB`, `HELM`,
                `TERRAFORM`, `AGENTIC_WORKFLOW`.
            overwrite: Defaults to `false`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _IMPORT,
            query={"service_id": service_id, "service_type": service_type},
            body={"overwrite": overwrite, "vars": vars},
        )
