"""Teams, members."""

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

_LIST: Operation[models.MemberRelation] = Operation(
    id="listTeamMembers",
    method="GET",
    path="/teams/{team_id}/members",
    result=lambda: models.MemberList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.Member] = Operation(
    id="getTeamMember",
    method="GET",
    path="/teams/{team_id}/members/{user_id}",
    result=lambda: models.Member,
)

_DELETE: Operation[None] = Operation(
    id="deleteTeamMember",
    method="DELETE",
    path="/teams/{team_id}/members/{user_id}",
    decode="none",
)


class TeamsMembers(Resource):
    """Teams, members."""

    def list(
        self,
        team_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.MemberRelation]:
        """List the members of a team.

        `GET /teams/{team_id}/members` returns every `MemberRelation`.

        Args:
            team_id: Id of the team. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST, path={"team_id": team_id}, query={"page": page, "per_page": per_page}
        )

    def get(self, team_id: int, user_id: int) -> models.Member:
        """Return one member of a team.

        `GET /teams/{team_id}/members/{user_id}` returns `Member`.

        Args:
            team_id: Id of the team. At least 1.
            user_id: Id of the member. At least 1.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return self._call(_GET, path={"team_id": team_id, "user_id": user_id})

    def delete(self, team_id: int, user_id: int) -> None:
        """Remove someone from a team.

        `DELETE /teams/{team_id}/members/{user_id}` returns nothing.

        Args:
            team_id: Id of the team. At least 1.
            user_id: Id of the member. At least 1.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return self._call(_DELETE, path={"team_id": team_id, "user_id": user_id})


class AsyncTeamsMembers(AsyncResource):
    """Teams, members."""

    def list(
        self,
        team_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.MemberRelation]:
        """List the members of a team.

        `GET /teams/{team_id}/members` returns every `MemberRelation`.

        Args:
            team_id: Id of the team. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST, path={"team_id": team_id}, query={"page": page, "per_page": per_page}
        )

    async def get(self, team_id: int, user_id: int) -> models.Member:
        """Return one member of a team.

        `GET /teams/{team_id}/members/{user_id}` returns `Member`.

        Args:
            team_id: Id of the team. At least 1.
            user_id: Id of the member. At least 1.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return await self._call(_GET, path={"team_id": team_id, "user_id": user_id})

    async def delete(self, team_id: int, user_id: int) -> None:
        """Remove someone from a team.

        `DELETE /teams/{team_id}/members/{user_id}` returns nothing.

        Args:
            team_id: Id of the team. At least 1.
            user_id: Id of the member. At least 1.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return await self._call(_DELETE, path={"team_id": team_id, "user_id": user_id})
