from .._runtime import Model
from .karpenter_node_pool_requirement_key import KarpenterNodePoolRequirementKey
from .karpenter_node_pool_requirement_operator import KarpenterNodePoolRequirementOperator


class KarpenterNodePoolRequirement(Model):
    key: KarpenterNodePoolRequirementKey
    operator: KarpenterNodePoolRequirementOperator
    values: list[str]
