from typing import Literal
from uuid import UUID

from .._runtime import Model
from .alert_receiver_type import AlertReceiverType


class SlackAlertReceiverCreationRequest(Model):
    organization_id: UUID
    name: str
    description: str
    type: Literal[AlertReceiverType.SLACK]
    send_resolved: bool
    owner: str | None = None
    severity: str | None = None
    webhook_url: str
