from .._runtime import Model
from .queued_deployment_request_for_service_auditing_data import (
    QueuedDeploymentRequestForServiceAuditingData,
)
from .queued_deployment_request_for_service_identifier import (
    QueuedDeploymentRequestForServiceIdentifier,
)
from .status_details import StatusDetails


class QueuedDeploymentRequestForService(Model):
    auditing_data: QueuedDeploymentRequestForServiceAuditingData
    icon_uri: str
    identifier: QueuedDeploymentRequestForServiceIdentifier
    status_details: StatusDetails
