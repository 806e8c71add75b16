"""Teams, members."""

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
    from uuid import UUID

    from .. import types

_LIST: Operation[models.TeamMember] = Operation(
    id="list-team-members",
    method="GET",
    path="/teams/{team_id}/members",
    result=lambda: models.ListTeamMembersResponse,
    paging=pages.HalLink(next=("_links", "next", "href"), items=("items",)),
)

_GET: Operation[models.TeamMember] = Operation(
    id="get-team-member",
    method="GET",
    path="/teams/{team_id}/members/{user_id}",
    result=lambda: models.TeamMember,
)

_CREATE: Operation[models.TeamMember] = Operation(
    id="create-team-member",
    method="POST",
    path="/teams/{team_id}/members",
    body="application/json",
    result=lambda: models.TeamMember,
)

_DELETE: Operation[None] = Operation(
    id="delete-team-member",
    method="DELETE",
    path="/teams/{team_id}/members/{user_id}",
    decode="none",
)


class TeamsMembers(Resource):
    """Teams, members."""

    def list(
        self,
        team_id: str,
        *,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: types.ListTeamMembersSort | Omit = omit,
    ) -> Pager[models.TeamMember]:
        """List team members.

        `GET /teams/{team_id}/members` returns every `TeamMember`.

        Args:
            team_id: Id of the team.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order. One of `created_at`,
                `-created_at`, `updated_at`, `-updated_at`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST,
            path={"team_id": team_id},
            query={"page[before]": page_before, "page[after]": page_after, "sort": sort},
        )

    def get(self, team_id: str, user_id: UUID | str) -> models.TeamMember:
        """Get team member.

        `GET /teams/{team_id}/members/{user_id}` returns `TeamMember`.

        Args:
            team_id: Id of the team.
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"team_id": team_id, "user_id": user_id})

    def create(self, team_id: str, *, user_id: UUID | str) -> models.TeamMember:
        """Create team member.

        `POST /teams/{team_id}/members` returns `TeamMember`.

        Args:
            team_id: Id of the team.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_CREATE, path={"team_id": team_id}, body={"user_id": user_id})

    def delete(self, team_id: str, user_id: UUID | str) -> None:
        """Delete team member.

        `DELETE /teams/{team_id}/members/{user_id}` returns nothing.

        Args:
            team_id: Id of the team.
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"team_id": team_id, "user_id": user_id})


class AsyncTeamsMembers(AsyncResource):
    """Teams, members."""

    def list(
        self,
        team_id: str,
        *,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: types.ListTeamMembersSort | Omit = omit,
    ) -> AsyncPager[models.TeamMember]:
        """List team members.

        `GET /teams/{team_id}/members` returns every `TeamMember`.

        Args:
            team_id: Id of the team.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order. One of `created_at`,
                `-created_at`, `updated_at`, `-updated_at`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST,
            path={"team_id": team_id},
            query={"page[before]": page_before, "page[after]": page_after, "sort": sort},
        )

    async def get(self, team_id: str, user_id: UUID | str) -> models.TeamMember:
        """Get team member.

        `GET /teams/{team_id}/members/{user_id}` returns `TeamMember`.

        Args:
            team_id: Id of the team.
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"team_id": team_id, "user_id": user_id})

    async def create(self, team_id: str, *, user_id: UUID | str) -> models.TeamMember:
        """Create team member.

        `POST /teams/{team_id}/members` returns `TeamMember`.

        Args:
            team_id: Id of the team.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_CREATE, path={"team_id": team_id}, body={"user_id": user_id})

    async def delete(self, team_id: str, user_id: UUID | str) -> None:
        """Delete team member.

        `DELETE /teams/{team_id}/members/{user_id}` returns nothing.

        Args:
            team_id: Id of the team.
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE, path={"team_id": team_id, "user_id": user_id})
