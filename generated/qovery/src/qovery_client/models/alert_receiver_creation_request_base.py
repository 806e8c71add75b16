from uuid import UUID

from .._runtime import Model
from .alert_receiver_type import AlertReceiverType


class AlertReceiverCreationRequestBase(Model):
    organization_id: UUID
    name: str
    description: str
    type: AlertReceiverType
    send_resolved: bool
    owner: str | None = None
    severity: str | None = None
