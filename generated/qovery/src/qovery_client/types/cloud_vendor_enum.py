"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class AlertingConfigDict(TypedDict):
    """`AlertingConfig` with the property names used in JSON."""

    config_name: NotRequired[str]

    default_rule_labels: NotRequired[Mapping[str, str] | None]

    enabled: bool

    spec_config_secret: NotRequired[str]

    spec_external_url: NotRequired[str]


AlertingConfig: TypeAlias = models.AlertingConfig | AlertingConfigDict


class AutomaticallyConfiguredAuthDtoDict(TypedDict):
    """`AutomaticallyConfiguredAuthDto` with the property names used in JSON."""

    mode: Literal["AUTOMATICALLY_CONFIGURED"]


AutomaticallyConfiguredAuthDto: TypeAlias = (
    models.AutomaticallyConfiguredAuthDto | AutomaticallyConfiguredAuthDtoDict
)


class AwsParameterStoreEndpointDtoDict(TypedDict):
    """`AwsParameterStoreEndpointDto` with the property names used in JSON."""

    mode: Literal["AWS_PARAMETER_STORE"]

    region: str


AwsParameterStoreEndpointDto: TypeAlias = (
    models.AwsParameterStoreEndpointDto | AwsParameterStoreEndpointDtoDict
)


class AwsRoleArnAuthDtoDict(TypedDict):
    """`AwsRoleArnAuthDto` with the property names used in JSON."""

    mode: Literal["AWS_ROLE_ARN"]

    role_arn: str


AwsRoleArnAuthDto: TypeAlias = models.AwsRoleArnAuthDto | AwsRoleArnAuthDtoDict


class AwsSecretManagerEndpointDtoDict(TypedDict):
    """`AwsSecretManagerEndpointDto` with the property names used in JSON."""

    mode: Literal["AWS_SECRET_MANAGER"]

    region: str


AwsSecretManagerEndpointDto: TypeAlias = (
    models.AwsSecretManagerEndpointDto | AwsSecretManagerEndpointDtoDict
)


class AwsStaticCredentialsAuthDtoDict(TypedDict):
    """`AwsStaticCredentialsAuthDto` with the property names used in JSON."""

    access_key: str

    mode: Literal["AWS_STATIC_CREDENTIALS"]

    region: str

    secret_key: NotRequired[str | None]


AwsStaticCredentialsAuthDto: TypeAlias = (
    models.AwsStaticCredentialsAuthDto | AwsStaticCredentialsAuthDtoDict
)


CloudVendorEnum: TypeAlias = (
    models.CloudVendorEnum
    | Literal[
        "AWS", "SCW", "GCP", "DO", "AZURE", "OVH", "CIVO", "HETZNER", "ORACLE", "IBM", "ON_PREMISE"
    ]
)


class CloudWatchExportConfigDict(TypedDict):
    """`CloudWatchExportConfig` with the property names used in JSON."""

    enabled: bool


CloudWatchExportConfig: TypeAlias = models.CloudWatchExportConfig | CloudWatchExportConfigDict


class ClusterCloudProviderInfoRequestDict(TypedDict):
    """`ClusterCloudProviderInfoRequest` with the property names used in JSON."""

    cloud_provider: NotRequired[types.CloudProviderEnum]

    credentials: NotRequired[types.ClusterCloudProviderInfoRequestCredentials]

    region: NotRequired[str]


ClusterCloudProviderInfoRequest: TypeAlias = (
    models.ClusterCloudProviderInfoRequest | ClusterCloudProviderInfoRequestDict
)


class ClusterEksAnywhereGitRepositoryDict(TypedDict):
    """`ClusterEksAnywhereGitRepository` with the property names used in JSON."""

    branch: NotRequired[str]
    """Branch to use; by default the main one of the repository."""

    commit_id: NotRequired[str]

    git_token_id: UUID | str
    """Id of the Git token that reads the repository; none is needed for a public one."""

    provider: NotRequired[types.GitProviderEnum]

    url: str


ClusterEksAnywhereGitRepository: TypeAlias = (
    models.ClusterEksAnywhereGitRepository | ClusterEksAnywhereGitRepositoryDict
)


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


