"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class HealthWebHookIntegrationPatchDict(TypedDict):
    """`HealthWebHookIntegrationPatch` with the property names used in JSON."""

    shared_key: NotRequired[str | None]

    type: str

    url: str


HealthWebHookIntegrationPatch: TypeAlias = (
    models.HealthWebHookIntegrationPatch | HealthWebHookIntegrationPatchDict
)
