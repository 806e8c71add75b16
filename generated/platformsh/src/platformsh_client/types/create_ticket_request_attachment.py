"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class CreateTicketRequestAttachmentDict(TypedDict):
    """`CreateTicketRequestAttachment` by the names of the wire."""

    data: NotRequired[str]

    filename: NotRequired[str]


CreateTicketRequestAttachment: TypeAlias = (
    models.CreateTicketRequestAttachment | CreateTicketRequestAttachmentDict
)
