from .._runtime import Model
from .karpenter_node_pool_consolidation import KarpenterNodePoolConsolidation
from .karpenter_node_pool_limits import KarpenterNodePoolLimits


class KarpenterStableNodePoolOverride(Model):
    consolidate_after: str | None = None
    consolidation: KarpenterNodePoolConsolidation | None = None
    limits: KarpenterNodePoolLimits | None = None
    spot_enabled: bool | None = None
