"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class TriggerWhenConditionDict(TypedDict):
    """`TriggerWhenCondition` by the names of the wire."""

    accepted_values: Sequence[types.TriggerWhenConditionAcceptedValue | None]

    name: NotRequired[str]

    path: str

    type: types.TriggerWhenConditionType


TriggerWhenCondition: TypeAlias = models.TriggerWhenCondition | TriggerWhenConditionDict
