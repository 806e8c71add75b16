"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HookTriggerWhenDict(TypedDict):
    """`HookTriggerWhen` with the property names used in JSON."""

    conditions: NotRequired[Sequence[types.HookTriggerWhenCondition]]

    events: NotRequired[Sequence[str]]


HookTriggerWhen: TypeAlias = models.HookTriggerWhen | HookTriggerWhenDict
