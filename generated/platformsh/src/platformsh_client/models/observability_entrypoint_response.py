from typing import Annotated

from pydantic import Field

from .._runtime import Model, OpenStrEnum


class ObservabilityEntrypointResponseDataRetentionContinuousProfiling(Model):
    max_range: int
    recommended_default_range: int
    retention_period: int


class ObservabilityEntrypointResponseDataRetentionHttpTraffic(Model):
    max_range: int
    recommended_default_range: int
    retention_period: int


class ObservabilityEntrypointResponseDataRetentionLogs(Model):
    max_range: int
    recommended_default_range: int
    retention_period: int


class ObservabilityEntrypointResponseDataRetentionResources(Model):
    max_range: int
    recommended_default_range: int
    retention_period: int


class ObservabilityEntrypointResponseDataRetentionServerMonitoring(Model):
    max_range: int
    recommended_default_range: int
    retention_period: int


class ObservabilityEntrypointResponseDataRetention(Model):
    unit: Annotated[str, Field(alias="_unit")]
    unit_in_seconds: Annotated[int, Field(alias="_unit_in_seconds")]
    continuous_profiling: ObservabilityEntrypointResponseDataRetentionContinuousProfiling
    http_traffic: ObservabilityEntrypointResponseDataRetentionHttpTraffic
    logs: ObservabilityEntrypointResponseDataRetentionLogs
    resources: ObservabilityEntrypointResponseDataRetentionResources
    server_monitoring: ObservabilityEntrypointResponseDataRetentionServerMonitoring


class ObservabilityEntrypointResponseEnvironmentType(OpenStrEnum):
    PRODUCTION = "production"
    STAGING = "staging"
    DEVELOPMENT = "development"


class ObservabilityEntrypointResponseLinksBlackfirePhpServerCaches(Model):
    href: str


class ObservabilityEntrypointResponseLinksBlackfireServerGlobal(Model):
    href: str


class ObservabilityEntrypointResponseLinksBlackfireServerTransactionsBreakdown(Model):
    href: str


class ObservabilityEntrypointResponseLinksConprofApplicationFilters(Model):
    href: str


class ObservabilityEntrypointResponseLinksConprofApplications(Model):
    href: str


class ObservabilityEntrypointResponseLinksConprofFlamegraph(Model):
    href: str


class ObservabilityEntrypointResponseLinksConprofTimeline(Model):
    href: str


class ObservabilityEntrypointResponseLinksConsoleSandboxAccess(Model):
    href: str


class ObservabilityEntrypointResponseLinksHttpMetricsOverview(Model):
    href: str


class ObservabilityEntrypointResponseLinksHttpMetricsTimelineIps(Model):
    href: str


class ObservabilityEntrypointResponseLinksHttpMetricsTimelineUrls(Model):
    href: str


class ObservabilityEntrypointResponseLinksHttpMetricsTimelineUserAgents(Model):
    href: str


class ObservabilityEntrypointResponseLinksLogsOverview(Model):
    href: str


class ObservabilityEntrypointResponseLinksLogsQuery(Model):
    href: str


class ObservabilityEntrypointResponseLinksResourcesByServiceValue(Model):
    href: str
    """URL that the link leads to."""

    name: str


class ObservabilityEntrypointResponseLinksResourcesOverview(Model):
    href: str


class ObservabilityEntrypointResponseLinksResourcesSummary(Model):
    href: str


class ObservabilityEntrypointResponseLinksSelf(Model):
    href: str
    """URL that the link leads to."""


class ObservabilityEntrypointResponseLinks(Model):
    self_: Annotated[ObservabilityEntrypointResponseLinksSelf, Field(alias="_self")]
    blackfire_php_server_caches: ObservabilityEntrypointResponseLinksBlackfirePhpServerCaches
    blackfire_server_global: ObservabilityEntrypointResponseLinksBlackfireServerGlobal
    blackfire_server_transactions_breakdown: (
        ObservabilityEntrypointResponseLinksBlackfireServerTransactionsBreakdown
    )
    conprof_application_filters: ObservabilityEntrypointResponseLinksConprofApplicationFilters
    conprof_applications: ObservabilityEntrypointResponseLinksConprofApplications
    conprof_flamegraph: ObservabilityEntrypointResponseLinksConprofFlamegraph
    conprof_timeline: ObservabilityEntrypointResponseLinksConprofTimeline
    console_sandbox_access: ObservabilityEntrypointResponseLinksConsoleSandboxAccess
    http_metrics_overview: ObservabilityEntrypointResponseLinksHttpMetricsOverview
    http_metrics_timeline_ips: ObservabilityEntrypointResponseLinksHttpMetricsTimelineIps
    http_metrics_timeline_urls: ObservabilityEntrypointResponseLinksHttpMetricsTimelineUrls
    http_metrics_timeline_user_agents: (
        ObservabilityEntrypointResponseLinksHttpMetricsTimelineUserAgents
    )
    logs_overview: ObservabilityEntrypointResponseLinksLogsOverview
    logs_query: ObservabilityEntrypointResponseLinksLogsQuery
    resources_by_service: dict[str, ObservabilityEntrypointResponseLinksResourcesByServiceValue]
    resources_overview: ObservabilityEntrypointResponseLinksResourcesOverview
    resources_summary: ObservabilityEntrypointResponseLinksResourcesSummary


class ObservabilityEntrypointResponseRetention(Model):
    continuous_profiling: int
    http_traffic: int
    logs: int
    resources: int


class ObservabilityEntrypointResponseVendor(OpenStrEnum):
    UPSUN = "upsun"
    PLATFORMSH = "platformsh"


class ObservabilityEntrypointResponse(Model):
    links: Annotated[ObservabilityEntrypointResponseLinks, Field(alias="_links")]
    branch_machine_name: str
    data_retention: ObservabilityEntrypointResponseDataRetention
    environment_id: str
    environment_type: ObservabilityEntrypointResponseEnvironmentType
    message: str
    project_id: str
    psh_user_identifier: str
    retention: ObservabilityEntrypointResponseRetention
    vendor: ObservabilityEntrypointResponseVendor
