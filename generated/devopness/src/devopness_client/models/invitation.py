from .._runtime import Model
from .team_invitation_status import TeamInvitationStatus
from .team_invitation_type import TeamInvitationType
from .team_relation import TeamRelation
from .user_relation import UserRelation


class Invitation(Model):
    id: str
    type: TeamInvitationType
    email: str | None
    status: TeamInvitationStatus
    status_human_readable: str
    public_accept_url: str | None
    accepted_from_ip: str | None
    created_by_user: UserRelation | None
    team: TeamRelation | None
    accepted_at: str | None
    expires_at: str
    created_at: str
    updated_at: str
