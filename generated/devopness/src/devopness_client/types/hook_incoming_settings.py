"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models, types

if TYPE_CHECKING:
    from collections.abc import Sequence


class HookIncomingSettingsDict(TypedDict):
    """`HookIncomingSettings` by the names of the wire."""

    variables: NotRequired[Sequence[types.HookVariable]]


HookIncomingSettings: TypeAlias = models.HookIncomingSettings | HookIncomingSettingsDict
