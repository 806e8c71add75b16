from .._runtime import Model


class AlertReceiverValidationRequest(Model):
    message: str | None = None
