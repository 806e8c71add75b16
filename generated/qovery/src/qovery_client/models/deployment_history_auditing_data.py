from .._runtime import DateTime, Model
from .organization_event_origin import OrganizationEventOrigin


class DeploymentHistoryAuditingData(Model):
    created_at: DateTime
    origin: OrganizationEventOrigin | None = None
    triggered_by: str
    updated_at: DateTime
