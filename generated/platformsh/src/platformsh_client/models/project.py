from datetime import datetime

from .._runtime import Model
from .project_maintenance import ProjectMaintenance
from .project_repository import ProjectRepository
from .project_status_object import ProjectStatusObject
from .project_subscription import ProjectSubscription


class Project(Model):
    id: str
    created_at: datetime | None
    updated_at: datetime | None
    attributes: dict[str, str]
    title: str
    description: str
    owner: str
    """Deprecated."""

    namespace: str | None
    organization: str | None
    default_branch: str | None
    status: ProjectStatusObject
    timezone: str
    region: str
    repository: ProjectRepository
    default_domain: str | None
    subscription: ProjectSubscription
    maintenance: ProjectMaintenance | None
