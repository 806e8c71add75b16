"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models, types

if TYPE_CHECKING:
    from collections.abc import Sequence


class TriggerWhenConditionDict(TypedDict):
    """`TriggerWhenCondition` by the names of the wire."""

    accepted_values: Sequence[types.TriggerWhenConditionAcceptedValue | None]

    name: NotRequired[str]

    path: str

    type: types.TriggerWhenConditionType


TriggerWhenCondition: TypeAlias = models.TriggerWhenCondition | TriggerWhenConditionDict
