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

        `GET /variable` gives every `VariableResponse`.

        Args:
            parent_id: `parent_id` in the query; format uuid.
            scope: `scope` in the query; one of `APPLICATION`, `BUILT_IN`, `ENVIRONMENT`,
                `PROJECT`, `CONTAINER`, `JOB`, `HELM`, `TERRAFORM`, ....
            is_secret: `is_secret` in the query.

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

        `POST /variable` gives `VariableResponse`.

        Args:
            is_secret: `is_secret` in the body.
            key: `key` in the body.
            value: `value` in the body.
            variable_parent_id: `variable_parent_id` in the body; format uuid.
            variable_scope: `variable_scope` in the body; one of `APPLICATION`, `BUILT_IN`, `ENVIRONMENT`,
                `PROJECT`, `CONTAINER`, `JOB`, `HELM`, `TERRAFORM`, ....
            description: `description` in the body; at most 255 characters.
            enable_interpolation_in_file: `enable_interpolation_in_file` in the body.
            mount_path: `mount_path` in the body.
            secret_manager_access_id: `secret_manager_access_id` in the body; format uuid.

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

        `PUT /variable/{variableId}` gives `VariableResponse`.

        Args:
            variable_id: `variableId` in the path; format uuid.
            key: `key` in the body.
            description: `description` in the body; at most 255 characters.
            enable_interpolation_in_file: `enable_interpolation_in_file` in the body.
            secret_manager_access_id: `secret_manager_access_id` in the body; format uuid.
            value: `value` in the body.

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

        `DELETE /variable/{variableId}` gives nothing.

        Args:
            variable_id: `variableId` in the path; format uuid.

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

        `POST /variable/{variableId}/alias` gives `VariableResponse`.

        Args:
            variable_id: `variableId` in the path; format uuid.
            alias_parent_id: `alias_parent_id` in the body; format uuid.
            alias_scope: `alias_scope` in the body; one of `APPLICATION`, `BUILT_IN`, `ENVIRONMENT`,
                `PROJECT`, `CONTAINER`, `JOB`, `HELM`, `TERRAFORM`, ....
            key: `key` in the body.
            description: `description` in the body; at most 255 characters.
            enable_interpolation_in_file: `enable_interpolation_in_file` in the body.

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

        `POST /variable/{variableId}/override` gives `VariableResponse`.

        Args:
            variable_id: `variableId` in the path; format uuid.
            override_parent_id: `override_parent_id` in the body; format uuid.
            override_scope: `override_scope` in the body; one of `APPLICATION`, `BUILT_IN`, `ENVIRONMENT`,
                `PROJECT`, `CONTAINER`, `JOB`, `HELM`, `TERRAFORM`, ....
            value: `value` in the body.
            description: `description` in the body; at most 255 characters.
            enable_interpolation_in_file: `enable_interpolation_in_file` in the body.

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

        `POST /variable/import` gives `VariableImport`.

        Args:
            service_id: `service_id` in the query; format uuid.
            service_type: `service_type` in the query; one of `APPLICATION`, `CONTAINER`, `JOB`, `HELM`,
                `TERRAFORM`, `AGENTIC_WORKFLOW`.
            overwrite: `overwrite` in the body; default false.
            vars: `vars` in the body.

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

        `GET /variable` gives every `VariableResponse`.

        Args:
            parent_id: `parent_id` in the query; format uuid.
            scope: `scope` in the query; one of `APPLICATION`, `BUILT_IN`, `ENVIRONMENT`,
                `PROJECT`, `CONTAINER`, `JOB`, `HELM`, `TERRAFORM`, ....
            is_secret: `is_secret` in the query.

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

        `POST /variable` gives `VariableResponse`.

        Args:
            is_secret: `is_secret` in the body.
            key: `key` in the body.
            value: `value` in the body.
            variable_parent_id: `variable_parent_id` in the body; format uuid.
            variable_scope: `variable_scope` in the body; one of `APPLICATION`, `BUILT_IN`, `ENVIRONMENT`,
                `PROJECT`, `CONTAINER`, `JOB`, `HELM`, `TERRAFORM`, ....
            description: `description` in the body; at most 255 characters.
            enable_interpolation_in_file: `enable_interpolation_in_file` in the body.
            mount_path: `mount_path` in the body.
            secret_manager_access_id: `secret_manager_access_id` in the body; format uuid.

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

        `PUT /variable/{variableId}` gives `VariableResponse`.

        Args:
            variable_id: `variableId` in the path; format uuid.
            key: `key` in the body.
            description: `description` in the body; at most 255 characters.
            enable_interpolation_in_file: `enable_interpolation_in_file` in the body.
            secret_manager_access_id: `secret_manager_access_id` in the body; format uuid.
            value: `value` in the body.

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

        `DELETE /variable/{variableId}` gives nothing.

        Args:
            variable_id: `variableId` in the path; format uuid.

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

        `POST /variable/{variableId}/alias` gives `VariableResponse`.

        Args:
            variable_id: `variableId` in the path; format uuid.
            alias_parent_id: `alias_parent_id` in the body; format uuid.
            alias_scope: `alias_scope` in the body; one of `APPLICATION`, `BUILT_IN`, `ENVIRONMENT`,
                `PROJECT`, `CONTAINER`, `JOB`, `HELM`, `TERRAFORM`, ....
            key: `key` in the body.
            description: `description` in the body; at most 255 characters.
            enable_interpolation_in_file: `enable_interpolation_in_file` in the body.

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

        `POST /variable/{variableId}/override` gives `VariableResponse`.

        Args:
            variable_id: `variableId` in the path; format uuid.
            override_parent_id: `override_parent_id` in the body; format uuid.
            override_scope: `override_scope` in the body; one of `APPLICATION`, `BUILT_IN`, `ENVIRONMENT`,
                `PROJECT`, `CONTAINER`, `JOB`, `HELM`, `TERRAFORM`, ....
            value: `value` in the body.
            description: `description` in the body; at most 255 characters.
            enable_interpolation_in_file: `enable_interpolation_in_file` in the body.

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

        `POST /variable/import` gives `VariableImport`.

        Args:
            service_id: `service_id` in the query; format uuid.
            service_type: `service_type` in the query; one of `APPLICATION`, `CONTAINER`, `JOB`, `HELM`,
                `TERRAFORM`, `AGENTIC_WORKFLOW`.
            overwrite: `overwrite` in the body; default false.
            vars: `vars` in the body.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _IMPORT,
            query={"service_id": service_id, "service_type": service_type},
            body={"overwrite": overwrite, "vars": vars},
        )
