from .._runtime import Model


class ClusterFeatureAwsExistingVpc(Model):
    aws_vpc_eks_id: str
    documentdb_subnets_zone_a_ids: list[str] | None = None
    documentdb_subnets_zone_b_ids: list[str] | None = None
    documentdb_subnets_zone_c_ids: list[str] | None = None
    eks_create_nodes_in_private_subnet: bool | None = None
    eks_karpenter_fargate_subnets_zone_a_ids: list[str] | None = None
    eks_karpenter_fargate_subnets_zone_b_ids: list[str] | None = None
    eks_karpenter_fargate_subnets_zone_c_ids: list[str] | None = None
    eks_subnets_zone_a_ids: list[str]
    eks_subnets_zone_b_ids: list[str]
    eks_subnets_zone_c_ids: list[str]
    elasticache_subnets_zone_a_ids: list[str] | None = None
    elasticache_subnets_zone_b_ids: list[str] | None = None
    elasticache_subnets_zone_c_ids: list[str] | None = None
    rds_subnets_zone_a_ids: list[str] | None = None
    rds_subnets_zone_b_ids: list[str] | None = None
    rds_subnets_zone_c_ids: list[str] | None = None
