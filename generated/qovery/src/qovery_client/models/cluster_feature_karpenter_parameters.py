from .._runtime import Model
from .cpu_architecture_enum import CpuArchitectureEnum
from .karpenter_node_pool import KarpenterNodePool


class ClusterFeatureKarpenterParameters(Model):
    spot_enabled: bool
    """Deprecated."""

    disk_size_in_gib: int
    disk_iops: int | None = None
    disk_throughput: int | None = None
    default_service_architecture: CpuArchitectureEnum
    qovery_node_pools: KarpenterNodePool
