from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime import Model, OpenStrEnum
from .cpu_architecture_enum import CpuArchitectureEnum
from .weekday_enum import WeekdayEnum


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


class ClusterFeatureGcpExistingVpc(Model):
    additional_ip_range_pods_names: list[str] | None = None
    ip_range_pods_name: str | None = None
    ip_range_services_name: str | None = None
    private_nodes: bool | None = None
    subnetwork_name: str | None = None
    vpc_name: str
    vpc_project_id: str | None = None


class KarpenterNodePoolConsolidation(Model):
    days: list[WeekdayEnum]
    duration: str
    enabled: bool
    start_time: str


class KarpenterNodePoolLimits(Model):
    enabled: bool
    max_cpu_in_vcpu: int
    max_gpu: int
    max_memory_in_gibibytes: int


class KarpenterCronjobNodePoolOverride(Model):
    consolidate_after: str | None = None
    consolidation: KarpenterNodePoolConsolidation | None = None
    limits: KarpenterNodePoolLimits | None = None
    spot_enabled: bool | None = None


class KarpenterDefaultNodePoolOverride(Model):
    consolidate_after: str | None = None
    limits: KarpenterNodePoolLimits | None = None
    spot_enabled: bool | None = None


class KarpenterNodePoolRequirementKey(OpenStrEnum):
    INSTANCE_FAMILY = "InstanceFamily"
    INSTANCE_SIZE = "InstanceSize"
    ARCH = "Arch"
    SKU_FAMILY = "SkuFamily"
    SKU_VERSION = "SkuVersion"


class KarpenterNodePoolRequirementOperator(OpenStrEnum):
    IN = "In"


class KarpenterNodePoolRequirement(Model):
    key: KarpenterNodePoolRequirementKey
    operator: KarpenterNodePoolRequirementOperator
    values: list[str]


class KarpenterGpuNodePoolOverride(Model):
    consolidate_after: str | None = None
    consolidation: KarpenterNodePoolConsolidation | None = None
    disk_iops: int | None = None
    disk_size_in_gib: int | None = None
    disk_throughput: int | None = None
    limits: KarpenterNodePoolLimits | None = None
    requirements: list[KarpenterNodePoolRequirement] | None = None
    spot_enabled: bool | None = None


class KarpenterStableNodePoolOverride(Model):
    consolidate_after: str | None = None
    consolidation: KarpenterNodePoolConsolidation | None = None
    limits: KarpenterNodePoolLimits | None = None
    spot_enabled: bool | None = None


class KarpenterNodePool(Model):
    cronjob_override: KarpenterCronjobNodePoolOverride | None = None
    default_override: KarpenterDefaultNodePoolOverride | None = None
    gpu_override: KarpenterGpuNodePoolOverride | None = None
    requirements: list[KarpenterNodePoolRequirement]
    stable_override: KarpenterStableNodePoolOverride | None = None


class ClusterFeatureKarpenterParameters(Model):
    default_service_architecture: CpuArchitectureEnum
    disk_iops: int | None = None
    disk_size_in_gib: int
    disk_throughput: int | None = None
    qovery_node_pools: KarpenterNodePool
    spot_enabled: bool
    """Deprecated."""


class ClusterFeatureNatGatewayTypeGcp(Model):
    provider: Literal["gcp"]
    static_ips_count: int
    static_ips_enabled: bool


class ClusterFeatureNatGatewayTypeScalewayType(OpenStrEnum):
    VPC_GW_S = "VPC-GW-S"
    VPC_GW_M = "VPC-GW-M"
    VPC_GW_L = "VPC-GW-L"
    VPC_GW_XL = "VPC-GW-XL"


class ClusterFeatureNatGatewayTypeScaleway(Model):
    provider: Literal["scaleway"]
    type: ClusterFeatureNatGatewayTypeScalewayType


ClusterFeatureNatGatewayParametersNatGatewayType: TypeAlias = Annotated[
    ClusterFeatureNatGatewayTypeScaleway | ClusterFeatureNatGatewayTypeGcp,
    Field(discriminator="provider"),
]


class ClusterFeatureNatGatewayParameters(Model):
    nat_gateway_type: ClusterFeatureNatGatewayParametersNatGatewayType | None = None
