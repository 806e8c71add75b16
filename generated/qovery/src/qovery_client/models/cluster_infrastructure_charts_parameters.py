from .._runtime import Model
from .cluster_infrastructure_cert_manager_chart_parameters import (
    ClusterInfrastructureCertManagerChartParameters,
)
from .cluster_infrastructure_eks_anywhere_parameters import (
    ClusterInfrastructureEksAnywhereParameters,
)
from .cluster_infrastructure_metal_lb_chart_parameters import (
    ClusterInfrastructureMetalLbChartParameters,
)
from .cluster_infrastructure_nginx_chart_parameters import ClusterInfrastructureNginxChartParameters


class ClusterInfrastructureChartsParameters(Model):
    cert_manager_parameters: ClusterInfrastructureCertManagerChartParameters | None = None
    eks_anywhere_parameters: ClusterInfrastructureEksAnywhereParameters | None = None
    metal_lb_parameters: ClusterInfrastructureMetalLbChartParameters | None = None
    nginx_parameters: ClusterInfrastructureNginxChartParameters | None = None
