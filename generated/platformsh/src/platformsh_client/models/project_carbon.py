from .._runtime import Model
from .carbon_total import CarbonTotal, MetricsMetadata, MetricsValues
from .project_id import ProjectID
from .project_title import ProjectTitle


class ProjectCarbon(Model):
    meta: MetricsMetadata | None = None
    project_id: ProjectID | None = None
    project_title: ProjectTitle | None = None
    total: CarbonTotal | None = None
    values: MetricsValues | None = None
