from .._runtime import Model
from .organization_id import OrganizationID
from .project_default_branch import ProjectDefaultBranch
from .project_plan import ProjectPlan
from .project_title import ProjectTitle
from .project_type import ProjectType
from .region_id import RegionID


class CreateOrgProjectRequest(Model):
    default_branch: ProjectDefaultBranch | None = None
    organization_id: OrganizationID | None = None
    plan: ProjectPlan | None = None
    region: RegionID
    title: ProjectTitle | None = None
    type: ProjectType | None = None
