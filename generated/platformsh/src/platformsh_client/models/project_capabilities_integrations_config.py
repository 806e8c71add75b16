from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .project_capabilities_integrations_config_bitbucket import (
    ProjectCapabilitiesIntegrationsConfigBitbucket,
)
from .project_capabilities_integrations_config_bitbucket_server import (
    ProjectCapabilitiesIntegrationsConfigBitbucketServer,
)
from .project_capabilities_integrations_config_blackfire import (
    ProjectCapabilitiesIntegrationsConfigBlackfire,
)
from .project_capabilities_integrations_config_cdn_fastly import (
    ProjectCapabilitiesIntegrationsConfigCdnFastly,
)
from .project_capabilities_integrations_config_github import (
    ProjectCapabilitiesIntegrationsConfigGithub,
)
from .project_capabilities_integrations_config_gitlab import (
    ProjectCapabilitiesIntegrationsConfigGitlab,
)
from .project_capabilities_integrations_config_health_email import (
    ProjectCapabilitiesIntegrationsConfigHealthEmail,
)
from .project_capabilities_integrations_config_health_pagerduty import (
    ProjectCapabilitiesIntegrationsConfigHealthPagerduty,
)
from .project_capabilities_integrations_config_health_slack import (
    ProjectCapabilitiesIntegrationsConfigHealthSlack,
)
from .project_capabilities_integrations_config_health_webhook import (
    ProjectCapabilitiesIntegrationsConfigHealthWebhook,
)
from .project_capabilities_integrations_config_httplog import (
    ProjectCapabilitiesIntegrationsConfigHttplog,
)
from .project_capabilities_integrations_config_newrelic import (
    ProjectCapabilitiesIntegrationsConfigNewrelic,
)
from .project_capabilities_integrations_config_otlplog import (
    ProjectCapabilitiesIntegrationsConfigOtlplog,
)
from .project_capabilities_integrations_config_script import (
    ProjectCapabilitiesIntegrationsConfigScript,
)
from .project_capabilities_integrations_config_splunk import (
    ProjectCapabilitiesIntegrationsConfigSplunk,
)
from .project_capabilities_integrations_config_sumologic import (
    ProjectCapabilitiesIntegrationsConfigSumologic,
)
from .project_capabilities_integrations_config_syslog import (
    ProjectCapabilitiesIntegrationsConfigSyslog,
)
from .project_capabilities_integrations_config_webhook import (
    ProjectCapabilitiesIntegrationsConfigWebhook,
)


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
