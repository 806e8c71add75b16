"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types


class AlertPresentationDict(TypedDict):
    """`AlertPresentation` with the property names used in JSON."""

    runbook_url: NotRequired[str | None]

    summary: NotRequired[str | None]


AlertPresentation: TypeAlias = models.AlertPresentation | AlertPresentationDict


AlertRuleConditionFunction: TypeAlias = (
    models.AlertRuleConditionFunction | Literal["NONE", "AVG", "MAX", "MIN", "SUM", "COUNT"]
)


AlertRuleConditionKind: TypeAlias = models.AlertRuleConditionKind | Literal["CUSTOM", "BUILT"]


AlertRuleConditionOperator: TypeAlias = (
    models.AlertRuleConditionOperator
    | Literal["NONE", "ABOVE", "BELOW", "ABOVE_OR_EQUAL", "BELOW_OR_EQUAL", "EQUAL"]
)


class AlertRuleConditionDict(TypedDict):
    """`AlertRuleCondition` with the property names used in JSON."""

    function: NotRequired[types.AlertRuleConditionFunction]

    kind: types.AlertRuleConditionKind

    operator: NotRequired[types.AlertRuleConditionOperator]

    promql: str

    threshold: NotRequired[float | int]


AlertRuleCondition: TypeAlias = models.AlertRuleCondition | AlertRuleConditionDict


AlertSeverity: TypeAlias = models.AlertSeverity | Literal["LOW", "MEDIUM", "HIGH", "CRITICAL"]
