from .._runtime import Model
from .team_invitation_type import TeamInvitationType


class InvitationTeamCreate(Model):
    type: TeamInvitationType
    email: str | None = None
