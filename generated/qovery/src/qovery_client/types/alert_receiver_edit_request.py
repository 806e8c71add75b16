"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types

EmailAlertReceiverEditRequestDict = TypedDict(
    "EmailAlertReceiverEditRequestDict",
    {
        "auth_password": "NotRequired[str | None]",
        "auth_username": "NotRequired[str | None]",
        "description": "str",
        "from": "str",
        "name": "str",
        "owner": "NotRequired[str | None]",
        "require_tls": "bool",
        "send_resolved": "bool",
        "severity": "NotRequired[str | None]",
        "smarthost": "str",
        "to": "str",
        "type": "models.AlertReceiverType | Literal['EMAIL']",
    },
)

EmailAlertReceiverEditRequest: TypeAlias = (
    models.EmailAlertReceiverEditRequest | EmailAlertReceiverEditRequestDict
)


class SlackAlertReceiverEditRequestDict(TypedDict):
    """`SlackAlertReceiverEditRequest` with the property names used in JSON."""

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


AlertReceiverEditRequest: TypeAlias = (
    types.SlackAlertReceiverEditRequest | types.EmailAlertReceiverEditRequest
)
