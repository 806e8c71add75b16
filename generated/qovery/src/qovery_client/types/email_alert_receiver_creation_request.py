"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

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
