"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

ResourcesByServiceAgg: TypeAlias = (
    models.ResourcesByServiceAgg
    | Literal["avg", "stddev", "max", "min", "p50", "p95", "p96", "p97", "p98", "p99"]
)
