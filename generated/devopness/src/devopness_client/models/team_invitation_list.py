from typing import TypeAlias

from .._runtime import Model
from .organization_relation import OrganizationRelation
from .team_invitation_status import TeamInvitationStatus
from .team_invitation_type import TeamInvitationType
from .team_relation import TeamRelation
from .user_relation import UserRelation


class TeamInvitationRelation(Model):
    accepted_at: str | None
    accepted_from_ip: str | None
    created_at: str
    created_by_user: UserRelation | None
    email: str | None
    expires_at: str
    id: str
    organization: OrganizationRelation | None
    public_accept_url: str | None
    status: TeamInvitationStatus
    status_human_readable: str
    team: TeamRelation | None
    type: TeamInvitationType
    updated_at: str


TeamInvitationList: TypeAlias = list[TeamInvitationRelation]
