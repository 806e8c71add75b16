"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

BlackfirePhpServerCachesContext: TypeAlias = (
    models.BlackfirePhpServerCachesContext | Literal["web", "cli"]
)


BlackfirePhpServerCachesContextsMode: TypeAlias = (
    models.BlackfirePhpServerCachesContextsMode | Literal["1", "-1"]
)


BlackfirePhpServerCachesDistributionCost: TypeAlias = (
    models.BlackfirePhpServerCachesDistributionCost | Literal["wt", "pmu"]
)
