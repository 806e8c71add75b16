"""Team invitations."""

from __future__ import annotations

from .._runtime import (
    AsyncResource,
    Omit,
    Operation,
    Resource,
    omit,
)

_DELETE: Operation[None] = Operation(
    id="deleteTeamInvitation",
    method="DELETE",
    path="/team-invitations/{team_invitation_id}",
    decode="none",
)

_ACCEPT: Operation[None] = Operation(
    id="acceptTeamInvitation",
    method="POST",
    path="/team-invitations/{team_invitation_id}/accept",
    decode="none",
)

_REJECT: Operation[None] = Operation(
    id="rejectTeamInvitation",
    method="POST",
    path="/team-invitations/{team_invitation_id}/reject",
    decode="none",
)


class TeamInvitations(Resource):
    """Team invitations."""

    def delete(self, team_invitation_id: str) -> None:
        """Withdraw an invitation that was not answered yet.

        `DELETE /team-invitations/{team_invitation_id}` returns nothing.

        Args:
            team_invitation_id: UUID of the invitation.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"team_invitation_id": team_invitation_id})

    def accept(self, team_invitation_id: str, *, token: str | Omit = omit) -> None:
        """Accept an invitation and join the team.

        `POST /team-invitations/{team_invitation_id}/accept` returns nothing.

        A public invitation needs its `token`.

        Args:
            team_invitation_id: UUID of the invitation.
            token: Token of a public invitation.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(
            _ACCEPT, path={"team_invitation_id": team_invitation_id}, query={"token": token}
        )

    def reject(self, team_invitation_id: str) -> None:
        """Decline a private invitation that is still open.

        `POST /team-invitations/{team_invitation_id}/reject` returns nothing.

        Args:
            team_invitation_id: UUID of the invitation.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_REJECT, path={"team_invitation_id": team_invitation_id})


class AsyncTeamInvitations(AsyncResource):
    """Team invitations."""

    async def delete(self, team_invitation_id: str) -> None:
        """Withdraw an invitation that was not answered yet.

        `DELETE /team-invitations/{team_invitation_id}` returns nothing.

        Args:
            team_invitation_id: UUID of the invitation.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE, path={"team_invitation_id": team_invitation_id})

    async def accept(self, team_invitation_id: str, *, token: str | Omit = omit) -> None:
        """Accept an invitation and join the team.

        `POST /team-invitations/{team_invitation_id}/accept` returns nothing.

        A public invitation needs its `token`.

        Args:
            team_invitation_id: UUID of the invitation.
            token: Token of a public invitation.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(
            _ACCEPT, path={"team_invitation_id": team_invitation_id}, query={"token": token}
        )

    async def reject(self, team_invitation_id: str) -> None:
        """Decline a private invitation that is still open.

        `POST /team-invitations/{team_invitation_id}/reject` returns nothing.

        Args:
            team_invitation_id: UUID of the invitation.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_REJECT, path={"team_invitation_id": team_invitation_id})
