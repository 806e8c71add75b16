from typing import Literal

from .._runtime import Model
from .alert_receiver_type import AlertReceiverType


class SlackAlertReceiverEditRequest(Model):
    description: str
    name: str
    owner: str | None = None
    send_resolved: bool
    severity: str | None = None
    type: Literal[AlertReceiverType.SLACK]
    webhook_url: str | None = None
