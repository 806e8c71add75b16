"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ClusterFeatureAwsExistingVpcDict(TypedDict):
    """`ClusterFeatureAwsExistingVpc` with the property names used in JSON."""

    aws_vpc_eks_id: str

    documentdb_subnets_zone_a_ids: NotRequired[Sequence[str] | None]

    documentdb_subnets_zone_b_ids: NotRequired[Sequence[str] | None]

    documentdb_subnets_zone_c_ids: NotRequired[Sequence[str] | None]

    eks_create_nodes_in_private_subnet: NotRequired[bool]

    eks_karpenter_fargate_subnets_zone_a_ids: NotRequired[Sequence[str] | None]

    eks_karpenter_fargate_subnets_zone_b_ids: NotRequired[Sequence[str] | None]

    eks_karpenter_fargate_subnets_zone_c_ids: NotRequired[Sequence[str] | None]

    eks_subnets_zone_a_ids: Sequence[str]

    eks_subnets_zone_b_ids: Sequence[str]

    eks_subnets_zone_c_ids: Sequence[str]

    elasticache_subnets_zone_a_ids: NotRequired[Sequence[str] | None]

    elasticache_subnets_zone_b_ids: NotRequired[Sequence[str] | None]

    elasticache_subnets_zone_c_ids: NotRequired[Sequence[str] | None]

    rds_subnets_zone_a_ids: NotRequired[Sequence[str] | None]

    rds_subnets_zone_b_ids: NotRequired[Sequence[str] | None]

    rds_subnets_zone_c_ids: NotRequired[Sequence[str] | None]


ClusterFeatureAwsExistingVpc: TypeAlias = (
    models.ClusterFeatureAwsExistingVpc | ClusterFeatureAwsExistingVpcDict
)
