from .._runtime import Model
from .alert_receiver_response import AlertReceiverResponse


class AlertReceiverList(Model):
    results: list[AlertReceiverResponse]
