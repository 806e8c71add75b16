from .._runtime import Model
from .project_invitation_environment_role import ProjectInvitationEnvironmentRole


class ProjectInvitationEnvironment(Model):
    id: str | None = None
    role: ProjectInvitationEnvironmentRole | None = None
    title: str | None = None
    type: str | None = None
