"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

HttpMetricsTimelineIpsCodeSlot: TypeAlias = (
    models.HttpMetricsTimelineIpsCodeSlot | Literal["1XX", "2XX", "3XX", "4XX", "5XX"]
)
