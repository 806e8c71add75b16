from datetime import datetime
from typing import Literal
from uuid import UUID

from .._runtime import Model
from .alert_receiver_type import AlertReceiverType


class SlackAlertReceiverResponse(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime | None = None
    description: str
    name: str
    owner: str | None = None
    send_resolved: bool
    severity: str | None = None
    type: Literal[AlertReceiverType.SLACK]
