from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .project_invitation_environment import ProjectInvitationEnvironment
from .project_invitation_owner import ProjectInvitationOwner
from .project_invitation_role import ProjectInvitationRole
from .project_invitation_state import ProjectInvitationState


class ProjectInvitation(Model):
    created_at: datetime | None = None
    email: str | None = None
    environments: list[ProjectInvitationEnvironment] | None = None
    finished_at: datetime | None = None
    id: UUID | None = None
    owner: ProjectInvitationOwner | None = None
    project_id: str | None = None
    role: ProjectInvitationRole | None = None
    state: ProjectInvitationState | None = None
    updated_at: datetime | None = None
