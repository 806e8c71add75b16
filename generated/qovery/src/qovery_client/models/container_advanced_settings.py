from typing import Annotated

from pydantic import Field

from .._runtime import Model, OpenStrEnum


class ContainerAdvancedSettingsDeploymentAntiaffinityPod(OpenStrEnum):
    PREFERRED = "Preferred"
    REQUIRRED = "Requirred"


class ContainerAdvancedSettingsDeploymentTopologySpreadZone(OpenStrEnum):
    DISABLED = "Disabled"
    SCHEDULE_ANYWAY = "ScheduleAnyway"
    DO_NOT_SCHEDULE = "DoNotSchedule"


class ContainerAdvancedSettingsDeploymentUpdateStrategyType(OpenStrEnum):
    ROLLING_UPDATE = "RollingUpdate"
    RECREATE = "Recreate"


class ContainerAdvancedSettings(Model):
    deployment_affinity_node_required: Annotated[
        dict[str, str] | None, Field(alias="deployment.affinity.node.required")
    ] = None
    deployment_antiaffinity_pod: Annotated[
        ContainerAdvancedSettingsDeploymentAntiaffinityPod | None,
        Field(alias="deployment.antiaffinity.pod"),
    ] = None
    deployment_custom_domain_check_enabled: Annotated[
        bool | None, Field(alias="deployment.custom_domain_check_enabled")
    ] = None
    deployment_termination_grace_period_seconds: Annotated[
        int | None, Field(alias="deployment.termination_grace_period_seconds")
    ] = None
    deployment_topology_spread_zone: Annotated[
        ContainerAdvancedSettingsDeploymentTopologySpreadZone | None,
        Field(alias="deployment.topology_spread.zone"),
    ] = None
    deployment_update_strategy_rolling_update_max_surge_percent: Annotated[
        int | None, Field(alias="deployment.update_strategy.rolling_update.max_surge_percent")
    ] = None
    deployment_update_strategy_rolling_update_max_unavailable_percent: Annotated[
        int | None, Field(alias="deployment.update_strategy.rolling_update.max_unavailable_percent")
    ] = None
    deployment_update_strategy_type: Annotated[
        ContainerAdvancedSettingsDeploymentUpdateStrategyType | None,
        Field(alias="deployment.update_strategy.type"),
    ] = None
    hpa_cpu_average_utilization_percent: Annotated[
        int | None, Field(alias="hpa.cpu.average_utilization_percent")
    ] = None
    hpa_memory_average_utilization_percent: Annotated[
        int | None, Field(alias="hpa.memory.average_utilization_percent")
    ] = None
    network_gateway_api_http_connection_idle_timeout_seconds: Annotated[
        int | None, Field(alias="network.gateway_api.http_connection_idle_timeout_seconds")
    ] = None
    network_gateway_api_http_request_timeout_seconds: Annotated[
        int | None, Field(alias="network.gateway_api.http_request_timeout_seconds")
    ] = None
    network_gateway_api_retry_http_status_codes: Annotated[
        str | None, Field(alias="network.gateway_api.retry.http_status_codes")
    ] = None
    network_gateway_api_retry_num_retries: Annotated[
        int | None, Field(alias="network.gateway_api.retry.num_retries")
    ] = None
    network_gateway_api_retry_per_try_timeout_seconds: Annotated[
        int | None, Field(alias="network.gateway_api.retry.per_try_timeout_seconds")
    ] = None
    network_gateway_api_retry_retry_on: Annotated[
        str | None, Field(alias="network.gateway_api.retry.retry_on")
    ] = None
    network_ingress_basic_auth_env_var: Annotated[
        str | None, Field(alias="network.ingress.basic_auth_env_var")
    ] = None
    network_ingress_cors_allow_headers: Annotated[
        str | None, Field(alias="network.ingress.cors_allow_headers")
    ] = None
    network_ingress_cors_allow_methods: Annotated[
        str | None, Field(alias="network.ingress.cors_allow_methods")
    ] = None
    network_ingress_cors_allow_origin: Annotated[
        str | None, Field(alias="network.ingress.cors_allow_origin")
    ] = None
    network_ingress_denylist_source_range: Annotated[
        str | None, Field(alias="network.ingress.denylist_source_range")
    ] = None
    network_ingress_enable_cors: Annotated[
        bool | None, Field(alias="network.ingress.enable_cors")
    ] = None
    network_ingress_enable_sticky_session: Annotated[
        bool | None, Field(alias="network.ingress.enable_sticky_session")
    ] = None
    network_ingress_extra_headers: Annotated[
        str | None, Field(alias="network.ingress.extra_headers")
    ] = None
    network_ingress_force_ssl_redirect: Annotated[
        bool | None, Field(alias="network.ingress.force_ssl_redirect")
    ] = None
    network_ingress_grpc_read_timeout_seconds: Annotated[
        int | None, Field(alias="network.ingress.grpc_read_timeout_seconds")
    ] = None
    network_ingress_grpc_send_timeout_seconds: Annotated[
        int | None, Field(alias="network.ingress.grpc_send_timeout_seconds")
    ] = None
    network_ingress_keepalive_time_seconds: Annotated[
        int | None, Field(alias="network.ingress.keepalive_time_seconds")
    ] = None
    network_ingress_keepalive_timeout_seconds: Annotated[
        int | None, Field(alias="network.ingress.keepalive_timeout_seconds")
    ] = None
    network_ingress_proxy_body_size_mb: Annotated[
        int | None, Field(alias="network.ingress.proxy_body_size_mb")
    ] = None
    network_ingress_proxy_buffer_size_kb: Annotated[
        int | None, Field(alias="network.ingress.proxy_buffer_size_kb")
    ] = None
    network_ingress_proxy_buffering: Annotated[
        str | None, Field(alias="network.ingress.proxy_buffering")
    ] = None
    network_ingress_proxy_connect_timeout_seconds: Annotated[
        int | None, Field(alias="network.ingress.proxy_connect_timeout_seconds")
    ] = None
    network_ingress_proxy_read_timeout_seconds: Annotated[
        int | None, Field(alias="network.ingress.proxy_read_timeout_seconds")
    ] = None
    network_ingress_proxy_request_buffering: Annotated[
        str | None, Field(alias="network.ingress.proxy_request_buffering")
    ] = None
    network_ingress_proxy_send_timeout_seconds: Annotated[
        int | None, Field(alias="network.ingress.proxy_send_timeout_seconds")
    ] = None
    network_ingress_send_timeout_seconds: Annotated[
        int | None, Field(alias="network.ingress.send_timeout_seconds")
    ] = None
    network_ingress_whitelist_source_range: Annotated[
        str | None, Field(alias="network.ingress.whitelist_source_range")
    ] = None
    security_automount_service_account_token: Annotated[
        bool | None, Field(alias="security.automount_service_account_token")
    ] = None
    security_read_only_root_filesystem: Annotated[
        bool | None, Field(alias="security.read_only_root_filesystem")
    ] = None
    security_service_account_name: Annotated[
        str | None, Field(alias="security.service_account_name")
    ] = None
