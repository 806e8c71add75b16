from .._runtime import Model
from .project_plan import ProjectPlan


class CreateOrgSubscriptionRequest(Model):
    plan: ProjectPlan | None = None
    project_region: str
    project_title: str | None = None
    options_url: str | None = None
    default_branch: str | None = None
    environments: int | None = None
    storage: int | None = None
