from .._runtime import Model
from .created_at import CreatedAt
from .organization_id import OrganizationID
from .project_id import ProjectID
from .project_plan import ProjectPlan
from .project_status import ProjectStatus
from .project_title import ProjectTitle
from .project_type import ProjectType
from .region_id import RegionID
from .subscription_id import SubscriptionID
from .updated_at import UpdatedAt


class ProjectReference(Model):
    id: ProjectID
    organization_id: OrganizationID
    subscription_id: SubscriptionID
    region: RegionID
    title: ProjectTitle
    type: ProjectType
    plan: ProjectPlan
    status: ProjectStatus
    created_at: CreatedAt
    updated_at: UpdatedAt
    invoiced: bool | None = None
