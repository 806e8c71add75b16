from .._runtime import Model
from .karpenter_node_pool_limits import KarpenterNodePoolLimits


class KarpenterDefaultNodePoolOverride(Model):
    consolidate_after: str | None = None
    limits: KarpenterNodePoolLimits | None = None
    spot_enabled: bool | None = None
