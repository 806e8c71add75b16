"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

AlertRuleConditionOperator: TypeAlias = (
    models.AlertRuleConditionOperator
    | Literal["NONE", "ABOVE", "BELOW", "ABOVE_OR_EQUAL", "BELOW_OR_EQUAL", "EQUAL"]
)
