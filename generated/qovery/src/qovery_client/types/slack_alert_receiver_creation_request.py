"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models


class SlackAlertReceiverCreationRequestDict(TypedDict):
    """`SlackAlertReceiverCreationRequest` by the names of the wire."""

    description: str

    name: str

    organization_id: UUID | str

    owner: NotRequired[str | None]

    send_resolved: bool

    severity: NotRequired[str | None]

    type: models.AlertReceiverType | Literal["SLACK"]

    webhook_url: str


SlackAlertReceiverCreationRequest: TypeAlias = (
    models.SlackAlertReceiverCreationRequest | SlackAlertReceiverCreationRequestDict
)
