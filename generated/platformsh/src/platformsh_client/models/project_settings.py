from typing import Any

from .._runtime import Model
from .project_settings_build_resources import ProjectSettingsBuildResources
from .project_settings_certificate_style import ProjectSettingsCertificateStyle
from .project_settings_continuous_profiling import ProjectSettingsContinuousProfiling
from .project_settings_data_retention_value import ProjectSettingsDataRetentionValue
from .project_settings_development_application_size import ProjectSettingsDevelopmentApplicationSize
from .project_settings_development_service_size import ProjectSettingsDevelopmentServiceSize
from .project_settings_environment_name_strategy import ProjectSettingsEnvironmentNameStrategy
from .project_settings_git_server import ProjectSettingsGitServer
from .project_settings_maintenance_window import ProjectSettingsMaintenanceWindow
from .project_settings_outbound_restrictions_default_policy import (
    ProjectSettingsOutboundRestrictionsDefaultPolicy,
)
from .project_settings_router_resources import ProjectSettingsRouterResources


class ProjectSettings(Model):
    initialize: dict[str, Any]
    product_name: str
    product_code: str
    ui_uri_template: str
    variables_prefix: str
    bot_email: str
    application_config_file: str
    project_config_dir: str
    use_drupal_defaults: bool
    use_legacy_subdomains: bool
    development_service_size: ProjectSettingsDevelopmentServiceSize
    development_application_size: ProjectSettingsDevelopmentApplicationSize
    enable_certificate_provisioning: bool
    certificate_style: ProjectSettingsCertificateStyle
    certificate_renewal_activity: bool
    development_domain_template: str | None
    enable_state_api_deployments: bool
    temporary_disk_size: int | None
    local_disk_size: int | None
    cron_minimum_interval: int
    cron_maximum_jitter: int
    cron_production_expiry_interval: int
    cron_non_production_expiry_interval: int
    concurrency_limits: dict[str, int | None]
    flexible_build_cache: bool
    strict_configuration: bool
    has_sleepy_crons: bool
    crons_in_git: bool
    custom_error_template: str | None
    app_error_page_template: str | None
    environment_name_strategy: ProjectSettingsEnvironmentNameStrategy
    data_retention: dict[str, ProjectSettingsDataRetentionValue] | None
    enable_codesource_integration_push: bool
    enforce_mfa: bool
    systemd: bool
    router_gen2: bool
    build_resources: ProjectSettingsBuildResources
    outbound_restrictions_default_policy: ProjectSettingsOutboundRestrictionsDefaultPolicy
    self_upgrade: bool
    self_upgrade_latest_major: bool
    additional_hosts: dict[str, str]
    max_allowed_routes: int
    max_allowed_redirects_paths: int
    enable_incremental_backups: bool
    sizing_api_enabled: bool
    enable_cache_grace_period: bool
    enable_zero_downtime_deployments: bool
    enable_admin_agent: bool
    certifier_url: str
    centralized_permissions: bool
    glue_server_max_request_size: int
    persistent_endpoints_ssh: bool
    persistent_endpoints_ssl_certificates: bool
    enable_disk_health_monitoring: bool
    enable_paused_environments: bool
    enable_unified_configuration: bool
    enable_explicit_empty_routes: bool
    enable_routes_tracing: bool
    image_deployment_validation: bool
    support_generic_images: bool
    enable_github_app_token_exchange: bool
    continuous_profiling: ProjectSettingsContinuousProfiling
    disable_agent_error_reporter: bool
    requires_domain_ownership: bool
    enable_guaranteed_resources: bool
    git_server: ProjectSettingsGitServer
    activity_logs_max_size: int
    allow_manual_deployments: bool
    allow_rolling_deployments: bool
    maintenance_window: ProjectSettingsMaintenanceWindow | None
    allow_activity_reschedule: bool
    allow_burst: bool
    router_resources: ProjectSettingsRouterResources
    allow_scaling_to_zero: bool
    save_applications_vendors: bool
    locations_script_default: bool
    support_oci_images: bool
