from uuid import UUID

from .._runtime import Model
from .organization_event_origin import OrganizationEventOrigin
from .service_type_enum import ServiceTypeEnum
from .status_details import StatusDetails


class QueuedDeploymentRequestForServiceAuditingData(Model):
    origin: OrganizationEventOrigin | None = None
    triggered_by: str


class QueuedDeploymentRequestForServiceIdentifier(Model):
    deployment_request_id: UUID
    name: str
    service_id: UUID
    service_type: ServiceTypeEnum


class QueuedDeploymentRequestForService(Model):
    auditing_data: QueuedDeploymentRequestForServiceAuditingData
    icon_uri: str
    identifier: QueuedDeploymentRequestForServiceIdentifier
    status_details: StatusDetails


class ListDeploymentRequestByServiceIdResponse(Model):
    results: list[QueuedDeploymentRequestForService] | None = None
