"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

HttpMetricsTimelineUrlsRequestDurationSlot: TypeAlias = (
    models.HttpMetricsTimelineUrlsRequestDurationSlot
    | Literal["0-50", "50-100", "100-200", "200-400", "400-800", "800-1600", "1600+"]
)
