from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .alert_receiver_type import AlertReceiverType


class EmailAlertReceiverResponse(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    name: str
    description: str
    type: Literal[AlertReceiverType.EMAIL]
    send_resolved: bool
    to: str
    from_: str = Field(alias="from")
    smarthost: str
    auth_username: str | None
    require_tls: bool
    owner: str | None = None
    severity: str | None = None
