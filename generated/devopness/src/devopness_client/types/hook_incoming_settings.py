"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HookIncomingSettingsDict(TypedDict):
    """`HookIncomingSettings` with the property names used in JSON."""

    variables: NotRequired[Sequence[types.HookVariable]]


HookIncomingSettings: TypeAlias = models.HookIncomingSettings | HookIncomingSettingsDict
