from typing import Literal
from uuid import UUID

from .._runtime import DateTime, Model
from .alert_receiver_type import AlertReceiverType


class SlackAlertReceiverResponse(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    description: str
    name: str
    owner: str | None = None
    send_resolved: bool
    severity: str | None = None
    type: Literal[AlertReceiverType.SLACK]
