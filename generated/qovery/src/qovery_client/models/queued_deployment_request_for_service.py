from .._runtime import Model
from .queued_deployment_request_for_service_auditing_data import (
    QueuedDeploymentRequestForServiceAuditingData,
)
from .queued_deployment_request_for_service_identifier import (
    QueuedDeploymentRequestForServiceIdentifier,
)
from .status_details import StatusDetails


class QueuedDeploymentRequestForService(Model):
    identifier: QueuedDeploymentRequestForServiceIdentifier
    auditing_data: QueuedDeploymentRequestForServiceAuditingData
    status_details: StatusDetails
    icon_uri: str
