"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class HealthWebHookIntegrationPatchDict(TypedDict):
    """`HealthWebHookIntegrationPatch` by the names of the wire."""

    shared_key: NotRequired[str | None]

    type: str

    url: str


HealthWebHookIntegrationPatch: TypeAlias = (
    models.HealthWebHookIntegrationPatch | HealthWebHookIntegrationPatchDict
)
