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
        """List team invitations.

        `GET /teams/{team_id}/invitations` returns every `InvitationRelation`.

        Args:
            team_id: At least 1.
            page: At least 1.
            per_page: 1 to 100.
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
        """Add team invitation.

        `POST /teams/{team_id}/invitations` returns `Invitation`.

        Args:
            team_id: At least 1.
            type: One of `private`, `public`.

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
        """List team invitations.

        `GET /teams/{team_id}/invitations` returns every `InvitationRelation`.

        Args:
            team_id: At least 1.
            page: At least 1.
            per_page: 1 to 100.
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
        """Add team invitation.

        `POST /teams/{team_id}/invitations` returns `Invitation`.

        Args:
            team_id: At least 1.
            type: One of `private`, `public`.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD, path={"team_id": team_id}, body={"type": type, "email": email}
        )
