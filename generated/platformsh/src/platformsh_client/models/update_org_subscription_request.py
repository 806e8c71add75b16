from .._runtime import Model
from .project_plan import ProjectPlan
from .project_time_zone import ProjectTimeZone
from .project_title import ProjectTitle


class UpdateOrgSubscriptionRequest(Model):
    backups: str | None = None
    big_dev: str | None = None
    big_dev_service: str | None = None
    blackfire: str | None = None
    continuous_profiling: str | None = None
    environments: int | None = None
    observability_suite: str | None = None
    plan: ProjectPlan | None = None
    project_support_level: str | None = None
    project_title: ProjectTitle | None = None
    storage: int | None = None
    timezone: ProjectTimeZone | None = None
