"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

AlertRuleConditionOperator: TypeAlias = (
    models.AlertRuleConditionOperator
    | Literal["NONE", "ABOVE", "BELOW", "ABOVE_OR_EQUAL", "BELOW_OR_EQUAL", "EQUAL"]
)
