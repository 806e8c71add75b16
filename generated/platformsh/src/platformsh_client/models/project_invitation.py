from uuid import UUID

from .._runtime import DateTime, Model
from .project_invitation_environment import ProjectInvitationEnvironment
from .project_invitation_owner import ProjectInvitationOwner
from .project_invitation_role import ProjectInvitationRole
from .project_invitation_state import ProjectInvitationState


class ProjectInvitation(Model):
    created_at: DateTime | None = None
    email: str | None = None
    environments: list[ProjectInvitationEnvironment] | None = None
    finished_at: DateTime | None = None
    id: UUID | None = None
    owner: ProjectInvitationOwner | None = None
    project_id: str | None = None
    role: ProjectInvitationRole | None = None
    state: ProjectInvitationState | None = None
    updated_at: DateTime | None = None
