"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types

TriggerWhenConditionAcceptedValue: TypeAlias = bool | int | float | str


TriggerWhenConditionType: TypeAlias = models.TriggerWhenConditionType | Literal["request_body"]


class TriggerWhenConditionDict(TypedDict):
    """`TriggerWhenCondition` with the property names used in JSON."""

    accepted_values: Sequence[types.TriggerWhenConditionAcceptedValue | None]

    name: NotRequired[str]

    path: str

    type: types.TriggerWhenConditionType


TriggerWhenCondition: TypeAlias = models.TriggerWhenCondition | TriggerWhenConditionDict