class ClusterFeatureGcpExistingVpcDict(TypedDict):
    """`ClusterFeatureGcpExistingVpc` with the property names used in JSON."""

    additional_ip_range_pods_names: NotRequired[Sequence[str]]

    ip_range_pods_name: NotRequired[str | None]

    ip_range_services_name: NotRequired[str | None]

    private_nodes: NotRequired[bool]

    subnetwork_name: NotRequired[str | None]

    vpc_name: str

    vpc_project_id: NotRequired[str | None]


ClusterFeatureGcpExistingVpc: TypeAlias = (
    models.ClusterFeatureGcpExistingVpc | ClusterFeatureGcpExistingVpcDict
)


class KarpenterNodePoolConsolidationDict(TypedDict):
    """`KarpenterNodePoolConsolidation` with the property names used in JSON."""

    days: Sequence[types.WeekdayEnum]

    duration: str

    enabled: bool

    start_time: str


KarpenterNodePoolConsolidation: TypeAlias = (
    models.KarpenterNodePoolConsolidation | KarpenterNodePoolConsolidationDict
)


class KarpenterNodePoolLimitsDict(TypedDict):
    """`KarpenterNodePoolLimits` with the property names used in JSON."""

    enabled: bool

    max_cpu_in_vcpu: int

    max_gpu: int

    max_memory_in_gibibytes: int


KarpenterNodePoolLimits: TypeAlias = models.KarpenterNodePoolLimits | KarpenterNodePoolLimitsDict


class KarpenterCronjobNodePoolOverrideDict(TypedDict):
    """`KarpenterCronjobNodePoolOverride` with the property names used in JSON."""

    consolidate_after: NotRequired[str]

    consolidation: NotRequired[types.KarpenterNodePoolConsolidation]

    limits: NotRequired[types.KarpenterNodePoolLimits]

    spot_enabled: NotRequired[bool | None]


KarpenterCronjobNodePoolOverride: TypeAlias = (
    models.KarpenterCronjobNodePoolOverride | KarpenterCronjobNodePoolOverrideDict
)


class KarpenterDefaultNodePoolOverrideDict(TypedDict):
    """`KarpenterDefaultNodePoolOverride` with the property names used in JSON."""

    consolidate_after: NotRequired[str]

    limits: NotRequired[types.KarpenterNodePoolLimits]

    spot_enabled: NotRequired[bool | None]


KarpenterDefaultNodePoolOverride: TypeAlias = (
    models.KarpenterDefaultNodePoolOverride | KarpenterDefaultNodePoolOverrideDict
)


KarpenterNodePoolRequirementKey: TypeAlias = (
    models.KarpenterNodePoolRequirementKey
    | Literal["InstanceFamily", "InstanceSize", "Arch", "SkuFamily", "SkuVersion"]
)


KarpenterNodePoolRequirementOperator: TypeAlias = (
    models.KarpenterNodePoolRequirementOperator | Literal["In"]
)


class KarpenterNodePoolRequirementDict(TypedDict):
    """`KarpenterNodePoolRequirement` with the property names used in JSON."""

    key: types.KarpenterNodePoolRequirementKey

    operator: types.KarpenterNodePoolRequirementOperator

    values: Sequence[str]


KarpenterNodePoolRequirement: TypeAlias = (
    models.KarpenterNodePoolRequirement | KarpenterNodePoolRequirementDict
)


class KarpenterGpuNodePoolOverrideDict(TypedDict):
    """`KarpenterGpuNodePoolOverride` with the property names used in JSON."""

    consolidate_after: NotRequired[str]

    consolidation: NotRequired[types.KarpenterNodePoolConsolidation]

    disk_iops: NotRequired[int]

    disk_size_in_gib: NotRequired[int]

    disk_throughput: NotRequired[int]

    limits: NotRequired[types.KarpenterNodePoolLimits]

    requirements: NotRequired[Sequence[types.KarpenterNodePoolRequirement]]

    spot_enabled: NotRequired[bool]


KarpenterGpuNodePoolOverride: TypeAlias = (
    models.KarpenterGpuNodePoolOverride | KarpenterGpuNodePoolOverrideDict
)


