from typing import TypeAlias

from .._runtime import Model, OpenStrEnum


class BitbucketIntegrationCreateInputAddonCredentials(Model):
    addon_key: str
    client_key: str
    shared_secret: str


class BitbucketIntegrationCreateInputAppCredentials(Model):
    key: str
    secret: str


class BitbucketIntegrationCreateInputEnvironmentInitResources(OpenStrEnum):
    DEFAULT = "default"
    MANUAL = "manual"
    MINIMUM = "minimum"
    PARENT = "parent"


class BitbucketIntegrationCreateInput(Model):
    addon_credentials: BitbucketIntegrationCreateInputAddonCredentials | None = None
    app_credentials: BitbucketIntegrationCreateInputAppCredentials | None = None
    build_pull_requests: bool | None = None
    environment_init_resources: BitbucketIntegrationCreateInputEnvironmentInitResources | None = (
        None
    )
    fetch_branches: bool | None = None
    prune_branches: bool | None = None
    pull_requests_clone_parent_data: bool | None = None
    repository: str
    resync_pull_requests: bool | None = None
    type: str


class BitbucketServerIntegrationCreateInputEnvironmentInitResources(OpenStrEnum):
    DEFAULT = "default"
    MANUAL = "manual"
    MINIMUM = "minimum"
    PARENT = "parent"


class BitbucketServerIntegrationCreateInput(Model):
    build_pull_requests: bool | None = None
    environment_init_resources: (
        BitbucketServerIntegrationCreateInputEnvironmentInitResources | None
    ) = None
    fetch_branches: bool | None = None
    project: str
    prune_branches: bool | None = None
    pull_requests_clone_parent_data: bool | None = None
    repository: str
    token: str
    type: str
    url: str
    username: str


class BlackfireIntegrationCreateInput(Model):
    type: str


class EmailIntegrationCreateInput(Model):
    from_address: str | None = None
    recipients: list[str]
    type: str


class FastlyIntegrationCreateInputResult(OpenStrEnum):
    STAR = "*"
    FAILURE = "failure"
    SUCCESS = "success"


class FastlyIntegrationCreateInput(Model):
    environments: list[str] | None = None
    events: list[str] | None = None
    excluded_environments: list[str] | None = None
    result: FastlyIntegrationCreateInputResult | None = None
    service_id: str
    states: list[str] | None = None
    tls_certificates: bool | None = None
    token: str
    type: str


class GitLabIntegrationCreateInputEnvironmentInitResources(OpenStrEnum):
    DEFAULT = "default"
    MANUAL = "manual"
    MINIMUM = "minimum"
    PARENT = "parent"


class GitLabIntegrationCreateInput(Model):
    base_url: str | None = None
    build_merge_requests: bool | None = None
    build_wip_merge_requests: bool | None = None
    environment_init_resources: GitLabIntegrationCreateInputEnvironmentInitResources | None = None
    fetch_branches: bool | None = None
    merge_requests_clone_parent_data: bool | None = None
    project: str
    prune_branches: bool | None = None
    rotate_token: bool | None = None
    rotate_token_validity_in_weeks: int | None = None
    token: str
    type: str


class GithubIntegrationCreateInputEnvironmentInitResources(OpenStrEnum):
    DEFAULT = "default"
    MANUAL = "manual"
    MINIMUM = "minimum"
    PARENT = "parent"


class GithubIntegrationCreateInput(Model):
    base_url: str | None = None
    build_draft_pull_requests: bool | None = None
    build_pull_requests: bool | None = None
    build_pull_requests_post_merge: bool | None = None
    environment_init_resources: GithubIntegrationCreateInputEnvironmentInitResources | None = None
    fetch_branches: bool | None = None
    prune_branches: bool | None = None
    pull_requests_clone_parent_data: bool | None = None
    repository: str
    token: str
    type: str


class HealthWebHookIntegrationCreateInput(Model):
    shared_key: str | None = None
    type: str
    url: str


class HttpLogIntegrationCreateInput(Model):
    excluded_services: list[str] | None = None
    extra: dict[str, str] | None = None
    headers: dict[str, str] | None = None
    tls_verify: bool | None = None
    type: str
    url: str


class NewRelicIntegrationCreateInput(Model):
    excluded_services: list[str] | None = None
    extra: dict[str, str] | None = None
    license_key: str
    tls_verify: bool | None = None
    type: str
    url: str


class OtlpLogIntegrationCreateInput(Model):
    excluded_services: list[str] | None = None
    extra: dict[str, str] | None = None
    headers: dict[str, str] | None = None
    tls_verify: bool | None = None
    type: str
    url: str


class PagerDutyIntegrationCreateInput(Model):
    routing_key: str
    type: str


class ScriptIntegrationCreateInputResult(OpenStrEnum):
    STAR = "*"
    FAILURE = "failure"
    SUCCESS = "success"


class ScriptIntegrationCreateInput(Model):
    environments: list[str] | None = None
    events: list[str] | None = None
    excluded_environments: list[str] | None = None
    result: ScriptIntegrationCreateInputResult | None = None
    script: str
    states: list[str] | None = None
    type: str


class SlackIntegrationCreateInput(Model):
    channel: str
    token: str
    type: str


class SplunkIntegrationCreateInput(Model):
    excluded_services: list[str] | None = None
    extra: dict[str, str] | None = None
    index: str
    sourcetype: str | None = None
    tls_verify: bool | None = None
    token: str
    type: str
    url: str


class SumologicIntegrationCreateInput(Model):
    category: str | None = None
    excluded_services: list[str] | None = None
    extra: dict[str, str] | None = None
    tls_verify: bool | None = None
    type: str
    url: str


class SyslogIntegrationCreateInputAuthMode(OpenStrEnum):
    PREFIX = "prefix"
    STRUCTURED_DATA = "structured_data"


class SyslogIntegrationCreateInputMessageFormat(OpenStrEnum):
    RFC3164 = "rfc3164"
    RFC5424 = "rfc5424"


class SyslogIntegrationCreateInputProtocol(OpenStrEnum):
    TCP = "tcp"
    TLS = "tls"
    UDP = "udp"


class SyslogIntegrationCreateInput(Model):
    auth_mode: SyslogIntegrationCreateInputAuthMode | None = None
    auth_token: str | None = None
    excluded_services: list[str] | None = None
    extra: dict[str, str] | None = None
    facility: int | None = None
    host: str | None = None
    message_format: SyslogIntegrationCreateInputMessageFormat | None = None
    port: int | None = None
    protocol: SyslogIntegrationCreateInputProtocol | None = None
    tls_verify: bool | None = None
    type: str


class WebHookIntegrationCreateInputResult(OpenStrEnum):
    STAR = "*"
    FAILURE = "failure"
    SUCCESS = "success"


class WebHookIntegrationCreateInput(Model):
    environments: list[str] | None = None
    events: list[str] | None = None
    excluded_environments: list[str] | None = None
    result: WebHookIntegrationCreateInputResult | None = None
    shared_key: str | None = None
    states: list[str] | None = None
    type: str
    url: str


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
