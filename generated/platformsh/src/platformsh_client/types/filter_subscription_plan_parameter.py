"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

FilterSubscriptionPlanParameter: TypeAlias = (
    models.FilterSubscriptionPlanParameter
    | Literal["development", "standard", "medium", "large", "xlarge", "2xlarge"]
)


RecordStatusParameter: TypeAlias = models.RecordStatusParameter | Literal["active", "suspended"]
