"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

ClusterAdvancedSettingsAwsEksEfsTransitionToIa: TypeAlias = (
    models.ClusterAdvancedSettingsAwsEksEfsTransitionToIa
    | Literal[
        "AFTER_1_DAY",
        "AFTER_7_DAYS",
        "AFTER_14_DAYS",
        "AFTER_30_DAYS",
        "AFTER_60_DAYS",
        "AFTER_90_DAYS",
        "",
    ]
)
