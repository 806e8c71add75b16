"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ClusterFeatureKarpenterParametersDict(TypedDict):
    """`ClusterFeatureKarpenterParameters` with the property names used in JSON."""

    default_service_architecture: types.CpuArchitectureEnum

    disk_iops: NotRequired[int]

    disk_size_in_gib: int

    disk_throughput: NotRequired[int]

    qovery_node_pools: types.KarpenterNodePool

    spot_enabled: bool
    """Deprecated."""


ClusterFeatureKarpenterParameters: TypeAlias = (
    models.ClusterFeatureKarpenterParameters | ClusterFeatureKarpenterParametersDict
)
