from typing import Annotated

from pydantic import Field

from .._runtime import Model


class ProjectCapabilitiesAutoscaling(Model):
    enabled: bool


class ProjectCapabilitiesBuildResources(Model):
    enabled: bool
    max_cpu: float | int
    max_memory: int


class ProjectCapabilitiesCustomDomains(Model):
    enabled: bool
    environments_with_domains_limit: int


class ProjectCapabilitiesDataRetention(Model):
    enabled: bool


class ProjectCapabilitiesGuaranteedResources(Model):
    enabled: bool
    instance_limit: int


class ProjectCapabilitiesImageValue(Model):
    available: bool


class ProjectCapabilitiesIntegrationsConfigBitbucket(Model):
    enabled: bool | None = None
    role: str | None = None


class ProjectCapabilitiesIntegrationsConfigBitbucketServer(Model):
    enabled: bool | None = None
    role: str | None = None


class ProjectCapabilitiesIntegrationsConfigBlackfire(Model):
    enabled: bool | None = None
    role: str | None = None


class ProjectCapabilitiesIntegrationsConfigCdnFastly(Model):
    enabled: bool | None = None
    role: str | None = None


class ProjectCapabilitiesIntegrationsConfigGithub(Model):
    enabled: bool | None = None
    role: str | None = None


class ProjectCapabilitiesIntegrationsConfigGitlab(Model):
    enabled: bool | None = None
    role: str | None = None


class ProjectCapabilitiesIntegrationsConfigHealthEmail(Model):
    enabled: bool | None = None
    role: str | None = None


class ProjectCapabilitiesIntegrationsConfigHealthPagerduty(Model):
    enabled: bool | None = None
    role: str | None = None


class ProjectCapabilitiesIntegrationsConfigHealthSlack(Model):
    enabled: bool | None = None
    role: str | None = None


class ProjectCapabilitiesIntegrationsConfigHealthWebhook(Model):
    enabled: bool | None = None
    role: str | None = None


class ProjectCapabilitiesIntegrationsConfigHttplog(Model):
    enabled: bool | None = None
    role: str | None = None


class ProjectCapabilitiesIntegrationsConfigNewrelic(Model):
    enabled: bool | None = None
    role: str | None = None


class ProjectCapabilitiesIntegrationsConfigOtlplog(Model):
    enabled: bool | None = None
    role: str | None = None


class ProjectCapabilitiesIntegrationsConfigScript(Model):
    enabled: bool | None = None
    role: str | None = None


class ProjectCapabilitiesIntegrationsConfigSplunk(Model):
    enabled: bool | None = None
    role: str | None = None


class ProjectCapabilitiesIntegrationsConfigSumologic(Model):
    enabled: bool | None = None
    role: str | None = None


class ProjectCapabilitiesIntegrationsConfigSyslog(Model):
    enabled: bool | None = None
    role: str | None = None


class ProjectCapabilitiesIntegrationsConfigWebhook(Model):
    enabled: bool | None = None
    role: str | None = None


class ProjectCapabilitiesIntegrationsConfig(Model):
    bitbucket: ProjectCapabilitiesIntegrationsConfigBitbucket | None = None
    bitbucket_server: ProjectCapabilitiesIntegrationsConfigBitbucketServer | None = None
    blackfire: ProjectCapabilitiesIntegrationsConfigBlackfire | None = None
    cdn_fastly: Annotated[
        ProjectCapabilitiesIntegrationsConfigCdnFastly | None, Field(alias="cdn.fastly")
    ] = None
    github: ProjectCapabilitiesIntegrationsConfigGithub | None = None
    gitlab: ProjectCapabilitiesIntegrationsConfigGitlab | None = None
    health_email: Annotated[
        ProjectCapabilitiesIntegrationsConfigHealthEmail | None, Field(alias="health.email")
    ] = None
    health_pagerduty: Annotated[
        ProjectCapabilitiesIntegrationsConfigHealthPagerduty | None, Field(alias="health.pagerduty")
    ] = None
    health_slack: Annotated[
        ProjectCapabilitiesIntegrationsConfigHealthSlack | None, Field(alias="health.slack")
    ] = None
    health_webhook: Annotated[
        ProjectCapabilitiesIntegrationsConfigHealthWebhook | None, Field(alias="health.webhook")
    ] = None
    httplog: ProjectCapabilitiesIntegrationsConfigHttplog | None = None
    newrelic: ProjectCapabilitiesIntegrationsConfigNewrelic | None = None
    otlplog: ProjectCapabilitiesIntegrationsConfigOtlplog | None = None
    script: ProjectCapabilitiesIntegrationsConfigScript | None = None
    splunk: ProjectCapabilitiesIntegrationsConfigSplunk | None = None
    sumologic: ProjectCapabilitiesIntegrationsConfigSumologic | None = None
    syslog: ProjectCapabilitiesIntegrationsConfigSyslog | None = None
    webhook: ProjectCapabilitiesIntegrationsConfigWebhook | None = None


class ProjectCapabilitiesIntegrations(Model):
    allowed_integrations: list[str] | None = None
    config: ProjectCapabilitiesIntegrationsConfig | None = None
    enabled: bool


class ProjectCapabilitiesLogsForwarding(Model):
    max_extra_payload_size: int


class ProjectCapabilitiesMetrics(Model):
    max_range: str


class ProjectCapabilitiesOutboundFirewall(Model):
    enabled: bool


class ProjectCapabilitiesRuntimeOperations(Model):
    enabled: bool


class ProjectCapabilitiesSourceOperations(Model):
    enabled: bool


class ProjectCapabilitiesTasks(Model):
    enabled: bool


class ProjectCapabilities(Model):
    autoscaling: ProjectCapabilitiesAutoscaling
    build_resources: ProjectCapabilitiesBuildResources
    custom_domains: ProjectCapabilitiesCustomDomains | None = None
    data_retention: ProjectCapabilitiesDataRetention
    guaranteed_resources: ProjectCapabilitiesGuaranteedResources
    images: dict[str, dict[str, ProjectCapabilitiesImageValue]]
    instance_limit: int
    integrations: ProjectCapabilitiesIntegrations | None = None
    logs_forwarding: ProjectCapabilitiesLogsForwarding
    metrics: ProjectCapabilitiesMetrics
    outbound_firewall: ProjectCapabilitiesOutboundFirewall | None = None
    runtime_operations: ProjectCapabilitiesRuntimeOperations | None = None
    source_operations: ProjectCapabilitiesSourceOperations | None = None
    tasks: ProjectCapabilitiesTasks
