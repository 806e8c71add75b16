from uuid import UUID

from .._runtime import Model
from .alert_receiver_type import AlertReceiverType


class AlertReceiverCreationRequestBase(Model):
    description: str
    name: str
    organization_id: UUID
    owner: str | None = None
    send_resolved: bool
    severity: str | None = None
    type: AlertReceiverType
