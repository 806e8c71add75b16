"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ClusterInfrastructureChartsParametersDict(TypedDict):
    """`ClusterInfrastructureChartsParameters` with the property names used in JSON."""

    cert_manager_parameters: NotRequired[types.ClusterInfrastructureCertManagerChartParameters]

    eks_anywhere_parameters: NotRequired[types.ClusterInfrastructureEksAnywhereParameters]

    metal_lb_parameters: NotRequired[types.ClusterInfrastructureMetalLbChartParameters]

    nginx_parameters: NotRequired[types.ClusterInfrastructureNginxChartParameters]


ClusterInfrastructureChartsParameters: TypeAlias = (
    models.ClusterInfrastructureChartsParameters | ClusterInfrastructureChartsParametersDict
)
