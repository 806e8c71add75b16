"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from .. import types

PlatformComponentConfigurationMap: TypeAlias = Mapping[str, types.PlatformConfigurationValues]


PlatformLayerSelections: TypeAlias = Mapping[str, bool]
