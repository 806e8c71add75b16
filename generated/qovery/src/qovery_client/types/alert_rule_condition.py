"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class AlertRuleConditionDict(TypedDict):
    """`AlertRuleCondition` by the names of the wire."""

    function: NotRequired[types.AlertRuleConditionFunction]

    kind: types.AlertRuleConditionKind

    operator: NotRequired[types.AlertRuleConditionOperator]

    promql: str

    threshold: NotRequired[float | int]


AlertRuleCondition: TypeAlias = models.AlertRuleCondition | AlertRuleConditionDict
