from .._runtime import Model


class ClusterKarpenterPrivateSubnetIdsPutRequest(Model):
    eks_karpenter_fargate_subnets_zone_a_ids: list[str] | None = None
    eks_karpenter_fargate_subnets_zone_b_ids: list[str] | None = None
    eks_karpenter_fargate_subnets_zone_c_ids: list[str] | None = None
