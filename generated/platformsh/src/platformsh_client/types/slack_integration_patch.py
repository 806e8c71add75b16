"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class SlackIntegrationPatchDict(TypedDict):
    """`SlackIntegrationPatch` with the property names used in JSON."""

    channel: str

    token: str

    type: str


SlackIntegrationPatch: TypeAlias = models.SlackIntegrationPatch | SlackIntegrationPatchDict
