"""Services, variables."""

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
    id="listServiceVariables",
    method="GET",
    path="/services/{service_id}/variables",
    result=lambda: models.VariableList,
    paging=pages.LinkHeader(items=()),
)

_ADD: Operation[models.Variable] = Operation(
    id="addServiceVariable",
    method="POST",
    path="/services/{service_id}/variables",
    body="application/json",
    result=lambda: models.Variable,
)


class ServicesVariables(Resource):
    """Services, variables."""

    @deprecated("services.variables.list is deprecated by the provider.")
    def list(
        self,
        service_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.VariableRelation]:
        """List the variables of a service.

        `GET /services/{service_id}/variables` returns every `VariableRelation`.

        Args:
            service_id: Id of the service. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST, path={"service_id": service_id}, query={"page": page, "per_page": per_page}
        )

    @deprecated("services.variables.add is deprecated by the provider.")
    def add(
        self,
        service_id: int,
        *,
        hidden: bool,
        key: str,
        target: types.VariableTarget,
        type: types.VariableType,
        value: str,
        description: str | Omit = omit,
    ) -> models.Variable:
        """Add a variable to a service.

        `POST /services/{service_id}/variables` returns `Variable`.

        Args:
            service_id: Id of the service. At least 1.
            hidden: Whether the value is kept out of deployment logs.
            key: Name of the variable, unique in its target; at most 100 characters.
            target: Where the variable is put. One of `my-cnf`, `newrelic-infra-yml`,
                `nginx-http-server`, `nginx-http`, `nginx-main`, `os-env-var`,
                `php-cli_php-ini`, `php-fpm_php-fpm-conf`, ...
            type: What a variable is. `variable`: a name and a value. `file`: a path and a
                content. `symlink`: a path and where it points to.
            value: Value of the variable, at most 21,504 characters. For a file, its content.
            description: What the variable is for, in your words.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _ADD,
            path={"service_id": service_id},
            body={
                "hidden": hidden,
                "key": key,
                "target": target,
                "type": type,
                "value": value,
                "description": description,
            },
        )


class AsyncServicesVariables(AsyncResource):
    """Services, variables."""

    @deprecated("services.variables.list is deprecated by the provider.")
    def list(
        self,
        service_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.VariableRelation]:
        """List the variables of a service.

        `GET /services/{service_id}/variables` returns every `VariableRelation`.

        Args:
            service_id: Id of the service. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST, path={"service_id": service_id}, query={"page": page, "per_page": per_page}
        )

    @deprecated("services.variables.add is deprecated by the provider.")
    async def add(
        self,
        service_id: int,
        *,
        hidden: bool,
        key: str,
        target: types.VariableTarget,
        type: types.VariableType,
        value: str,
        description: str | Omit = omit,
    ) -> models.Variable:
        """Add a variable to a service.

        `POST /services/{service_id}/variables` returns `Variable`.

        Args:
            service_id: Id of the service. At least 1.
            hidden: Whether the value is kept out of deployment logs.
            key: Name of the variable, unique in its target; at most 100 characters.
            target: Where the variable is put. One of `my-cnf`, `newrelic-infra-yml`,
                `nginx-http-server`, `nginx-http`, `nginx-main`, `os-env-var`,
                `php-cli_php-ini`, `php-fpm_php-fpm-conf`, ...
            type: What a variable is. `variable`: a name and a value. `file`: a path and a
                content. `symlink`: a path and where it points to.
            value: Value of the variable, at most 21,504 characters. For a file, its content.
            description: What the variable is for, in your words.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD,
            path={"service_id": service_id},
            body={
                "hidden": hidden,
                "key": key,
                "target": target,
                "type": type,
                "value": value,
                "description": description,
            },
        )
