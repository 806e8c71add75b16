from typing import TypeAlias

from .bitbucket_integration_patch import BitbucketIntegrationPatch
from .bitbucket_server_integration_patch import BitbucketServerIntegrationPatch
from .blackfire_integration_patch import BlackfireIntegrationPatch
from .email_integration_patch import EmailIntegrationPatch
from .fastly_integration_patch import FastlyIntegrationPatch
from .github_integration_patch import GithubIntegrationPatch
from .gitlab_integration_patch import GitLabIntegrationPatch
from .health_webhook_integration_patch import HealthWebHookIntegrationPatch
from .http_log_integration_patch import HttpLogIntegrationPatch
from .new_relic_integration_patch import NewRelicIntegrationPatch
from .otlp_log_integration_patch import OtlpLogIntegrationPatch
from .pagerduty_integration_patch import PagerDutyIntegrationPatch
from .script_integration_patch import ScriptIntegrationPatch
from .slack_integration_patch import SlackIntegrationPatch
from .splunk_integration_patch import SplunkIntegrationPatch
from .sumologic_integration_patch import SumologicIntegrationPatch
from .syslog_integration_patch import SyslogIntegrationPatch
from .webhook_integration_patch import WebHookIntegrationPatch

IntegrationPatch: TypeAlias = (
    BitbucketIntegrationPatch
    | BitbucketServerIntegrationPatch
    | BlackfireIntegrationPatch
    | FastlyIntegrationPatch
    | GithubIntegrationPatch
    | GitLabIntegrationPatch
    | EmailIntegrationPatch
    | PagerDutyIntegrationPatch
    | SlackIntegrationPatch
    | HealthWebHookIntegrationPatch
    | HttpLogIntegrationPatch
    | NewRelicIntegrationPatch
    | OtlpLogIntegrationPatch
    | ScriptIntegrationPatch
    | SplunkIntegrationPatch
    | SumologicIntegrationPatch
    | SyslogIntegrationPatch
    | WebHookIntegrationPatch
)
