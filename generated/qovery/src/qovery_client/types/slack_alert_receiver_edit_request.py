"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models


class SlackAlertReceiverEditRequestDict(TypedDict):
    """`SlackAlertReceiverEditRequest` by the names of the wire."""

    description: str

    name: str

    owner: NotRequired[str | None]

    send_resolved: bool

    severity: NotRequired[str | None]

    type: models.AlertReceiverType | Literal["SLACK"]

    webhook_url: NotRequired[str | None]


SlackAlertReceiverEditRequest: TypeAlias = (
    models.SlackAlertReceiverEditRequest | SlackAlertReceiverEditRequestDict
)
