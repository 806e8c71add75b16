from typing import Annotated, Literal, TypeAlias
from uuid import UUID

from pydantic import Field

from .._runtime import DateTime, Model
from .alert_receiver_type import AlertReceiverType


class EmailAlertReceiverResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    auth_username: str | None
    description: str
    from_: Annotated[str, Field(alias="from")]
    name: str
    owner: str | None = None
    require_tls: bool
    send_resolved: bool
    severity: str | None = None
    smarthost: str
    to: str
    type: Literal[AlertReceiverType.EMAIL]


class SlackAlertReceiverResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    description: str
    name: str
    owner: str | None = None
    send_resolved: bool
    severity: str | None = None
    type: Literal[AlertReceiverType.SLACK]


AlertReceiverResponse: TypeAlias = Annotated[
    SlackAlertReceiverResponse | EmailAlertReceiverResponse, Field(discriminator="type")
]
