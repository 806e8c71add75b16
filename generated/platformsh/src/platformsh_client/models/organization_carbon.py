from .._runtime import Model
from .carbon_total import CarbonTotal, MetricsMetadata, MetricsValues
from .organization_id import OrganizationID
from .project_id import ProjectID
from .project_title import ProjectTitle


class OrganizationProjectCarbon(Model):
    project_id: ProjectID | None = None
    project_title: ProjectTitle | None = None
    values: MetricsValues | None = None


class OrganizationCarbon(Model):
    meta: MetricsMetadata | None = None
    organization_id: OrganizationID | None = None
    projects: list[OrganizationProjectCarbon] | None = None
    total: CarbonTotal | None = None