class KarpenterStableNodePoolOverrideDict(TypedDict):
    """`KarpenterStableNodePoolOverride` with the property names used in JSON."""

    consolidate_after: NotRequired[str]

    consolidation: NotRequired[types.KarpenterNodePoolConsolidation]

    limits: NotRequired[types.KarpenterNodePoolLimits]

    spot_enabled: NotRequired[bool | None]


KarpenterStableNodePoolOverride: TypeAlias = (
    models.KarpenterStableNodePoolOverride | KarpenterStableNodePoolOverrideDict
)


class KarpenterNodePoolDict(TypedDict):
    """`KarpenterNodePool` with the property names used in JSON."""

    cronjob_override: NotRequired[types.KarpenterCronjobNodePoolOverride]

    default_override: NotRequired[types.KarpenterDefaultNodePoolOverride]

    gpu_override: NotRequired[types.KarpenterGpuNodePoolOverride]

    requirements: Sequence[types.KarpenterNodePoolRequirement]

    stable_override: NotRequired[types.KarpenterStableNodePoolOverride]


KarpenterNodePool: TypeAlias = models.KarpenterNodePool | KarpenterNodePoolDict


class ClusterFeatureKarpenterParametersDict(TypedDict):
    """`ClusterFeatureKarpenterParameters` with the property names used in JSON."""

    default_service_architecture: types.CpuArchitectureEnum

    disk_iops: NotRequired[int]

    disk_size_in_gib: int

    disk_throughput: NotRequired[int]

    qovery_node_pools: types.KarpenterNodePool

    spot_enabled: bool
    """Deprecated."""


ClusterFeatureKarpenterParameters: TypeAlias = (
    models.ClusterFeatureKarpenterParameters | ClusterFeatureKarpenterParametersDict
)


class ClusterFeatureNatGatewayTypeGcpDict(TypedDict):
    """`ClusterFeatureNatGatewayTypeGcp` with the property names used in JSON."""

    provider: Literal["gcp"]

    static_ips_count: int

    static_ips_enabled: bool


ClusterFeatureNatGatewayTypeGcp: TypeAlias = (
    models.ClusterFeatureNatGatewayTypeGcp | ClusterFeatureNatGatewayTypeGcpDict
)


ClusterFeatureNatGatewayTypeScalewayType: TypeAlias = (
    models.ClusterFeatureNatGatewayTypeScalewayType
    | Literal["VPC-GW-S", "VPC-GW-M", "VPC-GW-L", "VPC-GW-XL"]
)


class ClusterFeatureNatGatewayTypeScalewayDict(TypedDict):
    """`ClusterFeatureNatGatewayTypeScaleway` with the property names used in JSON."""

    provider: Literal["scaleway"]

    type: types.ClusterFeatureNatGatewayTypeScalewayType


ClusterFeatureNatGatewayTypeScaleway: TypeAlias = (
    models.ClusterFeatureNatGatewayTypeScaleway | ClusterFeatureNatGatewayTypeScalewayDict
)


ClusterFeatureNatGatewayParametersNatGatewayType: TypeAlias = (
    types.ClusterFeatureNatGatewayTypeScaleway | types.ClusterFeatureNatGatewayTypeGcp
)


class ClusterFeatureNatGatewayParametersDict(TypedDict):
    """`ClusterFeatureNatGatewayParameters` with the property names used in JSON."""

    nat_gateway_type: NotRequired[types.ClusterFeatureNatGatewayParametersNatGatewayType | None]


ClusterFeatureNatGatewayParameters: TypeAlias = (
    models.ClusterFeatureNatGatewayParameters | ClusterFeatureNatGatewayParametersDict
)


class ClusterInfrastructureCertManagerChartParametersDict(TypedDict):
    """`ClusterInfrastructureCertManagerChartParameters` with the property names used in JSON."""

    kubernetes_namespace: NotRequired[str]


ClusterInfrastructureCertManagerChartParameters: TypeAlias = (
    models.ClusterInfrastructureCertManagerChartParameters
    | ClusterInfrastructureCertManagerChartParametersDict
)


