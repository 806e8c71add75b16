"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class HealthWebHookIntegrationCreateInputDict(TypedDict):
    """`HealthWebHookIntegrationCreateInput` by the names of the wire."""

    shared_key: NotRequired[str | None]

    type: str

    url: str


HealthWebHookIntegrationCreateInput: TypeAlias = (
    models.HealthWebHookIntegrationCreateInput | HealthWebHookIntegrationCreateInputDict
)
