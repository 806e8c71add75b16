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
    from .. import types

_LIST: Operation[models.VariableRelation] = Operation(
    id="listVariablesByResourceType",
    method="GET",
    path="/variables/{resource_type}/{resource_id}",
    result=lambda: models.VariableList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.Variable] = Operation(
    id="getVariable",
    method="GET",
    path="/variables/{variable_id}",
    result=lambda: models.Variable,
)

_UPDATE: Operation[None] = Operation(
    id="updateVariable",
    method="PUT",
    path="/variables/{variable_id}",
    body="application/json",
    decode="none",
)

_DELETE: Operation[None] = Operation(
    id="deleteVariable",
    method="DELETE",
    path="/variables/{variable_id}",
    decode="none",
)

_ADD: Operation[models.Variable] = Operation(
    id="addVariable",
    method="POST",
    path="/variables/{resource_type}/{resource_id}",
    body="application/json",
    result=lambda: models.Variable,
)


class Variables(Resource):
    """Variables."""

    def list(
        self,
        resource_type: str,
        resource_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        include_virtual_variables: bool | Omit = omit,
        variable_target: str | Omit = omit,
    ) -> Pager[models.VariableRelation]:
        """List the variables of a resource.

        `GET /variables/{resource_type}/{resource_id}` returns every `VariableRelation`.

        Args:
            resource_type: Type of the resource, such as `application` or `server`.
            resource_id: Id of the resource. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            include_virtual_variables: Also return virtual variables. The default is true.
            variable_target: Return only variables with this target.
        """
        return self._pages(
            _LIST,
            path={"resource_type": resource_type, "resource_id": resource_id},
            query={
                "page": page,
                "per_page": per_page,
                "include_virtual_variables": include_virtual_variables,
                "variable_target": variable_target,
            },
        )

    def get(self, variable_id: int) -> models.Variable:
        """Return one variable.

        `GET /variables/{variable_id}` returns `Variable`.

        Args:
            variable_id: Id of the variable. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_GET, path={"variable_id": variable_id})

    def update(
        self,
        variable_id: int,
        *,
        hidden: bool,
        id: int,
        key: str,
        target: types.VariableTarget,
        type: types.VariableType,
        value: str,
        description: str | Omit = omit,
    ) -> None:
        """Change a variable.

        `PUT /variables/{variable_id}` returns nothing.

        Args:
            variable_id: Id of the variable. At least 1.
            hidden: Whether the value is kept out of deployment logs.
            key: Name of the variable, unique in its target; at most 100 characters. For
                `resource-config-file`, a path like `.env`, not absolute. For
                `resource-symlink`, the path of the link.
            target: Where the variable is put. One of `my-cnf`, `newrelic-infra-yml`,
                `nginx-http-server`, `nginx-http`, `nginx-main`, `os-env-var`,
                `php-cli_php-ini`, `php-fpm_php-fpm-conf`, ...
            type: What a variable is. `variable`: a name and a value. `file`: a path and a
                content. `symlink`: a path and where it points to.
            value: Value of the variable, at most 21,504 characters. For a file, its content; for a
                symlink, the path it points to.
            description: What the variable is for, in your words. At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _UPDATE,
            path={"variable_id": variable_id},
            body={
                "hidden": hidden,
                "id": id,
                "key": key,
                "target": target,
                "type": type,
                "value": value,
                "description": description,
            },
        )

    def delete(self, variable_id: int) -> None:
        """Delete a variable.

        `DELETE /variables/{variable_id}` returns nothing.

        Args:
            variable_id: Id of the variable. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_DELETE, path={"variable_id": variable_id})

    def add(
        self,
        resource_type: str,
        resource_id: int,
        *,
        hidden: bool,
        key: str,
        target: types.VariableTarget,
        type: types.VariableType,
        value: str,
        description: str | Omit = omit,
    ) -> models.Variable:
        """Add a variable to a resource.

        `POST /variables/{resource_type}/{resource_id}` returns `Variable`.

        Args:
            resource_type: Type of the resource the variable is for.
            resource_id: Id of the resource the variable is for. At least 1.
            hidden: Whether the value is kept out of deployment logs.
            key: Name of the variable, unique in its target; at most 100 characters. For
                `resource-config-file`, a path like `.env`, not absolute. For
                `resource-symlink`, the path of the link.
            target: Where the variable is put. One of `my-cnf`, `newrelic-infra-yml`,
                `nginx-http-server`, `nginx-http`, `nginx-main`, `os-env-var`,
                `php-cli_php-ini`, `php-fpm_php-fpm-conf`, ...
            type: What a variable is. `variable`: a name and a value. `file`: a path and a
                content. `symlink`: a path and where it points to.
            value: Value of the variable, at most 21,504 characters. For a file, its content; for a
                symlink, the path it points to.
            description: What the variable is for, in your words. At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _ADD,
            path={"resource_type": resource_type, "resource_id": resource_id},
            body={
                "hidden": hidden,
                "key": key,
                "target": target,
                "type": type,
                "value": value,
                "description": description,
            },
        )


