"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

HookOutgoingSettingsRequestBody: TypeAlias = str | Mapping[str, Any] | Sequence[Mapping[str, Any]]
