"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class BlackfireIntegrationPatchDict(TypedDict):
    """`BlackfireIntegrationPatch` with the property names used in JSON."""

    type: str


BlackfireIntegrationPatch: TypeAlias = (
    models.BlackfireIntegrationPatch | BlackfireIntegrationPatchDict
)
