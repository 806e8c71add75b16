"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ClusterInfrastructureCertManagerChartParametersDict(TypedDict):
    """`ClusterInfrastructureCertManagerChartParameters` by the names of the wire."""

    kubernetes_namespace: NotRequired[str]


ClusterInfrastructureCertManagerChartParameters: TypeAlias = (
    models.ClusterInfrastructureCertManagerChartParameters
    | ClusterInfrastructureCertManagerChartParametersDict
)
