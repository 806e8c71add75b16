"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models, types

if TYPE_CHECKING:
    from collections.abc import Sequence


class HookTriggerWhenDict(TypedDict):
    """`HookTriggerWhen` by the names of the wire."""

    conditions: NotRequired[Sequence[types.HookTriggerWhenCondition]]

    events: NotRequired[Sequence[str]]


HookTriggerWhen: TypeAlias = models.HookTriggerWhen | HookTriggerWhenDict
