from .._runtime import Model
from .metrics_values import MetricsValues
from .project_id import ProjectID
from .project_title import ProjectTitle


class OrganizationProjectCarbon(Model):
    project_id: ProjectID | None = None
    project_title: ProjectTitle | None = None
    values: MetricsValues | None = None
