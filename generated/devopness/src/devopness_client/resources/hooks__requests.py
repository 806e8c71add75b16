"""Hooks, requests."""

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

_LIST: Operation[models.RequestRelation] = Operation(
    id="listHookRequestsByHookType",
    method="GET",
    path="/hooks/{hook_type}/{hook_id}/requests",
    result=lambda: models.RequestList,
    paging=pages.LinkHeader(items=()),
)


class HooksRequests(Resource):
    """Hooks, requests."""

    def list(
        self,
        hook_type: types.HookTypeParam,
        hook_id: str,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.RequestRelation]:
        """List the requests that a hook received or sent.

        `GET /hooks/{hook_type}/{hook_id}/requests` returns every `RequestRelation`.

        Args:
            hook_type: `incoming` or `outgoing`.
            hook_id: UUID of the hook.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"hook_type": hook_type, "hook_id": hook_id},
            query={"page": page, "per_page": per_page},
        )


class AsyncHooksRequests(AsyncResource):
    """Hooks, requests."""

    def list(
        self,
        hook_type: types.HookTypeParam,
        hook_id: str,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.RequestRelation]:
        """List the requests that a hook received or sent.

        `GET /hooks/{hook_type}/{hook_id}/requests` returns every `RequestRelation`.

        Args:
            hook_type: `incoming` or `outgoing`.
            hook_id: UUID of the hook.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"hook_type": hook_type, "hook_id": hook_id},
            query={"page": page, "per_page": per_page},
        )
