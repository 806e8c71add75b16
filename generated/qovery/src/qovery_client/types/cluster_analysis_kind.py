"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

ClusterAnalysisKind: TypeAlias = (
    models.ClusterAnalysisKind | Literal["COST_RECOMMENDATION", "DEPRECATED_API_CHECK"]
)
