from .._runtime import Model
from .cpu_architecture_enum import CpuArchitectureEnum
from .karpenter_node_pool import KarpenterNodePool


class ClusterFeatureKarpenterParameters(Model):
    default_service_architecture: CpuArchitectureEnum
    disk_iops: int | None = None
    disk_size_in_gib: int
    disk_throughput: int | None = None
    qovery_node_pools: KarpenterNodePool
    spot_enabled: bool
    """Deprecated."""
