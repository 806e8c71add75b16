"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HookIncomingSettingsDict(TypedDict):
    """`HookIncomingSettings` by the names of the wire."""

    variables: NotRequired[Sequence[types.HookVariable]]


HookIncomingSettings: TypeAlias = models.HookIncomingSettings | HookIncomingSettingsDict
