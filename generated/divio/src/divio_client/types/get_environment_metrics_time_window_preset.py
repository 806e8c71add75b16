"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

GetEnvironmentMetricsTimeWindowPreset: TypeAlias = (
    models.GetEnvironmentMetricsTimeWindowPreset | Literal["1h", "6h", "12h", "24h", "7d"]
)
