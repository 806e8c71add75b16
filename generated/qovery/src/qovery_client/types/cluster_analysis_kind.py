"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

ClusterAnalysisKind: TypeAlias = (
    models.ClusterAnalysisKind | Literal["COST_RECOMMENDATION", "DEPRECATED_API_CHECK"]
)


ClusterAnalysisOutputFormat: TypeAlias = (
    models.ClusterAnalysisOutputFormat | Literal["TABLE", "JSON", "CSV"]
)
