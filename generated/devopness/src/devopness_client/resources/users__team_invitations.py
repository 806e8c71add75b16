"""Users, team invitations."""

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

_LIST: Operation[models.TeamInvitationRelation] = Operation(
    id="listUserTeamInvitations",
    method="GET",
    path="/users/team-invitations",
    result=lambda: models.TeamInvitationList,
    paging=pages.LinkHeader(items=()),
)


class UsersTeamInvitations(Resource):
    """Users, team invitations."""

    def list(
        self, *, page: int | Omit = omit, per_page: int | Omit = omit
    ) -> Pager[models.TeamInvitationRelation]:
        """List the team invitations you have not answered yet.

        `GET /users/team-invitations` returns every `TeamInvitationRelation`.

        Args:
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(_LIST, query={"page": page, "per_page": per_page})


class AsyncUsersTeamInvitations(AsyncResource):
    """Users, team invitations."""

    def list(
        self, *, page: int | Omit = omit, per_page: int | Omit = omit
    ) -> AsyncPager[models.TeamInvitationRelation]:
        """List the team invitations you have not answered yet.

        `GET /users/team-invitations` returns every `TeamInvitationRelation`.

        Args:
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(_LIST, query={"page": page, "per_page": per_page})
