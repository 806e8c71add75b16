"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class BlackfireIntegrationCreateInputDict(TypedDict):
    """`BlackfireIntegrationCreateInput` by the names of the wire."""

    type: str


BlackfireIntegrationCreateInput: TypeAlias = (
    models.BlackfireIntegrationCreateInput | BlackfireIntegrationCreateInputDict
)
