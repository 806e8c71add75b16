"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

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
        "type": "types.AlertReceiverType",
    },
)

EmailAlertReceiverEditRequest: TypeAlias = (
    models.EmailAlertReceiverEditRequest | EmailAlertReceiverEditRequestDict
)
