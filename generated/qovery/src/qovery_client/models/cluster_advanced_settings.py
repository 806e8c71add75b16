from typing import Annotated

from pydantic import Field

from .._runtime import Model, OpenStrEnum


class ClusterAdvancedSettingsAwsEksEc2MetadataImds(OpenStrEnum):
    OPTIONAL = "optional"
    REQUIRED = "required"


class ClusterAdvancedSettingsAwsEksEfsPerformanceMode(OpenStrEnum):
    GENERAL_PURPOSE = "generalPurpose"
    MAX_IO = "maxIO"


class ClusterAdvancedSettingsAwsEksEfsThroughputMode(OpenStrEnum):
    BURSTING = "bursting"
    ELASTIC = "elastic"
    PROVISIONED = "provisioned"


class ClusterAdvancedSettingsAwsEksEfsTransitionToIa(OpenStrEnum):
    AFTER_1_DAY = "AFTER_1_DAY"
    AFTER_7_DAYS = "AFTER_7_DAYS"
    AFTER_14_DAYS = "AFTER_14_DAYS"
    AFTER_30_DAYS = "AFTER_30_DAYS"
    AFTER_60_DAYS = "AFTER_60_DAYS"
    AFTER_90_DAYS = "AFTER_90_DAYS"
    EMPTY = ""


class ClusterAdvancedSettingsLokiDeploymentMode(OpenStrEnum):
    SINGLE_BINARY = "single_binary"
    SIMPLE_SCALABLE = "simple_scalable"


class RegistryMirroringModeEnum(OpenStrEnum):
    CLUSTER = "Cluster"
    SERVICE = "Service"


