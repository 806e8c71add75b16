from typing import TypeAlias

from .bitbucket_integration import BitbucketIntegration
from .bitbucket_server_integration import BitbucketServerIntegration
from .blackfire_integration import BlackfireIntegration
from .email_integration import EmailIntegration
from .fastly_integration import FastlyIntegration
from .github_integration import GithubIntegration
from .gitlab_integration import GitLabIntegration
from .health_webhook_integration import HealthWebHookIntegration
from .http_log_integration import HttpLogIntegration
from .new_relic_integration import NewRelicIntegration
from .otlp_log_integration import OtlpLogIntegration
from .pagerduty_integration import PagerDutyIntegration
from .script_integration import ScriptIntegration
from .slack_integration import SlackIntegration
from .splunk_integration import SplunkIntegration
from .sumologic_integration import SumologicIntegration
from .syslog_integration import SyslogIntegration
from .webhook_integration import WebHookIntegration

Integration: TypeAlias = (
    BitbucketIntegration
    | BitbucketServerIntegration
    | BlackfireIntegration
    | FastlyIntegration
    | GithubIntegration
    | GitLabIntegration
    | EmailIntegration
    | PagerDutyIntegration
    | SlackIntegration
    | HealthWebHookIntegration
    | HttpLogIntegration
    | NewRelicIntegration
    | OtlpLogIntegration
    | ScriptIntegration
    | SplunkIntegration
    | SumologicIntegration
    | SyslogIntegration
    | WebHookIntegration
)
