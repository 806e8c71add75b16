"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types

TriggerWhenConditionAcceptedValue: TypeAlias = bool | int | float | str


TriggerWhenConditionType: TypeAlias = models.TriggerWhenConditionType | Literal["request_body"]


class TriggerWhenConditionDict(TypedDict):
    """A condition on the request that must be met."""

    accepted_values: Sequence[types.TriggerWhenConditionAcceptedValue | None]
    """The condition is met if the value is one of these."""

    name: NotRequired[str]

    path: str
    """Attribute in the request body whose value is checked, with dots between the parts."""

    type: types.TriggerWhenConditionType


TriggerWhenCondition: TypeAlias = models.TriggerWhenCondition | TriggerWhenConditionDict
