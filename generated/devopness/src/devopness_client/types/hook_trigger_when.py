"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HookTriggerWhenDict(TypedDict):
    """`HookTriggerWhen` by the names of the wire."""

    conditions: NotRequired[Sequence[types.HookTriggerWhenCondition]]

    events: NotRequired[Sequence[str]]


HookTriggerWhen: TypeAlias = models.HookTriggerWhen | HookTriggerWhenDict
