"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from .. import models


class HookOutgoingTriggerWhenConditionDict(TypedDict):
    """`HookOutgoingTriggerWhenCondition` with the property names used in JSON."""

    accepted_values: Sequence[str]

    path: str


HookOutgoingTriggerWhenCondition: TypeAlias = (
    models.HookOutgoingTriggerWhenCondition | HookOutgoingTriggerWhenConditionDict
)
