"""Users, projects."""

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

_LIST: Operation[models.ProjectRelation] = Operation(
    id="listUserProjects",
    method="GET",
    path="/users/{user_id}/projects",
    result=lambda: models.ProjectList,
    paging=pages.LinkHeader(items=()),
)


class UsersProjects(Resource):
    """Users, projects."""

    def list(
        self,
        user_id: str,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        subscription_id: int | Omit = omit,
    ) -> Pager[models.ProjectRelation]:
        """List the projects a user owns.

        `GET /users/{user_id}/projects` returns every `ProjectRelation`.

        Args:
            user_id: Id of the user, or the URL slug.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            subscription_id: Id of one of your subscriptions. Adds to each project its `used_credits` from
                that subscription.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._pages(
            _LIST,
            path={"user_id": user_id},
            query={"page": page, "per_page": per_page, "subscription_id": subscription_id},
        )


class AsyncUsersProjects(AsyncResource):
    """Users, projects."""

    def list(
        self,
        user_id: str,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        subscription_id: int | Omit = omit,
    ) -> AsyncPager[models.ProjectRelation]:
        """List the projects a user owns.

        `GET /users/{user_id}/projects` returns every `ProjectRelation`.

        Args:
            user_id: Id of the user, or the URL slug.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            subscription_id: Id of one of your subscriptions. Adds to each project its `used_credits` from
                that subscription.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._pages(
            _LIST,
            path={"user_id": user_id},
            query={"page": page, "per_page": per_page, "subscription_id": subscription_id},
        )
