"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class CreateTicketRequestAttachmentDict(TypedDict):
    """`CreateTicketRequestAttachment` with the property names used in JSON."""

    data: NotRequired[str]

    filename: NotRequired[str]


CreateTicketRequestAttachment: TypeAlias = (
    models.CreateTicketRequestAttachment | CreateTicketRequestAttachmentDict
)
