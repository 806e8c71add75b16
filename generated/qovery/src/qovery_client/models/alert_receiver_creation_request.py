from typing import Annotated, Literal, TypeAlias
from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .alert_receiver_type import AlertReceiverType


class EmailAlertReceiverCreationRequest(Model):
    description: str
    name: str
    organization_id: UUID
    owner: str | None = None
    send_resolved: bool
    severity: str | None = None
    type: Literal[AlertReceiverType.EMAIL]
    auth_password: str
    auth_username: str | None = None
    from_: Annotated[str, Field(alias="from")]
    require_tls: bool
    smarthost: str
    to: str


class SlackAlertReceiverCreationRequest(Model):
    description: str
    name: str
    organization_id: UUID
    owner: str | None = None
    send_resolved: bool
    severity: str | None = None
    type: Literal[AlertReceiverType.SLACK]
    webhook_url: str


AlertReceiverCreationRequest: TypeAlias = Annotated[
    SlackAlertReceiverCreationRequest | EmailAlertReceiverCreationRequest,
    Field(discriminator="type"),
]
