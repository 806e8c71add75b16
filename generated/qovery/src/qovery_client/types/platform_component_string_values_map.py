"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

PlatformConfigurationValues: TypeAlias = Mapping[str, Any]


PlatformComponentStringValuesMap: TypeAlias = Mapping[str, Mapping[str, str]]
