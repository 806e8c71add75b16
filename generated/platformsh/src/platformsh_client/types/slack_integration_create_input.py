"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class SlackIntegrationCreateInputDict(TypedDict):
    """`SlackIntegrationCreateInput` with the property names used in JSON."""

    channel: str

    token: str

    type: str


SlackIntegrationCreateInput: TypeAlias = (
    models.SlackIntegrationCreateInput | SlackIntegrationCreateInputDict
)