class ClusterAdvancedSettings(Model):
    aws_cloudwatch_eks_logs_retention_days: Annotated[
        int | None, Field(alias="aws.cloudwatch.eks_logs_retention_days")
    ] = None
    aws_eks_ec2_ami: Annotated[str | None, Field(alias="aws.eks.ec2.ami")] = None
    aws_eks_ec2_metadata_imds: Annotated[
        ClusterAdvancedSettingsAwsEksEc2MetadataImds | None,
        Field(alias="aws.eks.ec2.metadata_imds"),
    ] = None
    aws_eks_efs_performance_mode: Annotated[
        ClusterAdvancedSettingsAwsEksEfsPerformanceMode | None,
        Field(alias="aws.eks.efs.performance_mode"),
    ] = None
    aws_eks_efs_throughput_mode: Annotated[
        ClusterAdvancedSettingsAwsEksEfsThroughputMode | None,
        Field(alias="aws.eks.efs.throughput_mode"),
    ] = None
    aws_eks_efs_transition_to_ia: Annotated[
        ClusterAdvancedSettingsAwsEksEfsTransitionToIa | None,
        Field(alias="aws.eks.efs.transition_to_ia"),
    ] = None
    aws_eks_enable_alb_controller: Annotated[
        bool | None, Field(alias="aws.eks.enable_alb_controller")
    ] = None
    aws_eks_enable_efs_addon: Annotated[bool | None, Field(alias="aws.eks.enable_efs_addon")] = None
    aws_iam_admin_group: Annotated[str | None, Field(alias="aws.iam.admin_group")] = None
    aws_vpc_enable_nat_gateway_secondary_eip: Annotated[
        bool | None, Field(alias="aws.vpc.enable_nat_gateway_secondary_eip")
    ] = None
    aws_vpc_enable_s3_flow_logs: Annotated[
        bool | None, Field(alias="aws.vpc.enable_s3_flow_logs")
    ] = None
    aws_vpc_flow_logs_retention_days: Annotated[
        int | None, Field(alias="aws.vpc.flow_logs_retention_days")
    ] = None
    cloud_provider_container_registry_tags: Annotated[
        dict[str, str] | None, Field(alias="cloud_provider.container_registry.tags")
    ] = None
    database_mongodb_allowed_cidrs: Annotated[
        list[str] | None, Field(alias="database.mongodb.allowed_cidrs")
    ] = None
    database_mongodb_deny_any_access: Annotated[
        bool | None, Field(alias="database.mongodb.deny_any_access")
    ] = None
    database_mysql_allowed_cidrs: Annotated[
        list[str] | None, Field(alias="database.mysql.allowed_cidrs")
    ] = None
    database_mysql_deny_any_access: Annotated[
        bool | None, Field(alias="database.mysql.deny_any_access")
    ] = None
    database_postgresql_allowed_cidrs: Annotated[
        list[str] | None, Field(alias="database.postgresql.allowed_cidrs")
    ] = None
    database_postgresql_deny_any_access: Annotated[
        bool | None, Field(alias="database.postgresql.deny_any_access")
    ] = None
    database_redis_allowed_cidrs: Annotated[
        list[str] | None, Field(alias="database.redis.allowed_cidrs")
    ] = None
    database_redis_deny_any_access: Annotated[
        bool | None, Field(alias="database.redis.deny_any_access")
    ] = None
    envoy_gateway_api_http_connection_idle_timeout_seconds: Annotated[
        int | None, Field(alias="envoy.gateway_api.http_connection_idle_timeout_seconds")
    ] = None
    envoy_gateway_api_http_request_timeout_seconds: Annotated[
        int | None, Field(alias="envoy.gateway_api.http_request_timeout_seconds")
    ] = None
    envoy_gateway_api_retry_http_status_codes: Annotated[
        str | None, Field(alias="envoy.gateway_api.retry.http_status_codes")
    ] = None
    envoy_gateway_api_retry_num_retries: Annotated[
        int | None, Field(alias="envoy.gateway_api.retry.num_retries")
    ] = None
    envoy_gateway_api_retry_per_try_timeout_seconds: Annotated[
        int | None, Field(alias="envoy.gateway_api.retry.per_try_timeout_seconds")
    ] = None
    envoy_gateway_api_retry_retry_on: Annotated[
        str | None, Field(alias="envoy.gateway_api.retry.retry_on")
    ] = None
    k8s_api_allowed_public_access_cidrs: Annotated[
        list[str] | None, Field(alias="k8s.api.allowed_public_access_cidrs")
    ] = None
    load_balancer_size: Annotated[str | None, Field(alias="load_balancer.size")] = None
    loki_backend_cpu_limit_m: Annotated[int | None, Field(alias="loki.backend.cpu_limit_m")] = None
    loki_backend_cpu_request_m: Annotated[int | None, Field(alias="loki.backend.cpu_request_m")] = (
        None
    )
    loki_backend_memory_limit_mib: Annotated[
        int | None, Field(alias="loki.backend.memory_limit_mib")
    ] = None
    loki_backend_memory_request_mib: Annotated[
        int | None, Field(alias="loki.backend.memory_request_mib")
    ] = None
    loki_deployment_mode: Annotated[
        ClusterAdvancedSettingsLokiDeploymentMode | None, Field(alias="loki.deployment_mode")
    ] = None
    loki_log_retention_in_week: Annotated[int | None, Field(alias="loki.log_retention_in_week")] = (
        None
    )
    loki_read_cpu_limit_m: Annotated[int | None, Field(alias="loki.read.cpu_limit_m")] = None
    loki_read_cpu_request_m: Annotated[int | None, Field(alias="loki.read.cpu_request_m")] = None
    loki_read_memory_limit_mib: Annotated[int | None, Field(alias="loki.read.memory_limit_mib")] = (
        None
    )
    loki_read_memory_request_mib: Annotated[
        int | None, Field(alias="loki.read.memory_request_mib")
    ] = None
    loki_single_binary_cpu_limit_m: Annotated[
        int | None, Field(alias="loki.single_binary.cpu_limit_m")
    ] = None
    loki_single_binary_cpu_request_m: Annotated[
        int | None, Field(alias="loki.single_binary.cpu_request_m")
    ] = None
    loki_single_binary_memory_limit_mib: Annotated[
        int | None, Field(alias="loki.single_binary.memory_limit_mib")
    ] = None
    loki_single_binary_memory_request_mib: Annotated[
        int | None, Field(alias="loki.single_binary.memory_request_mib")
    ] = None
    loki_write_cpu_limit_m: Annotated[int | None, Field(alias="loki.write.cpu_limit_m")] = None
    loki_write_cpu_request_m: Annotated[int | None, Field(alias="loki.write.cpu_request_m")] = None
    loki_write_memory_limit_mib: Annotated[
        int | None, Field(alias="loki.write.memory_limit_mib")
    ] = None
    loki_write_memory_request_mib: Annotated[
        int | None, Field(alias="loki.write.memory_request_mib")
    ] = None
    nginx_hpa_cpu_utilization_percentage_threshold: Annotated[
        int | None, Field(alias="nginx.hpa.cpu_utilization_percentage_threshold")
    ] = None
    nginx_hpa_max_number_instances: Annotated[
        int | None, Field(alias="nginx.hpa.max_number_instances")
    ] = None
    nginx_hpa_min_number_instances: Annotated[
        int | None, Field(alias="nginx.hpa.min_number_instances")
    ] = None
    nginx_memory_limit_in_mib: Annotated[int | None, Field(alias="nginx.memory.limit_in_mib")] = (
        None
    )
    nginx_memory_request_in_mib: Annotated[
        int | None, Field(alias="nginx.memory.request_in_mib")
    ] = None
    nginx_vcpu_limit_in_milli_cpu: Annotated[
        int | None, Field(alias="nginx.vcpu.limit_in_milli_cpu")
    ] = None
    nginx_vcpu_request_in_milli_cpu: Annotated[
        int | None, Field(alias="nginx.vcpu.request_in_milli_cpu")
    ] = None
    pleco_resources_ttl: Annotated[int | None, Field(alias="pleco.resources_ttl")] = None
    """Deprecated."""

    qovery_static_ip_mode: Annotated[bool | None, Field(alias="qovery.static_ip_mode")] = None
    registry_image_retention_time: Annotated[
        int | None, Field(alias="registry.image_retention_time")
    ] = None
    registry_mirroring_mode: Annotated[
        RegistryMirroringModeEnum | None, Field(alias="registry.mirroring_mode")
    ] = None
    storageclass_fast_ssd: Annotated[str | None, Field(alias="storageclass.fast_ssd")] = None
