from .._runtime import Model
from .alert_receiver_type import AlertReceiverType


class AlertReceiverEditRequestBase(Model):
    description: str
    name: str
    owner: str | None = None
    send_resolved: bool
    severity: str | None = None
    type: AlertReceiverType
