from .._runtime import Model
from .karpenter_node_pool_consolidation import KarpenterNodePoolConsolidation
from .karpenter_node_pool_limits import KarpenterNodePoolLimits
from .karpenter_node_pool_requirement import KarpenterNodePoolRequirement


class KarpenterGpuNodePoolOverride(Model):
    consolidate_after: str | None = None
    consolidation: KarpenterNodePoolConsolidation | None = None
    disk_iops: int | None = None
    disk_size_in_gib: int | None = None
    disk_throughput: int | None = None
    limits: KarpenterNodePoolLimits | None = None
    requirements: list[KarpenterNodePoolRequirement] | None = None
    spot_enabled: bool | None = None
