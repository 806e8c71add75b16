"""Actions."""

from __future__ import annotations

from functools import cached_property
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
    from .actions__logs import ActionsLogs, AsyncActionsLogs

_LIST: Operation[models.ActionRelation] = Operation(
    id="listActions",
    method="GET",
    path="/actions",
    params=(Param("filter", "query", style="deepObject", explode=True),),
    result=lambda: models.ActionList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.Action] = Operation(
    id="getAction",
    method="GET",
    path="/actions/{action_id}",
    result=lambda: models.Action,
)

_LIST_BY_RESOURCE_TYPE: Operation[models.ActionRelation] = Operation(
    id="listActionsByResourceType",
    method="GET",
    path="/actions/{resource_type}/{resource_id}",
    result=lambda: models.ActionList,
    paging=pages.LinkHeader(items=()),
)

_LIST_BY_TARGET_RESOURCE_TYPE: Operation[models.ActionRelation] = Operation(
    id="listActionsByTargetResourceType",
    method="GET",
    path="/actions/targets/{target_resource_type}/{target_resource_id}",
    result=lambda: models.ActionList,
    paging=pages.LinkHeader(items=()),
)

_RETRY: Operation[models.ActionRetryResponse] = Operation(
    id="retryAction",
    method="POST",
    path="/actions/{action_id}/retry",
    result=lambda: models.ActionRetryResponse,
)


class Actions(Resource):
    """Actions."""

    @cached_property
    def logs(self) -> ActionsLogs:
        from .actions__logs import ActionsLogs

        return ActionsLogs(self._api)

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        filter: types.ListActionsFilterParameter | Omit = omit,
    ) -> Pager[models.ActionRelation]:
        """List your own actions.

        `GET /actions` returns every `ActionRelation`.

        Actions are the jobs Devopness runs: deployments, restarts, pipeline runs. Narrow the
        answer with `filter`.

        Args:
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            filter: Return only actions that match all these fields. Which actions to return. An
                action must match all fields you set.
        """
        return self._pages(_LIST, query={"page": page, "per_page": per_page, "filter": filter})

    def get(self, action_id: int) -> models.Action:
        """Return one action with its steps, targets and status.

        `GET /actions/{action_id}` returns `Action`.

        Args:
            action_id: Id of the action. At least 1.

        Raises:
            APIStatusError: APIStatusError (402), NotFoundError (404).
        """
        return self._call(_GET, path={"action_id": action_id})

    def list_by_resource_type(
        self,
        resource_type: str,
        resource_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.ActionRelation]:
        """List the actions performed for one resource.

        `GET /actions/{resource_type}/{resource_id}` returns every `ActionRelation`.

        Args:
            resource_type: Type of the resource, such as `application`.
            resource_id: Id of the resource the actions were for. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST_BY_RESOURCE_TYPE,
            path={"resource_type": resource_type, "resource_id": resource_id},
            query={"page": page, "per_page": per_page},
        )

    def list_by_target_resource_type(
        self,
        target_resource_type: str,
        target_resource_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.ActionRelation]:
        """List the actions that ran on one target, such as a server.

        `GET /actions/targets/{target_resource_type}/{target_resource_id}` returns every
        `ActionRelation`.

        Args:
            target_resource_type: Type of the resource the actions ran on, such as `server`.
            target_resource_id: Id of the resource the actions ran on. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST_BY_TARGET_RESOURCE_TYPE,
            path={
                "target_resource_type": target_resource_type,
                "target_resource_id": target_resource_id,
            },
            query={"page": page, "per_page": per_page},
        )

    def retry(self, action_id: int) -> models.ActionRetryResponse:
        """Run an action again.

        `POST /actions/{action_id}/retry` returns `ActionRetryResponse`.

        The answer is the new action; its `retry_of` names the one you retried.

        Args:
            action_id: Id of the action. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_RETRY, path={"action_id": action_id})


class AsyncActions(AsyncResource):
    """Actions."""

    @cached_property
    def logs(self) -> AsyncActionsLogs:
        from .actions__logs import AsyncActionsLogs

        return AsyncActionsLogs(self._api)

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        filter: types.ListActionsFilterParameter | Omit = omit,
    ) -> AsyncPager[models.ActionRelation]:
        """List your own actions.

        `GET /actions` returns every `ActionRelation`.

        Actions are the jobs Devopness runs: deployments, restarts, pipeline runs. Narrow the
        answer with `filter`.

        Args:
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            filter: Return only actions that match all these fields. Which actions to return. An
                action must match all fields you set.
        """
        return self._pages(_LIST, query={"page": page, "per_page": per_page, "filter": filter})

    async def get(self, action_id: int) -> models.Action:
        """Return one action with its steps, targets and status.

        `GET /actions/{action_id}` returns `Action`.

        Args:
            action_id: Id of the action. At least 1.

        Raises:
            APIStatusError: APIStatusError (402), NotFoundError (404).
        """
        return await self._call(_GET, path={"action_id": action_id})

    def list_by_resource_type(
        self,
        resource_type: str,
        resource_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.ActionRelation]:
        """List the actions performed for one resource.

        `GET /actions/{resource_type}/{resource_id}` returns every `ActionRelation`.

        Args:
            resource_type: Type of the resource, such as `application`.
            resource_id: Id of the resource the actions were for. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST_BY_RESOURCE_TYPE,
            path={"resource_type": resource_type, "resource_id": resource_id},
            query={"page": page, "per_page": per_page},
        )

    def list_by_target_resource_type(
        self,
        target_resource_type: str,
        target_resource_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.ActionRelation]:
        """List the actions that ran on one target, such as a server.

        `GET /actions/targets/{target_resource_type}/{target_resource_id}` returns every
        `ActionRelation`.

        Args:
            target_resource_type: Type of the resource the actions ran on, such as `server`.
            target_resource_id: Id of the resource the actions ran on. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST_BY_TARGET_RESOURCE_TYPE,
            path={
                "target_resource_type": target_resource_type,
                "target_resource_id": target_resource_id,
            },
            query={"page": page, "per_page": per_page},
        )

    async def retry(self, action_id: int) -> models.ActionRetryResponse:
        """Run an action again.

        `POST /actions/{action_id}/retry` returns `ActionRetryResponse`.

        The answer is the new action; its `retry_of` names the one you retried.

        Args:
            action_id: Id of the action. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_RETRY, path={"action_id": action_id})
