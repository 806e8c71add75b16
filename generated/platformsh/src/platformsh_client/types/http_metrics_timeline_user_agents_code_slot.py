"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

HttpMetricsTimelineUserAgentsCodeSlot: TypeAlias = (
    models.HttpMetricsTimelineUserAgentsCodeSlot | Literal["1XX", "2XX", "3XX", "4XX", "5XX"]
)
