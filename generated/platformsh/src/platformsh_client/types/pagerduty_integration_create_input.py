"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class PagerDutyIntegrationCreateInputDict(TypedDict):
    """`PagerDutyIntegrationCreateInput` with the property names used in JSON."""

    routing_key: str

    type: str


PagerDutyIntegrationCreateInput: TypeAlias = (
    models.PagerDutyIntegrationCreateInput | PagerDutyIntegrationCreateInputDict
)
