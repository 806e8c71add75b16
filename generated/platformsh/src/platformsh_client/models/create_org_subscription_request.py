from .._runtime import Model
from .project_plan import ProjectPlan


class CreateOrgSubscriptionRequest(Model):
    default_branch: str | None = None
    environments: int | None = None
    options_url: str | None = None
    plan: ProjectPlan | None = None
    project_region: str
    project_title: str | None = None
    storage: int | None = None
