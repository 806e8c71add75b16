"""Teams."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Body,
    Omit,
    Operation,
    Pager,
    Param,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from .. import types
    from .teams__members import AsyncTeamsMembers, TeamsMembers
    from .teams__project_access import AsyncTeamsProjectAccess, TeamsProjectAccess

_LIST: Operation[models.Team] = Operation(
    id="list-teams",
    method="GET",
    path="/teams",
    params=(
        Param("filter[organization_id]", "query", style="deepObject", explode=True),
        Param("filter[id]", "query", style="deepObject", explode=True),
        Param("filter[updated_at]", "query", style="deepObject", explode=True),
    ),
    result=lambda: models.ListTeamsResponse,
    paging=pages.HalLink(next=("_links", "next", "href"), items=("items",)),
)

_GET: Operation[models.Team] = Operation(
    id="get-team",
    method="GET",
    path="/teams/{team_id}",
    result=lambda: models.Team,
)

_CREATE: Operation[models.Team] = Operation(
    id="create-team",
    method="POST",
    path="/teams",
    body="application/json",
    result=lambda: models.Team,
)

_UPDATE: Operation[models.Team] = Operation(
    id="update-team",
    method="PATCH",
    path="/teams/{team_id}",
    body=Body("application/json", required=False),
    result=lambda: models.Team,
)

_DELETE: Operation[None] = Operation(
    id="delete-team",
    method="DELETE",
    path="/teams/{team_id}",
    decode="none",
)

_LIST_FOR_USER: Operation[models.Team] = Operation(
    id="list-user-teams",
    method="GET",
    path="/users/{user_id}/teams",
    params=(
        Param("filter[organization_id]", "query", style="deepObject", explode=True),
        Param("filter[updated_at]", "query", style="deepObject", explode=True),
    ),
    result=lambda: models.ListUserTeamsResponse,
    paging=pages.HalLink(next=("_links", "next", "href"), items=("items",)),
)


class Teams(Resource):
    """Teams."""

    @cached_property
    def members(self) -> TeamsMembers:
        from .teams__members import TeamsMembers

        return TeamsMembers(self._api)

    @cached_property
    def project_access(self) -> TeamsProjectAccess:
        from .teams__project_access import TeamsProjectAccess

        return TeamsProjectAccess(self._api)

    def list(
        self,
        *,
        filter_organization_id: types.StringFilter | Omit = omit,
        filter_id: types.StringFilter | Omit = omit,
        filter_updated_at: types.DateTimeFilter | Omit = omit,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: types.ListTeamsSort | Omit = omit,
    ) -> Pager[models.Team]:
        """List teams.

        `GET /teams` returns every `Team`.

        Args:
            filter_organization_id: Return only those with some `organization_id`.
            filter_id: Return only those with some `id`.
            filter_updated_at: Return only those by the time of their last change.
            page_size: Items on a page. 1 to 100.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order. One of `label`,
                `-label`, `created_at`, `-created_at`, `updated_at`, `-updated_at`.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._pages(
            _LIST,
            query={
                "filter[organization_id]": filter_organization_id,
                "filter[id]": filter_id,
                "filter[updated_at]": filter_updated_at,
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    def get(self, team_id: str) -> models.Team:
        """Get team.

        `GET /teams/{team_id}` returns `Team`.

        Args:
            team_id: Id of the team.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"team_id": team_id})

    def create(
        self,
        *,
        label: str,
        organization_id: str,
        project_permissions: Sequence[str] | Omit = omit,
    ) -> models.Team:
        """Create team.

        `POST /teams` returns `Team`.

        Args:
            organization_id: Format `ulid`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return self._call(
            _CREATE,
            body={
                "label": label,
                "organization_id": organization_id,
                "project_permissions": project_permissions,
            },
        )

    def update(
        self,
        team_id: str,
        *,
        label: str | Omit = omit,
        project_permissions: Sequence[str] | Omit = omit,
    ) -> models.Team:
        """Update team.

        `PATCH /teams/{team_id}` returns `Team`.

        Args:
            team_id: Id of the team.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"team_id": team_id},
            body={"label": label, "project_permissions": project_permissions},
        )

    def delete(self, team_id: str) -> None:
        """Delete team.

        `DELETE /teams/{team_id}` returns nothing.

        Args:
            team_id: Id of the team.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"team_id": team_id})

    def list_for_user(
        self,
        user_id: UUID | str,
        *,
        filter_organization_id: types.StringFilter | Omit = omit,
        filter_updated_at: types.DateTimeFilter | Omit = omit,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: types.ListUserTeamsSort | Omit = omit,
    ) -> Pager[models.Team]:
        """List user teams.

        `GET /users/{user_id}/teams` returns every `Team`.

        Args:
            user_id: Id of the user.
            filter_organization_id: Return only those with some `organization_id`.
            filter_updated_at: Return only those by the time of their last change.
            page_size: Items on a page. 1 to 100.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order. One of `created_at`,
                `-created_at`, `updated_at`, `-updated_at`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_FOR_USER,
            path={"user_id": user_id},
            query={
                "filter[organization_id]": filter_organization_id,
                "filter[updated_at]": filter_updated_at,
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )


class AsyncTeams(AsyncResource):
    """Teams."""

    @cached_property
    def members(self) -> AsyncTeamsMembers:
        from .teams__members import AsyncTeamsMembers

        return AsyncTeamsMembers(self._api)

    @cached_property
    def project_access(self) -> AsyncTeamsProjectAccess:
        from .teams__project_access import AsyncTeamsProjectAccess

        return AsyncTeamsProjectAccess(self._api)

    def list(
        self,
        *,
        filter_organization_id: types.StringFilter | Omit = omit,
        filter_id: types.StringFilter | Omit = omit,
        filter_updated_at: types.DateTimeFilter | Omit = omit,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: types.ListTeamsSort | Omit = omit,
    ) -> AsyncPager[models.Team]:
        """List teams.

        `GET /teams` returns every `Team`.

        Args:
            filter_organization_id: Return only those with some `organization_id`.
            filter_id: Return only those with some `id`.
            filter_updated_at: Return only those by the time of their last change.
            page_size: Items on a page. 1 to 100.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order. One of `label`,
                `-label`, `created_at`, `-created_at`, `updated_at`, `-updated_at`.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._pages(
            _LIST,
            query={
                "filter[organization_id]": filter_organization_id,
                "filter[id]": filter_id,
                "filter[updated_at]": filter_updated_at,
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    async def get(self, team_id: str) -> models.Team:
        """Get team.

        `GET /teams/{team_id}` returns `Team`.

        Args:
            team_id: Id of the team.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"team_id": team_id})

    async def create(
        self,
        *,
        label: str,
        organization_id: str,
        project_permissions: Sequence[str] | Omit = omit,
    ) -> models.Team:
        """Create team.

        `POST /teams` returns `Team`.

        Args:
            organization_id: Format `ulid`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return await self._call(
            _CREATE,
            body={
                "label": label,
                "organization_id": organization_id,
                "project_permissions": project_permissions,
            },
        )

    async def update(
        self,
        team_id: str,
        *,
        label: str | Omit = omit,
        project_permissions: Sequence[str] | Omit = omit,
    ) -> models.Team:
        """Update team.

        `PATCH /teams/{team_id}` returns `Team`.

        Args:
            team_id: Id of the team.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"team_id": team_id},
            body={"label": label, "project_permissions": project_permissions},
        )

    async def delete(self, team_id: str) -> None:
        """Delete team.

        `DELETE /teams/{team_id}` returns nothing.

        Args:
            team_id: Id of the team.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE, path={"team_id": team_id})

    def list_for_user(
        self,
        user_id: UUID | str,
        *,
        filter_organization_id: types.StringFilter | Omit = omit,
        filter_updated_at: types.DateTimeFilter | Omit = omit,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: types.ListUserTeamsSort | Omit = omit,
    ) -> AsyncPager[models.Team]:
        """List user teams.

        `GET /users/{user_id}/teams` returns every `Team`.

        Args:
            user_id: Id of the user.
            filter_organization_id: Return only those with some `organization_id`.
            filter_updated_at: Return only those by the time of their last change.
            page_size: Items on a page. 1 to 100.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order. One of `created_at`,
                `-created_at`, `updated_at`, `-updated_at`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_FOR_USER,
            path={"user_id": user_id},
            query={
                "filter[organization_id]": filter_organization_id,
                "filter[updated_at]": filter_updated_at,
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )
