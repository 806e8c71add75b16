from datetime import datetime

from .._runtime import Model
from .organization_event_origin import OrganizationEventOrigin


class DeploymentHistoryAuditingData(Model):
    created_at: datetime
    updated_at: datetime
    triggered_by: str
    origin: OrganizationEventOrigin | None = None
