from .._runtime import Model
from .team_invitation_status import TeamInvitationStatus
from .team_invitation_type import TeamInvitationType
from .team_relation import TeamRelation
from .user_relation import UserRelation


class Invitation(Model):
    """An invitation to join a team."""

    accepted_at: str | None
    """When the invitation was accepted."""

    accepted_from_ip: str | None
    """IP address from which the invitation was accepted."""

    created_at: str
    """When it was created."""

    created_by_user: UserRelation | None
    """The user who created it."""

    email: str | None
    """Email address of the one invited."""

    expires_at: str
    """When it expires."""

    id: str
    """UUID of the invitation."""

    public_accept_url: str | None
    """Where a public invitation can be accepted."""

    status: TeamInvitationStatus
    status_human_readable: str
    """`status` as text for a user interface."""

    team: TeamRelation | None
    type: TeamInvitationType
    updated_at: str
    """When it last changed."""
