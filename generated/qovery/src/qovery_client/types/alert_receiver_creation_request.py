"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types

EmailAlertReceiverCreationRequestDict = TypedDict(
    "EmailAlertReceiverCreationRequestDict",
    {
        "auth_password": "str",
        "auth_username": "NotRequired[str | None]",
        "description": "str",
        "from": "str",
        "name": "str",
        "organization_id": "UUID | str",
        "owner": "NotRequired[str | None]",
        "require_tls": "bool",
        "send_resolved": "bool",
        "severity": "NotRequired[str | None]",
        "smarthost": "str",
        "to": "str",
        "type": "models.AlertReceiverType | Literal['EMAIL']",
    },
)

EmailAlertReceiverCreationRequest: TypeAlias = (
    models.EmailAlertReceiverCreationRequest | EmailAlertReceiverCreationRequestDict
)


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


AlertReceiverCreationRequest: TypeAlias = (
    types.SlackAlertReceiverCreationRequest | types.EmailAlertReceiverCreationRequest
)
