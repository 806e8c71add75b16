"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

PlanEnum: TypeAlias = (
    models.PlanEnum
    | Literal[
        "FREE",
        "TEAM",
        "TEAM_YEARLY",
        "ENTERPRISE",
        "ENTERPRISE_YEARLY",
        "PROFESSIONAL",
        "BUSINESS",
        "USER_2025",
        "TEAM_2025",
        "BUSINESS_2025",
        "ENTERPRISE_2025",
    ]
)
