from .._runtime import DateTime, Model
from .project_maintenance import ProjectMaintenance
from .project_repository import ProjectRepository
from .project_status_object import ProjectStatusObject
from .project_subscription import ProjectSubscription


class Project(Model):
    attributes: dict[str, str]
    created_at: DateTime | None
    default_branch: str | None
    default_domain: str | None
    description: str
    id: str
    maintenance: ProjectMaintenance | None
    namespace: str | None
    organization: str | None
    owner: str
    """Deprecated."""

    region: str
    repository: ProjectRepository
    status: ProjectStatusObject
    subscription: ProjectSubscription
    timezone: str
    title: str
    updated_at: DateTime | None
