"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ClusterInfrastructureNginxChartParametersDict(TypedDict):
    """`ClusterInfrastructureNginxChartParameters` with the property names used in JSON."""

    annotation_external_dns_kubernetes_target: NotRequired[str]

    annotation_metal_lb_load_balancer_ips: NotRequired[str]

    default_ssl_certificate: NotRequired[str]

    publish_status_address: NotRequired[str]

    replica_count: NotRequired[int]


ClusterInfrastructureNginxChartParameters: TypeAlias = (
    models.ClusterInfrastructureNginxChartParameters | ClusterInfrastructureNginxChartParametersDict
)