class ClusterInfrastructureEksAnywhereBackupS3ParametersDict(TypedDict):
    """`ClusterInfrastructureEksAnywhereBackupS3Parameters` with the property names used in JSON."""

    bucket: str

    key_prefix: NotRequired[str]

    region: str

    role_arn: str


ClusterInfrastructureEksAnywhereBackupS3Parameters: TypeAlias = (
    models.ClusterInfrastructureEksAnywhereBackupS3Parameters
    | ClusterInfrastructureEksAnywhereBackupS3ParametersDict
)


class ClusterInfrastructureEksAnywhereBackupParametersDict(TypedDict):
    """`ClusterInfrastructureEksAnywhereBackupParameters` with the property names used in JSON."""

    certs_secret_name: NotRequired[str]

    enabled: NotRequired[bool]

    s3: types.ClusterInfrastructureEksAnywhereBackupS3Parameters

    timeout_seconds: NotRequired[int]


ClusterInfrastructureEksAnywhereBackupParameters: TypeAlias = (
    models.ClusterInfrastructureEksAnywhereBackupParameters
    | ClusterInfrastructureEksAnywhereBackupParametersDict
)


class ClusterInfrastructureEksAnywhereParametersDict(TypedDict):
    """`ClusterInfrastructureEksAnywhereParameters` with the property names used in JSON."""

    cluster_backup: NotRequired[types.ClusterInfrastructureEksAnywhereBackupParameters]

    git_repository: types.ClusterEksAnywhereGitRepository

    yaml_file_path: str


ClusterInfrastructureEksAnywhereParameters: TypeAlias = (
    models.ClusterInfrastructureEksAnywhereParameters
    | ClusterInfrastructureEksAnywhereParametersDict
)


class ClusterInfrastructureMetalLbChartParametersDict(TypedDict):
    """`ClusterInfrastructureMetalLbChartParameters` with the property names used in JSON."""

    ip_address_pools: NotRequired[Sequence[str]]


ClusterInfrastructureMetalLbChartParameters: TypeAlias = (
    models.ClusterInfrastructureMetalLbChartParameters
    | ClusterInfrastructureMetalLbChartParametersDict
)


class ClusterInfrastructureNginxChartParametersDict(TypedDict):
    """`ClusterInfrastructureNginxChartParameters` with the property names used in JSON."""

    annotation_external_dns_kubernetes_target: NotRequired[str]

    annotation_metal_lb_load_balancer_ips: NotRequired[str]

    default_ssl_certificate: NotRequired[str]

    publish_status_address: NotRequired[str]

    replica_count: NotRequired[int]


ClusterInfrastructureNginxChartParameters: TypeAlias = (
    models.ClusterInfrastructureNginxChartParameters | ClusterInfrastructureNginxChartParametersDict
)


class ClusterInfrastructureChartsParametersDict(TypedDict):
    """`ClusterInfrastructureChartsParameters` with the property names used in JSON."""

    cert_manager_parameters: NotRequired[types.ClusterInfrastructureCertManagerChartParameters]

    eks_anywhere_parameters: NotRequired[types.ClusterInfrastructureEksAnywhereParameters]

    metal_lb_parameters: NotRequired[types.ClusterInfrastructureMetalLbChartParameters]

    nginx_parameters: NotRequired[types.ClusterInfrastructureNginxChartParameters]


ClusterInfrastructureChartsParameters: TypeAlias = (
    models.ClusterInfrastructureChartsParameters | ClusterInfrastructureChartsParametersDict
)


class ClusterKedaDict(TypedDict):
    """`ClusterKeda` with the property names used in JSON."""

    enabled: bool


ClusterKeda: TypeAlias = models.ClusterKeda | ClusterKedaDict


class ClusterLabelsGroupDict(TypedDict):
    """`ClusterLabelsGroup` with the property names used in JSON."""

    id: NotRequired[UUID | str]


ClusterLabelsGroup: TypeAlias = models.ClusterLabelsGroup | ClusterLabelsGroupDict


ClusterLabelsGroupList: TypeAlias = Sequence[types.ClusterLabelsGroup]


