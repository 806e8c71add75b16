from .._runtime import Model
from .project_plan import ProjectPlan
from .project_time_zone import ProjectTimeZone
from .project_title import ProjectTitle


class UpdateOrgProjectRequest(Model):
    plan: ProjectPlan | None = None
    timezone: ProjectTimeZone | None = None
    title: ProjectTitle | None = None
