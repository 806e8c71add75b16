from datetime import datetime

from .._runtime import Model
from .organization_event_origin import OrganizationEventOrigin


class DeploymentHistoryAuditingData(Model):
    created_at: datetime
    origin: OrganizationEventOrigin | None = None
    triggered_by: str
    updated_at: datetime
