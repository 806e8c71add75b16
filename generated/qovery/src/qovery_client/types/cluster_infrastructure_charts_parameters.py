"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ClusterInfrastructureChartsParametersDict(TypedDict):
    """`ClusterInfrastructureChartsParameters` by the names of the wire."""

    cert_manager_parameters: NotRequired[types.ClusterInfrastructureCertManagerChartParameters]

    eks_anywhere_parameters: NotRequired[types.ClusterInfrastructureEksAnywhereParameters]

    metal_lb_parameters: NotRequired[types.ClusterInfrastructureMetalLbChartParameters]

    nginx_parameters: NotRequired[types.ClusterInfrastructureNginxChartParameters]


ClusterInfrastructureChartsParameters: TypeAlias = (
    models.ClusterInfrastructureChartsParameters | ClusterInfrastructureChartsParametersDict
)