ClusterRequestFeatureValue: TypeAlias = (
    str
    | bool
    | types.ClusterFeatureAwsExistingVpc
    | types.ClusterFeatureGcpExistingVpc
    | types.ClusterFeatureKarpenterParameters
    | types.ClusterFeatureNatGatewayParameters
)


class ClusterRequestFeatureDict(TypedDict):
    """`ClusterRequestFeature` with the property names used in JSON."""

    id: NotRequired[UUID | str]

    value: NotRequired[types.ClusterRequestFeatureValue | None]


ClusterRequestFeature: TypeAlias = models.ClusterRequestFeature | ClusterRequestFeatureDict


class GcpJsonCredentialsAuthDtoDict(TypedDict):
    """`GcpJsonCredentialsAuthDto` with the property names used in JSON."""

    json_credentials: NotRequired[str | None]

    mode: Literal["GCP_JSON_CREDENTIALS"]


GcpJsonCredentialsAuthDto: TypeAlias = (
    models.GcpJsonCredentialsAuthDto | GcpJsonCredentialsAuthDtoDict
)


class GcpSecretManagerEndpointDtoDict(TypedDict):
    """`GcpSecretManagerEndpointDto` with the property names used in JSON."""

    mode: Literal["GCP_SECRET_MANAGER"]

    project_id: str

    region: str


GcpSecretManagerEndpointDto: TypeAlias = (
    models.GcpSecretManagerEndpointDto | GcpSecretManagerEndpointDtoDict
)


class InternalNetworkMonitoringDict(TypedDict):
    """`InternalNetworkMonitoring` with the property names used in JSON."""

    enabled: bool


InternalNetworkMonitoring: TypeAlias = (
    models.InternalNetworkMonitoring | InternalNetworkMonitoringDict
)


KubernetesEnum: TypeAlias = (
    models.KubernetesEnum | Literal["MANAGED", "SELF_MANAGED", "PARTIALLY_MANAGED"]
)


ObservabilityResourceProfile: TypeAlias = (
    models.ObservabilityResourceProfile | Literal["LOW", "NORMAL", "HIGH"]
)


class MetricsConfigurationManagedByQoveryDict(TypedDict):
    """`MetricsConfigurationManagedByQovery` with the property names used in JSON."""

    alerting: NotRequired[types.AlertingConfig]

    cloud_watch_export_config: NotRequired[types.CloudWatchExportConfig]

    high_availability: NotRequired[bool]

    internal_network_monitoring: NotRequired[types.InternalNetworkMonitoring]

    kind: NotRequired[Literal["MANAGED_BY_QOVERY"]]

    resource_profile: NotRequired[types.ObservabilityResourceProfile]


MetricsConfigurationManagedByQovery: TypeAlias = (
    models.MetricsConfigurationManagedByQovery | MetricsConfigurationManagedByQoveryDict
)


class MetricsParametersDict(TypedDict):
    """`MetricsParameters` with the property names used in JSON."""

    configuration: NotRequired[types.MetricsConfigurationManagedByQovery]

    enabled: NotRequired[bool]


MetricsParameters: TypeAlias = models.MetricsParameters | MetricsParametersDict


SecretManagerAuthenticationDto: TypeAlias = (
    types.AutomaticallyConfiguredAuthDto
    | types.AwsRoleArnAuthDto
    | types.AwsStaticCredentialsAuthDto
    | types.GcpJsonCredentialsAuthDto
)


SecretManagerEndpointConfigurationDto: TypeAlias = (
    types.AwsSecretManagerEndpointDto
    | types.AwsParameterStoreEndpointDto
    | types.GcpSecretManagerEndpointDto
)


class SecretManagerAccessRequestDict(TypedDict):
    """`SecretManagerAccessRequest` with the property names used in JSON."""

    authentication: types.SecretManagerAuthenticationDto

    endpoint: types.SecretManagerEndpointConfigurationDto

    id: NotRequired[UUID | str | None]

    name: str


SecretManagerAccessRequest: TypeAlias = (
    models.SecretManagerAccessRequest | SecretManagerAccessRequestDict
)


SecretManagerAccessRequestList: TypeAlias = Sequence[types.SecretManagerAccessRequest]
