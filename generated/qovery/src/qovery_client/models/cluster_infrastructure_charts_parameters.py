from typing import Annotated, Literal, TypeAlias
from uuid import UUID

from pydantic import Field

from .._runtime import Model, OpenStrEnum
from .git_provider_enum import GitProviderEnum


class AlertingConfig(Model):
    config_name: str | None = None
    default_rule_labels: dict[str, str] | None = None
    enabled: bool
    spec_config_secret: str | None = None
    spec_external_url: str | None = None


class AutomaticallyConfiguredAuthDto(Model):
    mode: Literal["AUTOMATICALLY_CONFIGURED"]


class AwsParameterStoreEndpointDto(Model):
    mode: Literal["AWS_PARAMETER_STORE"]
    region: str


class AwsRoleArnAuthDto(Model):
    mode: Literal["AWS_ROLE_ARN"]
    role_arn: str


class AwsSecretManagerEndpointDto(Model):
    mode: Literal["AWS_SECRET_MANAGER"]
    region: str


class AwsStaticCredentialsAuthDto(Model):
    access_key: str
    mode: Literal["AWS_STATIC_CREDENTIALS"]
    region: str
    secret_key: str | None = None


class CloudWatchExportConfig(Model):
    enabled: bool


class ClusterInfrastructureCertManagerChartParameters(Model):
    kubernetes_namespace: str | None = None


class ClusterEksAnywhereGitRepository(Model):
    branch: str | None = None
    """Branch to use; by default the main one of the repository."""

    commit_id: str | None = None
    git_token_id: UUID
    """Id of the Git token that reads the repository; none is needed for a public one."""

    provider: GitProviderEnum | None = None
    url: str


class ClusterInfrastructureEksAnywhereBackupS3Parameters(Model):
    bucket: str
    key_prefix: str | None = None
    region: str
    role_arn: str


class ClusterInfrastructureEksAnywhereBackupParameters(Model):
    certs_secret_name: str | None = None
    enabled: bool | None = None
    s3: ClusterInfrastructureEksAnywhereBackupS3Parameters
    timeout_seconds: int | None = None


class ClusterInfrastructureEksAnywhereParameters(Model):
    cluster_backup: ClusterInfrastructureEksAnywhereBackupParameters | None = None
    git_repository: ClusterEksAnywhereGitRepository
    yaml_file_path: str


class ClusterInfrastructureMetalLbChartParameters(Model):
    ip_address_pools: list[str] | None = None


class ClusterInfrastructureNginxChartParameters(Model):
    annotation_external_dns_kubernetes_target: str | None = None
    annotation_metal_lb_load_balancer_ips: str | None = None
    default_ssl_certificate: str | None = None
    publish_status_address: str | None = None
    replica_count: int | None = None


class ClusterInfrastructureChartsParameters(Model):
    cert_manager_parameters: ClusterInfrastructureCertManagerChartParameters | None = None
    eks_anywhere_parameters: ClusterInfrastructureEksAnywhereParameters | None = None
    metal_lb_parameters: ClusterInfrastructureMetalLbChartParameters | None = None
    nginx_parameters: ClusterInfrastructureNginxChartParameters | None = None


class ClusterKeda(Model):
    enabled: bool


class ClusterLabelsGroup(Model):
    id: UUID | None = None


ClusterLabelsGroupList: TypeAlias = list[ClusterLabelsGroup]


class InternalNetworkMonitoring(Model):
    enabled: bool


class ObservabilityResourceProfile(OpenStrEnum):
    LOW = "LOW"
    NORMAL = "NORMAL"
    HIGH = "HIGH"


class MetricsConfigurationManagedByQovery(Model):
    alerting: AlertingConfig | None = None
    cloud_watch_export_config: CloudWatchExportConfig | None = None
    high_availability: bool | None = None
    internal_network_monitoring: InternalNetworkMonitoring | None = None
    kind: str | None = None
    resource_profile: ObservabilityResourceProfile | None = None


class MetricsParameters(Model):
    configuration: MetricsConfigurationManagedByQovery | None = None
    enabled: bool | None = None


class GcpJsonCredentialsAuthDto(Model):
    json_credentials: str | None = None
    mode: Literal["GCP_JSON_CREDENTIALS"]


SecretManagerAuthenticationDto: TypeAlias = Annotated[
    AutomaticallyConfiguredAuthDto
    | AwsRoleArnAuthDto
    | AwsStaticCredentialsAuthDto
    | GcpJsonCredentialsAuthDto,
    Field(discriminator="mode"),
]


class GcpSecretManagerEndpointDto(Model):
    mode: Literal["GCP_SECRET_MANAGER"]
    project_id: str
    region: str


SecretManagerEndpointConfigurationDto: TypeAlias = Annotated[
    AwsSecretManagerEndpointDto | AwsParameterStoreEndpointDto | GcpSecretManagerEndpointDto,
    Field(discriminator="mode"),
]
