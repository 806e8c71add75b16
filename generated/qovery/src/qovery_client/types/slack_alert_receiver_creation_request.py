"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models


class SlackAlertReceiverCreationRequestDict(TypedDict):
    """`SlackAlertReceiverCreationRequest` with the property names used in JSON."""

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
