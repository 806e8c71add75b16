from .._runtime import Model
from .deployment_history_auditing_data import DeploymentHistoryAuditingData
from .deployment_history_service_details import DeploymentHistoryServiceDetails
from .deployment_history_service_identifier import DeploymentHistoryServiceIdentifier
from .state_enum import StateEnum
from .status_details import StatusDetails


class DeploymentHistoryService(Model):
    auditing_data: DeploymentHistoryAuditingData
    details: DeploymentHistoryServiceDetails
    icon_uri: str
    identifier: DeploymentHistoryServiceIdentifier
    status: StateEnum
    status_details: StatusDetails
    total_duration: str | None = None
