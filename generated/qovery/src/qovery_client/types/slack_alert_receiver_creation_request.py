"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models, types

if TYPE_CHECKING:
    from uuid import UUID


class SlackAlertReceiverCreationRequestDict(TypedDict):
    """`SlackAlertReceiverCreationRequest` by the names of the wire."""

    description: str

    name: str

    organization_id: UUID | str

    owner: NotRequired[str | None]

    send_resolved: bool

    severity: NotRequired[str | None]

    type: types.AlertReceiverType

    webhook_url: str


SlackAlertReceiverCreationRequest: TypeAlias = (
    models.SlackAlertReceiverCreationRequest | SlackAlertReceiverCreationRequestDict
)