class AsyncVariables(AsyncResource):
    """Variables."""

    def list(
        self,
        resource_type: str,
        resource_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        include_virtual_variables: bool | Omit = omit,
        variable_target: str | Omit = omit,
    ) -> AsyncPager[models.VariableRelation]:
        """List the variables of a resource.

        `GET /variables/{resource_type}/{resource_id}` returns every `VariableRelation`.

        Args:
            resource_type: Type of the resource, such as `application` or `server`.
            resource_id: Id of the resource. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            include_virtual_variables: Also return virtual variables. The default is true.
            variable_target: Return only variables with this target.
        """
        return self._pages(
            _LIST,
            path={"resource_type": resource_type, "resource_id": resource_id},
            query={
                "page": page,
                "per_page": per_page,
                "include_virtual_variables": include_virtual_variables,
                "variable_target": variable_target,
            },
        )

    async def get(self, variable_id: int) -> models.Variable:
        """Return one variable.

        `GET /variables/{variable_id}` returns `Variable`.

        Args:
            variable_id: Id of the variable. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_GET, path={"variable_id": variable_id})

    async def update(
        self,
        variable_id: int,
        *,
        hidden: bool,
        id: int,
        key: str,
        target: types.VariableTarget,
        type: types.VariableType,
        value: str,
        description: str | Omit = omit,
    ) -> None:
        """Change a variable.

        `PUT /variables/{variable_id}` returns nothing.

        Args:
            variable_id: Id of the variable. At least 1.
            hidden: Whether the value is kept out of deployment logs.
            key: Name of the variable, unique in its target; at most 100 characters. For
                `resource-config-file`, a path like `.env`, not absolute. For
                `resource-symlink`, the path of the link.
            target: Where the variable is put. One of `my-cnf`, `newrelic-infra-yml`,
                `nginx-http-server`, `nginx-http`, `nginx-main`, `os-env-var`,
                `php-cli_php-ini`, `php-fpm_php-fpm-conf`, ...
            type: What a variable is. `variable`: a name and a value. `file`: a path and a
                content. `symlink`: a path and where it points to.
            value: Value of the variable, at most 21,504 characters. For a file, its content; for a
                symlink, the path it points to.
            description: What the variable is for, in your words. At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _UPDATE,
            path={"variable_id": variable_id},
            body={
                "hidden": hidden,
                "id": id,
                "key": key,
                "target": target,
                "type": type,
                "value": value,
                "description": description,
            },
        )

    async def delete(self, variable_id: int) -> None:
        """Delete a variable.

        `DELETE /variables/{variable_id}` returns nothing.

        Args:
            variable_id: Id of the variable. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_DELETE, path={"variable_id": variable_id})

    async def add(
        self,
        resource_type: str,
        resource_id: int,
        *,
        hidden: bool,
        key: str,
        target: types.VariableTarget,
        type: types.VariableType,
        value: str,
        description: str | Omit = omit,
    ) -> models.Variable:
        """Add a variable to a resource.

        `POST /variables/{resource_type}/{resource_id}` returns `Variable`.

        Args:
            resource_type: Type of the resource the variable is for.
            resource_id: Id of the resource the variable is for. At least 1.
            hidden: Whether the value is kept out of deployment logs.
            key: Name of the variable, unique in its target; at most 100 characters. For
                `resource-config-file`, a path like `.env`, not absolute. For
                `resource-symlink`, the path of the link.
            target: Where the variable is put. One of `my-cnf`, `newrelic-infra-yml`,
                `nginx-http-server`, `nginx-http`, `nginx-main`, `os-env-var`,
                `php-cli_php-ini`, `php-fpm_php-fpm-conf`, ...
            type: What a variable is. `variable`: a name and a value. `file`: a path and a
                content. `symlink`: a path and where it points to.
            value: Value of the variable, at most 21,504 characters. For a file, its content; for a
                symlink, the path it points to.
            description: What the variable is for, in your words. At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD,
            path={"resource_type": resource_type, "resource_id": resource_id},
            body={
                "hidden": hidden,
                "key": key,
                "target": target,
                "type": type,
                "value": value,
                "description": description,
            },
        )
