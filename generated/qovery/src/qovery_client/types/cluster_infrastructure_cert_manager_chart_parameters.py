"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ClusterInfrastructureCertManagerChartParametersDict(TypedDict):
    """`ClusterInfrastructureCertManagerChartParameters` with the property names used in JSON."""

    kubernetes_namespace: NotRequired[str]


ClusterInfrastructureCertManagerChartParameters: TypeAlias = (
    models.ClusterInfrastructureCertManagerChartParameters
    | ClusterInfrastructureCertManagerChartParametersDict
)
