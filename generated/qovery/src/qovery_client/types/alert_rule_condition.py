"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class AlertRuleConditionDict(TypedDict):
    """`AlertRuleCondition` with the property names used in JSON."""

    function: NotRequired[types.AlertRuleConditionFunction]

    kind: types.AlertRuleConditionKind

    operator: NotRequired[types.AlertRuleConditionOperator]

    promql: str

    threshold: NotRequired[float | int]


AlertRuleCondition: TypeAlias = models.AlertRuleCondition | AlertRuleConditionDict
