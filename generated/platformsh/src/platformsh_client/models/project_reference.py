from .._runtime import Model
from .created_at import CreatedAt
from .organization_id import OrganizationID
from .project_id import ProjectID
from .project_plan import ProjectPlan
from .project_status import ProjectStatus, SubscriptionID
from .project_title import ProjectTitle
from .project_type import ProjectType
from .region_id import RegionID
from .updated_at import UpdatedAt


class ProjectReference(Model):
    created_at: CreatedAt
    """When it was created."""

    id: ProjectID
    invoiced: bool | None = None
    organization_id: OrganizationID
    plan: ProjectPlan
    region: RegionID
    status: ProjectStatus
    subscription_id: SubscriptionID
    title: ProjectTitle
    type: ProjectType
    updated_at: UpdatedAt
    """When it was last changed."""
