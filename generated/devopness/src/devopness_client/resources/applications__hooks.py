"""Applications, hooks."""

from __future__ import annotations

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

_LIST: Operation[models.HookRelation] = Operation(
    id="listApplicationHooks",
    method="GET",
    path="/applications/{application_id}/hooks",
    result=lambda: models.HookList,
    paging=pages.LinkHeader(items=()),
)


class ApplicationsHooks(Resource):
    """Applications, hooks."""

    def list(
        self,
        application_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.HookRelation]:
        """List the hooks of an application.

        `GET /applications/{application_id}/hooks` returns every `HookRelation`.

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


class AsyncApplicationsHooks(AsyncResource):
    """Applications, hooks."""

    def list(
        self,
        application_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.HookRelation]:
        """List the hooks of an application.

        `GET /applications/{application_id}/hooks` returns every `HookRelation`.

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
