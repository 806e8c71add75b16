from pydantic import Field

from .._runtime import Model
from .container_advanced_settings_deployment_antiaffinity_pod import (
    ContainerAdvancedSettingsDeploymentAntiaffinityPod,
)
from .container_advanced_settings_deployment_topology_spread_zone import (
    ContainerAdvancedSettingsDeploymentTopologySpreadZone,
)
from .container_advanced_settings_deployment_update_strategy_type import (
    ContainerAdvancedSettingsDeploymentUpdateStrategyType,
)


class ContainerAdvancedSettings(Model):
    deployment_affinity_node_required: dict[str, str] | None = Field(
        default=None, alias="deployment.affinity.node.required"
    )
    deployment_antiaffinity_pod: ContainerAdvancedSettingsDeploymentAntiaffinityPod | None = Field(
        default=None, alias="deployment.antiaffinity.pod"
    )
    deployment_custom_domain_check_enabled: bool | None = Field(
        default=None, alias="deployment.custom_domain_check_enabled"
    )
    deployment_termination_grace_period_seconds: int | None = Field(
        default=None, alias="deployment.termination_grace_period_seconds"
    )
    deployment_topology_spread_zone: (
        ContainerAdvancedSettingsDeploymentTopologySpreadZone | None
    ) = Field(default=None, alias="deployment.topology_spread.zone")
    deployment_update_strategy_rolling_update_max_surge_percent: int | None = Field(
        default=None, alias="deployment.update_strategy.rolling_update.max_surge_percent"
    )
    deployment_update_strategy_rolling_update_max_unavailable_percent: int | None = Field(
        default=None, alias="deployment.update_strategy.rolling_update.max_unavailable_percent"
    )
    deployment_update_strategy_type: (
        ContainerAdvancedSettingsDeploymentUpdateStrategyType | None
    ) = Field(default=None, alias="deployment.update_strategy.type")
    hpa_cpu_average_utilization_percent: int | None = Field(
        default=None, alias="hpa.cpu.average_utilization_percent"
    )
    hpa_memory_average_utilization_percent: int | None = Field(
        default=None, alias="hpa.memory.average_utilization_percent"
    )
    network_gateway_api_http_connection_idle_timeout_seconds: int | None = Field(
        default=None, alias="network.gateway_api.http_connection_idle_timeout_seconds"
    )
    network_gateway_api_http_request_timeout_seconds: int | None = Field(
        default=None, alias="network.gateway_api.http_request_timeout_seconds"
    )
    network_gateway_api_retry_http_status_codes: str | None = Field(
        default=None, alias="network.gateway_api.retry.http_status_codes"
    )
    network_gateway_api_retry_num_retries: int | None = Field(
        default=None, alias="network.gateway_api.retry.num_retries"
    )
    network_gateway_api_retry_per_try_timeout_seconds: int | None = Field(
        default=None, alias="network.gateway_api.retry.per_try_timeout_seconds"
    )
    network_gateway_api_retry_retry_on: str | None = Field(
        default=None, alias="network.gateway_api.retry.retry_on"
    )
    network_ingress_basic_auth_env_var: str | None = Field(
        default=None, alias="network.ingress.basic_auth_env_var"
    )
    network_ingress_cors_allow_headers: str | None = Field(
        default=None, alias="network.ingress.cors_allow_headers"
    )
    network_ingress_cors_allow_methods: str | None = Field(
        default=None, alias="network.ingress.cors_allow_methods"
    )
    network_ingress_cors_allow_origin: str | None = Field(
        default=None, alias="network.ingress.cors_allow_origin"
    )
    network_ingress_denylist_source_range: str | None = Field(
        default=None, alias="network.ingress.denylist_source_range"
    )
    network_ingress_enable_cors: bool | None = Field(
        default=None, alias="network.ingress.enable_cors"
    )
    network_ingress_enable_sticky_session: bool | None = Field(
        default=None, alias="network.ingress.enable_sticky_session"
    )
    network_ingress_extra_headers: str | None = Field(
        default=None, alias="network.ingress.extra_headers"
    )
    network_ingress_force_ssl_redirect: bool | None = Field(
        default=None, alias="network.ingress.force_ssl_redirect"
    )
    network_ingress_grpc_read_timeout_seconds: int | None = Field(
        default=None, alias="network.ingress.grpc_read_timeout_seconds"
    )
    network_ingress_grpc_send_timeout_seconds: int | None = Field(
        default=None, alias="network.ingress.grpc_send_timeout_seconds"
    )
    network_ingress_keepalive_time_seconds: int | None = Field(
        default=None, alias="network.ingress.keepalive_time_seconds"
    )
    network_ingress_keepalive_timeout_seconds: int | None = Field(
        default=None, alias="network.ingress.keepalive_timeout_seconds"
    )
    network_ingress_proxy_body_size_mb: int | None = Field(
        default=None, alias="network.ingress.proxy_body_size_mb"
    )
    network_ingress_proxy_buffer_size_kb: int | None = Field(
        default=None, alias="network.ingress.proxy_buffer_size_kb"
    )
    network_ingress_proxy_buffering: str | None = Field(
        default=None, alias="network.ingress.proxy_buffering"
    )
    network_ingress_proxy_connect_timeout_seconds: int | None = Field(
        default=None, alias="network.ingress.proxy_connect_timeout_seconds"
    )
    network_ingress_proxy_read_timeout_seconds: int | None = Field(
        default=None, alias="network.ingress.proxy_read_timeout_seconds"
    )
    network_ingress_proxy_request_buffering: str | None = Field(
        default=None, alias="network.ingress.proxy_request_buffering"
    )
    network_ingress_proxy_send_timeout_seconds: int | None = Field(
        default=None, alias="network.ingress.proxy_send_timeout_seconds"
    )
    network_ingress_send_timeout_seconds: int | None = Field(
        default=None, alias="network.ingress.send_timeout_seconds"
    )
    network_ingress_whitelist_source_range: str | None = Field(
        default=None, alias="network.ingress.whitelist_source_range"
    )
    security_automount_service_account_token: bool | None = Field(
        default=None, alias="security.automount_service_account_token"
    )
    security_read_only_root_filesystem: bool | None = Field(
        default=None, alias="security.read_only_root_filesystem"
    )
    security_service_account_name: str | None = Field(
        default=None, alias="security.service_account_name"
    )
