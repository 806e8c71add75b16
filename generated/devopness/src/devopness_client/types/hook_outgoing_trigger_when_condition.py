"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from .. import models


class HookOutgoingTriggerWhenConditionDict(TypedDict):
    """`HookOutgoingTriggerWhenCondition` by the names of the wire."""

    accepted_values: Sequence[str]

    path: str


HookOutgoingTriggerWhenCondition: TypeAlias = (
    models.HookOutgoingTriggerWhenCondition | HookOutgoingTriggerWhenConditionDict
)
