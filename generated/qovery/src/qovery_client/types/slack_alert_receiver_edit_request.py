"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class SlackAlertReceiverEditRequestDict(TypedDict):
    """`SlackAlertReceiverEditRequest` by the names of the wire."""

    description: str

    name: str

    owner: NotRequired[str | None]

    send_resolved: bool

    severity: NotRequired[str | None]

    type: types.AlertReceiverType

    webhook_url: NotRequired[str | None]


SlackAlertReceiverEditRequest: TypeAlias = (
    models.SlackAlertReceiverEditRequest | SlackAlertReceiverEditRequestDict
)
