from .._runtime import Model
from .organization_event_origin import OrganizationEventOrigin


class QueuedDeploymentRequestWithStagesAuditingData(Model):
    triggered_by: str
    origin: OrganizationEventOrigin | None = None
