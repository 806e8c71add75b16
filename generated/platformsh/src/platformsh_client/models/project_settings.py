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
    activity_logs_max_size: int
    additional_hosts: dict[str, str]
    allow_activity_reschedule: bool
    allow_burst: bool
    allow_manual_deployments: bool
    allow_rolling_deployments: bool
    allow_scaling_to_zero: bool
    app_error_page_template: str | None
    application_config_file: str
    bot_email: str
    build_resources: ProjectSettingsBuildResources
    centralized_permissions: bool
    certificate_renewal_activity: bool
    certificate_style: ProjectSettingsCertificateStyle
    certifier_url: str
    concurrency_limits: dict[str, int | None]
    continuous_profiling: ProjectSettingsContinuousProfiling
    cron_maximum_jitter: int
    cron_minimum_interval: int
    cron_non_production_expiry_interval: int
    cron_production_expiry_interval: int
    crons_in_git: bool
    custom_error_template: str | None
    data_retention: dict[str, ProjectSettingsDataRetentionValue] | None
    development_application_size: ProjectSettingsDevelopmentApplicationSize
    development_domain_template: str | None
    development_service_size: ProjectSettingsDevelopmentServiceSize
    disable_agent_error_reporter: bool
    enable_admin_agent: bool
    enable_cache_grace_period: bool
    enable_certificate_provisioning: bool
    enable_codesource_integration_push: bool
    enable_disk_health_monitoring: bool
    enable_explicit_empty_routes: bool
    enable_github_app_token_exchange: bool
    enable_guaranteed_resources: bool
    enable_incremental_backups: bool
    enable_paused_environments: bool
    enable_routes_tracing: bool
    enable_state_api_deployments: bool
    enable_unified_configuration: bool
    enable_zero_downtime_deployments: bool
    enforce_mfa: bool
    environment_name_strategy: ProjectSettingsEnvironmentNameStrategy
    flexible_build_cache: bool
    git_server: ProjectSettingsGitServer
    glue_server_max_request_size: int
    has_sleepy_crons: bool
    image_deployment_validation: bool
    initialize: dict[str, Any]
    local_disk_size: int | None
    locations_script_default: bool
    maintenance_window: ProjectSettingsMaintenanceWindow | None
    max_allowed_redirects_paths: int
    max_allowed_routes: int
    outbound_restrictions_default_policy: ProjectSettingsOutboundRestrictionsDefaultPolicy
    persistent_endpoints_ssh: bool
    persistent_endpoints_ssl_certificates: bool
    product_code: str
    product_name: str
    project_config_dir: str
    requires_domain_ownership: bool
    router_gen2: bool
    router_resources: ProjectSettingsRouterResources
    save_applications_vendors: bool
    self_upgrade: bool
    self_upgrade_latest_major: bool
    sizing_api_enabled: bool
    strict_configuration: bool
    support_generic_images: bool
    support_oci_images: bool
    systemd: bool
    temporary_disk_size: int | None
    ui_uri_template: str
    use_drupal_defaults: bool
    use_legacy_subdomains: bool
    variables_prefix: str
