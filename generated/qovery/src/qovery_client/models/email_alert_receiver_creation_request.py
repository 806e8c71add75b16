from typing import Literal
from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .alert_receiver_type import AlertReceiverType


class EmailAlertReceiverCreationRequest(Model):
    organization_id: UUID
    name: str
    description: str
    type: Literal[AlertReceiverType.EMAIL]
    send_resolved: bool
    owner: str | None = None
    severity: str | None = None
    to: str
    from_: str = Field(alias="from")
    smarthost: str
    auth_username: str | None = None
    auth_password: str
    require_tls: bool
