"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class EmailIntegrationCreateInputDict(TypedDict):
    """`EmailIntegrationCreateInput` by the names of the wire."""

    from_address: NotRequired[str | None]

    recipients: Sequence[str]

    type: str


EmailIntegrationCreateInput: TypeAlias = (
    models.EmailIntegrationCreateInput | EmailIntegrationCreateInputDict
)
