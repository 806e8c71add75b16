from .._runtime import Model
from .alert_receiver_creation_request import AlertReceiverCreationRequest


class AlertReceiverCreationValidationRequest(Model):
    alert_receiver: AlertReceiverCreationRequest
    message: str | None = None
