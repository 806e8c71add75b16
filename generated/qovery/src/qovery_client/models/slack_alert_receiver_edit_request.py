from typing import Literal

from .._runtime import Model
from .alert_receiver_type import AlertReceiverType


class SlackAlertReceiverEditRequest(Model):
    name: str
    description: str
    type: Literal[AlertReceiverType.SLACK]
    send_resolved: bool
    owner: str | None = None
    severity: str | None = None
    webhook_url: str | None = None
