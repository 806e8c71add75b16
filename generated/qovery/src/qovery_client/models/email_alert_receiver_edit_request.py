from typing import Literal

from pydantic import Field

from .._runtime import Model
from .alert_receiver_type import AlertReceiverType


class EmailAlertReceiverEditRequest(Model):
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
    auth_password: str | None = None
    require_tls: bool
