"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

BlackfireServerGlobalContext: TypeAlias = (
    models.BlackfireServerGlobalContext | Literal["web", "cli"]
)


BlackfireServerGlobalContextsMode: TypeAlias = (
    models.BlackfireServerGlobalContextsMode | Literal["1", "-1"]
)


BlackfireServerGlobalDistributionCost: TypeAlias = (
    models.BlackfireServerGlobalDistributionCost | Literal["wt", "pmu"]
)


BlackfireServerGlobalKey: TypeAlias = (
    models.BlackfireServerGlobalKey | Literal["wt", "mu", "pmu", "load", "stdout", "rpms"]
)
