from .._runtime import Model
from .karpenter_cronjob_node_pool_override import KarpenterCronjobNodePoolOverride
from .karpenter_default_node_pool_override import KarpenterDefaultNodePoolOverride
from .karpenter_gpu_node_pool_override import KarpenterGpuNodePoolOverride
from .karpenter_node_pool_requirement import KarpenterNodePoolRequirement
from .karpenter_stable_node_pool_override import KarpenterStableNodePoolOverride


class KarpenterNodePool(Model):
    cronjob_override: KarpenterCronjobNodePoolOverride | None = None
    default_override: KarpenterDefaultNodePoolOverride | None = None
    gpu_override: KarpenterGpuNodePoolOverride | None = None
    requirements: list[KarpenterNodePoolRequirement]
    stable_override: KarpenterStableNodePoolOverride | None = None
