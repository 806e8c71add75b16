"""Environments, actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Omit,
    Operation,
    Pager,
    Param,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from .. import types

_LIST: Operation[models.ActionRelation] = Operation(
    id="listEnvironmentActions",
    method="GET",
    path="/environments/{environment_id}/actions",
    params=(Param("filter", "query", style="deepObject", explode=True),),
    result=lambda: models.ActionList,
    paging=pages.LinkHeader(items=()),
)

_LIST_BY_RESOURCE_TYPE: Operation[models.ActionRelation] = Operation(
    id="listEnvironmentActionsByResourceType",
    method="GET",
    path="/environments/{environment_id}/actions/{resource_type}",
    params=(Param("filter", "query", style="deepObject", explode=True),),
    result=lambda: models.ActionList,
    paging=pages.LinkHeader(items=()),
)


class EnvironmentsActions(Resource):
    """Environments, actions."""

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        filter: types.ListEnvironmentActionsFilterParameter | Omit = omit,
    ) -> Pager[models.ActionRelation]:
        """List the actions performed in an environment.

        `GET /environments/{environment_id}/actions` returns every `ActionRelation`.

        Args:
            environment_id: Id of the environment. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            filter: Return only actions that match all these fields. Which actions to return. An
                action must match all fields you set.
        """
        return self._pages(
            _LIST,
            path={"environment_id": environment_id},
            query={"page": page, "per_page": per_page, "filter": filter},
        )

    def list_by_resource_type(
        self,
        environment_id: int,
        resource_type: str,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        filter: types.ListEnvironmentActionsByResourceTypeFilterParameter | Omit = omit,
    ) -> Pager[models.ActionRelation]:
        """List the actions of an environment for one type of resource.

        `GET /environments/{environment_id}/actions/{resource_type}` returns every
        `ActionRelation`.

        Args:
            environment_id: Id of the environment. At least 1.
            resource_type: Type of the resource, such as `application` or `server`.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            filter: Return only actions that match all these fields: operation, resource id, status.
                Which actions to return. An action must match all fields you set.
        """
        return self._pages(
            _LIST_BY_RESOURCE_TYPE,
            path={"environment_id": environment_id, "resource_type": resource_type},
            query={"page": page, "per_page": per_page, "filter": filter},
        )


class AsyncEnvironmentsActions(AsyncResource):
    """Environments, actions."""

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        filter: types.ListEnvironmentActionsFilterParameter | Omit = omit,
    ) -> AsyncPager[models.ActionRelation]:
        """List the actions performed in an environment.

        `GET /environments/{environment_id}/actions` returns every `ActionRelation`.

        Args:
            environment_id: Id of the environment. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            filter: Return only actions that match all these fields. Which actions to return. An
                action must match all fields you set.
        """
        return self._pages(
            _LIST,
            path={"environment_id": environment_id},
            query={"page": page, "per_page": per_page, "filter": filter},
        )

    def list_by_resource_type(
        self,
        environment_id: int,
        resource_type: str,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        filter: types.ListEnvironmentActionsByResourceTypeFilterParameter | Omit = omit,
    ) -> AsyncPager[models.ActionRelation]:
        """List the actions of an environment for one type of resource.

        `GET /environments/{environment_id}/actions/{resource_type}` returns every
        `ActionRelation`.

        Args:
            environment_id: Id of the environment. At least 1.
            resource_type: Type of the resource, such as `application` or `server`.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            filter: Return only actions that match all these fields: operation, resource id, status.
                Which actions to return. An action must match all fields you set.
        """
        return self._pages(
            _LIST_BY_RESOURCE_TYPE,
            path={"environment_id": environment_id, "resource_type": resource_type},
            query={"page": page, "per_page": per_page, "filter": filter},
        )
