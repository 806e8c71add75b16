from .._runtime import Model
from .organization_event_origin import OrganizationEventOrigin


class QueuedDeploymentRequestForServiceAuditingData(Model):
    origin: OrganizationEventOrigin | None = None
    triggered_by: str
