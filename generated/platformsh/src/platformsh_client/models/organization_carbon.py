from .._runtime import Model
from .carbon_total import CarbonTotal
from .metrics_metadata import MetricsMetadata
from .organization_id import OrganizationID
from .organization_project_carbon import OrganizationProjectCarbon


class OrganizationCarbon(Model):
    meta: MetricsMetadata | None = None
    organization_id: OrganizationID | None = None
    projects: list[OrganizationProjectCarbon] | None = None
    total: CarbonTotal | None = None
