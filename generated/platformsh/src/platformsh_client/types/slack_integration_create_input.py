"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class SlackIntegrationCreateInputDict(TypedDict):
    """`SlackIntegrationCreateInput` by the names of the wire."""

    channel: str

    token: str

    type: str


SlackIntegrationCreateInput: TypeAlias = (
    models.SlackIntegrationCreateInput | SlackIntegrationCreateInputDict
)
