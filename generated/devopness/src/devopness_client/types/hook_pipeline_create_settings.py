"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias

from .. import types

HookPipelineCreateSettings: TypeAlias = types.HookIncomingSettings | types.HookOutgoingSettings
