from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime import Model
from .alert_receiver_type import AlertReceiverType


class EmailAlertReceiverEditRequest(Model):
    description: str
    name: str
    owner: str | None = None
    send_resolved: bool
    severity: str | None = None
    type: Literal[AlertReceiverType.EMAIL]
    auth_password: str | None = None
    auth_username: str | None = None
    from_: Annotated[str, Field(alias="from")]
    require_tls: bool
    smarthost: str
    to: str


class SlackAlertReceiverEditRequest(Model):
    description: str
    name: str
    owner: str | None = None
    send_resolved: bool
    severity: str | None = None
    type: Literal[AlertReceiverType.SLACK]
    webhook_url: str | None = None


AlertReceiverEditRequest: TypeAlias = Annotated[
    SlackAlertReceiverEditRequest | EmailAlertReceiverEditRequest, Field(discriminator="type")
]
