from datetime import datetime
from typing import Literal
from uuid import UUID

from .._runtime import Model
from .alert_receiver_type import AlertReceiverType


class SlackAlertReceiverResponse(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    name: str
    description: str
    type: Literal[AlertReceiverType.SLACK]
    send_resolved: bool
    owner: str | None = None
    severity: str | None = None
