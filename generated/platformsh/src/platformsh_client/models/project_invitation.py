from uuid import UUID

from .._runtime import DateTime, Model, OpenStrEnum


class ProjectInvitationEnvironmentRole(OpenStrEnum):
    ADMIN = "admin"
    VIEWER = "viewer"
    CONTRIBUTOR = "contributor"


class ProjectInvitationEnvironment(Model):
    id: str | None = None
    role: ProjectInvitationEnvironmentRole | None = None
    title: str | None = None
    type: str | None = None


class ProjectInvitationOwner(Model):
    display_name: str | None = None
    id: UUID | None = None


class ProjectInvitationRole(OpenStrEnum):
    ADMIN = "admin"
    VIEWER = "viewer"


class ProjectInvitationState(OpenStrEnum):
    PENDING = "pending"
    PROCESSING = "processing"
    ACCEPTED = "accepted"
    CANCELLED = "cancelled"
    ERROR = "error"


class ProjectInvitation(Model):
    created_at: DateTime | None = None
    """When it was created."""

    email: str | None = None
    environments: list[ProjectInvitationEnvironment] | None = None
    finished_at: DateTime | None = None
    id: UUID | None = None
    owner: ProjectInvitationOwner | None = None
    project_id: str | None = None
    role: ProjectInvitationRole | None = None
    state: ProjectInvitationState | None = None
    updated_at: DateTime | None = None
    """When it was last changed."""
