"""Applications, variables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

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
    id="listApplicationVariables",
    method="GET",
    path="/applications/{application_id}/variables",
    result=lambda: models.VariableList,
    paging=pages.LinkHeader(items=()),
)

_ADD: Operation[models.Variable] = Operation(
    id="addApplicationVariable",
    method="POST",
    path="/applications/{application_id}/variables",
    body="application/json",
    result=lambda: models.Variable,
)


class ApplicationsVariables(Resource):
    """Applications, variables."""

    @deprecated("applications.variables.list is deprecated by the provider.")
    def list(
        self,
        application_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.VariableRelation]:
        """List the variables of an application.

        `GET /applications/{application_id}/variables` returns every `VariableRelation`.

        Args:
            application_id: Id of the application. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"application_id": application_id},
            query={"page": page, "per_page": per_page},
        )

    @deprecated("applications.variables.add is deprecated by the provider.")
    def add(
        self,
        application_id: int,
        *,
        hidden: bool,
        key: str,
        target: types.VariableTarget,
        type: types.VariableType,
        value: str,
        description: str | Omit = omit,
    ) -> models.Variable:
        """Add a variable to an application.

        `POST /applications/{application_id}/variables` returns `Variable`.

        Args:
            application_id: Id of the application. At least 1.
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
            description: What the variable is for, in your words.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _ADD,
            path={"application_id": application_id},
            body={
                "hidden": hidden,
                "key": key,
                "target": target,
                "type": type,
                "value": value,
                "description": description,
            },
        )


class AsyncApplicationsVariables(AsyncResource):
    """Applications, variables."""

    @deprecated("applications.variables.list is deprecated by the provider.")
    def list(
        self,
        application_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.VariableRelation]:
        """List the variables of an application.

        `GET /applications/{application_id}/variables` returns every `VariableRelation`.

        Args:
            application_id: Id of the application. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"application_id": application_id},
            query={"page": page, "per_page": per_page},
        )

    @deprecated("applications.variables.add is deprecated by the provider.")
    async def add(
        self,
        application_id: int,
        *,
        hidden: bool,
        key: str,
        target: types.VariableTarget,
        type: types.VariableType,
        value: str,
        description: str | Omit = omit,
    ) -> models.Variable:
        """Add a variable to an application.

        `POST /applications/{application_id}/variables` returns `Variable`.

        Args:
            application_id: Id of the application. At least 1.
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
            description: What the variable is for, in your words.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD,
            path={"application_id": application_id},
            body={
                "hidden": hidden,
                "key": key,
                "target": target,
                "type": type,
                "value": value,
                "description": description,
            },
        )
