"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class PagerDutyIntegrationCreateInputDict(TypedDict):
    """`PagerDutyIntegrationCreateInput` by the names of the wire."""

    routing_key: str

    type: str


PagerDutyIntegrationCreateInput: TypeAlias = (
    models.PagerDutyIntegrationCreateInput | PagerDutyIntegrationCreateInputDict
)
