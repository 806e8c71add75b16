from typing import Any

from .._runtime import Model, OpenStrEnum


class ProjectSettingsBuildResources(Model):
    cpu: float | int
    memory: int


class ProjectSettingsCertificateStyle(OpenStrEnum):
    ECDSA = "ecdsa"
    RSA = "rsa"


class ProjectSettingsContinuousProfiling(Model):
    supported_runtimes: list[str]


class ProjectSettingsDataRetentionValueDefaultConfigScheduleItem(Model):
    count: int
    interval: str


class ProjectSettingsDataRetentionValueDefaultConfig(Model):
    manual_count: int
    schedule: list[ProjectSettingsDataRetentionValueDefaultConfigScheduleItem]


class ProjectSettingsDataRetentionValue(Model):
    default_config: ProjectSettingsDataRetentionValueDefaultConfig
    max_backups: int


class ProjectSettingsDevelopmentApplicationSize(OpenStrEnum):
    VALUE_2XL = "2XL"
    VALUE_4XL = "4XL"
    L = "L"
    M = "M"
    S = "S"
    XL = "XL"


class ProjectSettingsDevelopmentServiceSize(OpenStrEnum):
    VALUE_2XL = "2XL"
    VALUE_4XL = "4XL"
    L = "L"
    M = "M"
    S = "S"
    XL = "XL"


class ProjectSettingsEnvironmentNameStrategy(OpenStrEnum):
    HASH = "hash"
    NAME_AND_HASH = "name-and-hash"


class ProjectSettingsGitServer(Model):
    push_size_hard_limit: int


class ProjectSettingsMaintenanceWindowRecurrence(Model):
    day_of_week: int
    interval: str
    time: str


class ProjectSettingsMaintenanceWindow(Model):
    recurrence: ProjectSettingsMaintenanceWindowRecurrence


class ProjectSettingsOutboundRestrictionsDefaultPolicy(OpenStrEnum):
    ALLOW = "allow"
    DENY = "deny"


class ProjectSettingsRouterResources(Model):
    baseline_cpu: float | int
    baseline_memory: int
    max_cpu: float | int
    max_memory: int


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
