from typing import Literal
from uuid import UUID

from .._runtime import Model
from .alert_receiver_type import AlertReceiverType


class SlackAlertReceiverCreationRequest(Model):
    description: str
    name: str
    organization_id: UUID
    owner: str | None = None
    send_resolved: bool
    severity: str | None = None
    type: Literal[AlertReceiverType.SLACK]
    webhook_url: str
