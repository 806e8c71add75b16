from .._runtime import Model
from .team_invitation_type import TeamInvitationType


class InvitationTeamCreate(Model):
    email: str | None = None
    type: TeamInvitationType
