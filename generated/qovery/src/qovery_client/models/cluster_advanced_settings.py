from pydantic import Field

from .._runtime import Model
from .cluster_advanced_settings_aws_eks_ec2_metadata_imds import (
    ClusterAdvancedSettingsAwsEksEc2MetadataImds,
)
from .cluster_advanced_settings_aws_eks_efs_performance_mode import (
    ClusterAdvancedSettingsAwsEksEfsPerformanceMode,
)
from .cluster_advanced_settings_aws_eks_efs_throughput_mode import (
    ClusterAdvancedSettingsAwsEksEfsThroughputMode,
)
from .cluster_advanced_settings_aws_eks_efs_transition_to_ia import (
    ClusterAdvancedSettingsAwsEksEfsTransitionToIa,
)
from .cluster_advanced_settings_loki_deployment_mode import (
    ClusterAdvancedSettingsLokiDeploymentMode,
)
from .registry_mirroring_mode_enum import RegistryMirroringModeEnum


class ClusterAdvancedSettings(Model):
    aws_cloudwatch_eks_logs_retention_days: int | None = Field(
        default=None, alias="aws.cloudwatch.eks_logs_retention_days"
    )
    aws_eks_ec2_ami: str | None = Field(default=None, alias="aws.eks.ec2.ami")
    aws_eks_ec2_metadata_imds: ClusterAdvancedSettingsAwsEksEc2MetadataImds | None = Field(
        default=None, alias="aws.eks.ec2.metadata_imds"
    )
    aws_eks_efs_performance_mode: ClusterAdvancedSettingsAwsEksEfsPerformanceMode | None = Field(
        default=None, alias="aws.eks.efs.performance_mode"
    )
    aws_eks_efs_throughput_mode: ClusterAdvancedSettingsAwsEksEfsThroughputMode | None = Field(
        default=None, alias="aws.eks.efs.throughput_mode"
    )
    aws_eks_efs_transition_to_ia: ClusterAdvancedSettingsAwsEksEfsTransitionToIa | None = Field(
        default=None, alias="aws.eks.efs.transition_to_ia"
    )
    aws_eks_enable_alb_controller: bool | None = Field(
        default=None, alias="aws.eks.enable_alb_controller"
    )
    aws_eks_enable_efs_addon: bool | None = Field(default=None, alias="aws.eks.enable_efs_addon")
    aws_iam_admin_group: str | None = Field(default=None, alias="aws.iam.admin_group")
    aws_vpc_enable_nat_gateway_secondary_eip: bool | None = Field(
        default=None, alias="aws.vpc.enable_nat_gateway_secondary_eip"
    )
    aws_vpc_enable_s3_flow_logs: bool | None = Field(
        default=None, alias="aws.vpc.enable_s3_flow_logs"
    )
    aws_vpc_flow_logs_retention_days: int | None = Field(
        default=None, alias="aws.vpc.flow_logs_retention_days"
    )
    cloud_provider_container_registry_tags: dict[str, str] | None = Field(
        default=None, alias="cloud_provider.container_registry.tags"
    )
    database_mongodb_allowed_cidrs: list[str] | None = Field(
        default=None, alias="database.mongodb.allowed_cidrs"
    )
    database_mongodb_deny_any_access: bool | None = Field(
        default=None, alias="database.mongodb.deny_any_access"
    )
    database_mysql_allowed_cidrs: list[str] | None = Field(
        default=None, alias="database.mysql.allowed_cidrs"
    )
    database_mysql_deny_any_access: bool | None = Field(
        default=None, alias="database.mysql.deny_any_access"
    )
    database_postgresql_allowed_cidrs: list[str] | None = Field(
        default=None, alias="database.postgresql.allowed_cidrs"
    )
    database_postgresql_deny_any_access: bool | None = Field(
        default=None, alias="database.postgresql.deny_any_access"
    )
    database_redis_allowed_cidrs: list[str] | None = Field(
        default=None, alias="database.redis.allowed_cidrs"
    )
    database_redis_deny_any_access: bool | None = Field(
        default=None, alias="database.redis.deny_any_access"
    )
    envoy_gateway_api_http_connection_idle_timeout_seconds: int | None = Field(
        default=None, alias="envoy.gateway_api.http_connection_idle_timeout_seconds"
    )
    envoy_gateway_api_http_request_timeout_seconds: int | None = Field(
        default=None, alias="envoy.gateway_api.http_request_timeout_seconds"
    )
    envoy_gateway_api_retry_http_status_codes: str | None = Field(
        default=None, alias="envoy.gateway_api.retry.http_status_codes"
    )
    envoy_gateway_api_retry_num_retries: int | None = Field(
        default=None, alias="envoy.gateway_api.retry.num_retries"
    )
    envoy_gateway_api_retry_per_try_timeout_seconds: int | None = Field(
        default=None, alias="envoy.gateway_api.retry.per_try_timeout_seconds"
    )
    envoy_gateway_api_retry_retry_on: str | None = Field(
        default=None, alias="envoy.gateway_api.retry.retry_on"
    )
    k8s_api_allowed_public_access_cidrs: list[str] | None = Field(
        default=None, alias="k8s.api.allowed_public_access_cidrs"
    )
    load_balancer_size: str | None = Field(default=None, alias="load_balancer.size")
    loki_backend_cpu_limit_m: int | None = Field(default=None, alias="loki.backend.cpu_limit_m")
    loki_backend_cpu_request_m: int | None = Field(default=None, alias="loki.backend.cpu_request_m")
    loki_backend_memory_limit_mib: int | None = Field(
        default=None, alias="loki.backend.memory_limit_mib"
    )
    loki_backend_memory_request_mib: int | None = Field(
        default=None, alias="loki.backend.memory_request_mib"
    )
    loki_deployment_mode: ClusterAdvancedSettingsLokiDeploymentMode | None = Field(
        default=None, alias="loki.deployment_mode"
    )
    loki_log_retention_in_week: int | None = Field(default=None, alias="loki.log_retention_in_week")
    loki_read_cpu_limit_m: int | None = Field(default=None, alias="loki.read.cpu_limit_m")
    loki_read_cpu_request_m: int | None = Field(default=None, alias="loki.read.cpu_request_m")
    loki_read_memory_limit_mib: int | None = Field(default=None, alias="loki.read.memory_limit_mib")
    loki_read_memory_request_mib: int | None = Field(
        default=None, alias="loki.read.memory_request_mib"
    )
    loki_single_binary_cpu_limit_m: int | None = Field(
        default=None, alias="loki.single_binary.cpu_limit_m"
    )
    loki_single_binary_cpu_request_m: int | None = Field(
        default=None, alias="loki.single_binary.cpu_request_m"
    )
    loki_single_binary_memory_limit_mib: int | None = Field(
        default=None, alias="loki.single_binary.memory_limit_mib"
    )
    loki_single_binary_memory_request_mib: int | None = Field(
        default=None, alias="loki.single_binary.memory_request_mib"
    )
    loki_write_cpu_limit_m: int | None = Field(default=None, alias="loki.write.cpu_limit_m")
    loki_write_cpu_request_m: int | None = Field(default=None, alias="loki.write.cpu_request_m")
    loki_write_memory_limit_mib: int | None = Field(
        default=None, alias="loki.write.memory_limit_mib"
    )
    loki_write_memory_request_mib: int | None = Field(
        default=None, alias="loki.write.memory_request_mib"
    )
    nginx_hpa_cpu_utilization_percentage_threshold: int | None = Field(
        default=None, alias="nginx.hpa.cpu_utilization_percentage_threshold"
    )
    nginx_hpa_max_number_instances: int | None = Field(
        default=None, alias="nginx.hpa.max_number_instances"
    )
    nginx_hpa_min_number_instances: int | None = Field(
        default=None, alias="nginx.hpa.min_number_instances"
    )
    nginx_memory_limit_in_mib: int | None = Field(default=None, alias="nginx.memory.limit_in_mib")
    nginx_memory_request_in_mib: int | None = Field(
        default=None, alias="nginx.memory.request_in_mib"
    )
    nginx_vcpu_limit_in_milli_cpu: int | None = Field(
        default=None, alias="nginx.vcpu.limit_in_milli_cpu"
    )
    nginx_vcpu_request_in_milli_cpu: int | None = Field(
        default=None, alias="nginx.vcpu.request_in_milli_cpu"
    )
    pleco_resources_ttl: int | None = Field(default=None, alias="pleco.resources_ttl")
    """Deprecated."""

    qovery_static_ip_mode: bool | None = Field(default=None, alias="qovery.static_ip_mode")
    registry_image_retention_time: int | None = Field(
        default=None, alias="registry.image_retention_time"
    )
    registry_mirroring_mode: RegistryMirroringModeEnum | None = Field(
        default=None, alias="registry.mirroring_mode"
    )
    storageclass_fast_ssd: str | None = Field(default=None, alias="storageclass.fast_ssd")
