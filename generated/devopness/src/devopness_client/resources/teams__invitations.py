"""Teams, invitations."""

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

_LIST: Operation[models.InvitationRelation] = Operation(
    id="listTeamInvitations",
    method="GET",
    path="/teams/{team_id}/invitations",
    result=lambda: models.InvitationList,
    paging=pages.LinkHeader(items=()),
)

_ADD: Operation[models.Invitation] = Operation(
    id="addTeamInvitation",
    method="POST",
    path="/teams/{team_id}/invitations",
    body="application/json",
    result=lambda: models.Invitation,
)


class TeamsInvitations(Resource):
    """Teams, invitations."""

    def list(
        self,
        team_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.InvitationRelation]:
        """List the invitations to a team.

        `GET /teams/{team_id}/invitations` returns every `InvitationRelation`.

        Args:
            team_id: Id of the team. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST, path={"team_id": team_id}, query={"page": page, "per_page": per_page}
        )

    def add(
        self,
        team_id: int,
        *,
        type: types.TeamInvitationType,
        email: str | Omit = omit,
    ) -> models.Invitation:
        """Invite someone to a team.

        `POST /teams/{team_id}/invitations` returns `Invitation`.

        A private invitation goes to an email address. A public one is a URL for whoever has it.

        Args:
            team_id: Id of the team. At least 1.
            type: Who can accept an invitation. `private`: the one with the invited email address.
                `public`: whoever has the URL.
            email: Email address to invite. Needed if `type` is `private`.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(_ADD, path={"team_id": team_id}, body={"type": type, "email": email})


class AsyncTeamsInvitations(AsyncResource):
    """Teams, invitations."""

    def list(
        self,
        team_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.InvitationRelation]:
        """List the invitations to a team.

        `GET /teams/{team_id}/invitations` returns every `InvitationRelation`.

        Args:
            team_id: Id of the team. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST, path={"team_id": team_id}, query={"page": page, "per_page": per_page}
        )

    async def add(
        self,
        team_id: int,
        *,
        type: types.TeamInvitationType,
        email: str | Omit = omit,
    ) -> models.Invitation:
        """Invite someone to a team.

        `POST /teams/{team_id}/invitations` returns `Invitation`.

        A private invitation goes to an email address. A public one is a URL for whoever has it.

        Args:
            team_id: Id of the team. At least 1.
            type: Who can accept an invitation. `private`: the one with the invited email address.
                `public`: whoever has the URL.
            email: Email address to invite. Needed if `type` is `private`.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD, path={"team_id": team_id}, body={"type": type, "email": email}
        )
