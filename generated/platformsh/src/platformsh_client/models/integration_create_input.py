from typing import TypeAlias

from .bitbucket_integration_create_input import BitbucketIntegrationCreateInput
from .bitbucket_server_integration_create_input import BitbucketServerIntegrationCreateInput
from .blackfire_integration_create_input import BlackfireIntegrationCreateInput
from .email_integration_create_input import EmailIntegrationCreateInput
from .fastly_integration_create_input import FastlyIntegrationCreateInput
from .github_integration_create_input import GithubIntegrationCreateInput
from .gitlab_integration_create_input import GitLabIntegrationCreateInput
from .health_webhook_integration_create_input import HealthWebHookIntegrationCreateInput
from .http_log_integration_create_input import HttpLogIntegrationCreateInput
from .new_relic_integration_create_input import NewRelicIntegrationCreateInput
from .otlp_log_integration_create_input import OtlpLogIntegrationCreateInput
from .pagerduty_integration_create_input import PagerDutyIntegrationCreateInput
from .script_integration_create_input import ScriptIntegrationCreateInput
from .slack_integration_create_input import SlackIntegrationCreateInput
from .splunk_integration_create_input import SplunkIntegrationCreateInput
from .sumologic_integration_create_input import SumologicIntegrationCreateInput
from .syslog_integration_create_input import SyslogIntegrationCreateInput
from .webhook_integration_create_input import WebHookIntegrationCreateInput

IntegrationCreateInput: TypeAlias = (
    BitbucketIntegrationCreateInput
    | BitbucketServerIntegrationCreateInput
    | BlackfireIntegrationCreateInput
    | FastlyIntegrationCreateInput
    | GithubIntegrationCreateInput
    | GitLabIntegrationCreateInput
    | EmailIntegrationCreateInput
    | PagerDutyIntegrationCreateInput
    | SlackIntegrationCreateInput
    | HealthWebHookIntegrationCreateInput
    | HttpLogIntegrationCreateInput
    | NewRelicIntegrationCreateInput
    | OtlpLogIntegrationCreateInput
    | ScriptIntegrationCreateInput
    | SplunkIntegrationCreateInput
    | SumologicIntegrationCreateInput
    | SyslogIntegrationCreateInput
    | WebHookIntegrationCreateInput
)
