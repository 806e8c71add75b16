from typing import TypeAlias

from .._runtime import DateTime, Model, OpenStrEnum


class BitbucketIntegrationAddonCredentials(Model):
    addon_key: str
    client_key: str


class BitbucketIntegrationAppCredentials(Model):
    key: str


class BitbucketIntegrationEnvironmentInitResources(OpenStrEnum):
    DEFAULT = "default"
    MANUAL = "manual"
    MINIMUM = "minimum"
    PARENT = "parent"


class BitbucketIntegration(Model):
    addon_credentials: BitbucketIntegrationAddonCredentials | None = None
    app_credentials: BitbucketIntegrationAppCredentials | None = None
    build_pull_requests: bool
    created_at: DateTime | None
    environment_init_resources: BitbucketIntegrationEnvironmentInitResources
    fetch_branches: bool
    id: str | None = None
    prune_branches: bool
    pull_requests_clone_parent_data: bool
    repository: str
    resync_pull_requests: bool
    role: str
    type: str
    updated_at: DateTime | None


class BitbucketServerIntegrationEnvironmentInitResources(OpenStrEnum):
    DEFAULT = "default"
    MANUAL = "manual"
    MINIMUM = "minimum"
    PARENT = "parent"


class BitbucketServerIntegration(Model):
    build_pull_requests: bool
    created_at: DateTime | None
    environment_init_resources: BitbucketServerIntegrationEnvironmentInitResources
    fetch_branches: bool
    id: str | None = None
    project: str
    prune_branches: bool
    pull_requests_clone_parent_data: bool
    repository: str
    role: str
    type: str
    updated_at: DateTime | None
    url: str
    username: str


class BlackfireIntegrationEnvironmentsCredential(Model):
    server_token: str
    server_uuid: str


class BlackfireIntegration(Model):
    continuous_profiling: bool
    created_at: DateTime | None
    environments_credentials: dict[str, BlackfireIntegrationEnvironmentsCredential]
    id: str | None = None
    role: str
    type: str
    updated_at: DateTime | None


class EmailIntegration(Model):
    created_at: DateTime | None
    from_address: str | None
    id: str | None = None
    recipients: list[str]
    role: str
    type: str
    updated_at: DateTime | None


class FastlyIntegrationResult(OpenStrEnum):
    STAR = "*"
    FAILURE = "failure"
    SUCCESS = "success"


class FastlyIntegration(Model):
    created_at: DateTime | None
    environments: list[str]
    events: list[str]
    excluded_environments: list[str]
    id: str | None = None
    result: FastlyIntegrationResult
    role: str
    service_id: str
    states: list[str]
    tls_certificates: bool
    type: str
    updated_at: DateTime | None


class GitLabIntegrationEnvironmentInitResources(OpenStrEnum):
    DEFAULT = "default"
    MANUAL = "manual"
    MINIMUM = "minimum"
    PARENT = "parent"


class GitLabIntegration(Model):
    base_url: str
    build_merge_requests: bool
    build_wip_merge_requests: bool
    created_at: DateTime | None
    environment_init_resources: GitLabIntegrationEnvironmentInitResources
    fetch_branches: bool
    id: str | None = None
    merge_requests_clone_parent_data: bool
    project: str
    prune_branches: bool
    role: str
    rotate_token: bool
    rotate_token_validity_in_weeks: int
    token_expires_at: DateTime | None
    type: str
    updated_at: DateTime | None


class GithubIntegrationEnvironmentInitResources(OpenStrEnum):
    DEFAULT = "default"
    MANUAL = "manual"
    MINIMUM = "minimum"
    PARENT = "parent"


class GithubIntegrationTokenType(OpenStrEnum):
    CLASSIC_PERSONAL_TOKEN = "classic_personal_token"
    GITHUB_APP = "github_app"


class GithubIntegration(Model):
    base_url: str | None
    build_draft_pull_requests: bool
    build_pull_requests: bool
    build_pull_requests_post_merge: bool
    created_at: DateTime | None
    environment_init_resources: GithubIntegrationEnvironmentInitResources
    fetch_branches: bool
    id: str | None = None
    prune_branches: bool
    pull_requests_clone_parent_data: bool
    repository: str
    role: str
    token_type: GithubIntegrationTokenType
    type: str
    updated_at: DateTime | None


class HealthWebHookIntegration(Model):
    created_at: DateTime | None
    id: str | None = None
    role: str
    type: str
    updated_at: DateTime | None
    url: str


class HttpLogIntegration(Model):
    created_at: DateTime | None
    excluded_services: list[str]
    extra: dict[str, str]
    headers: dict[str, str]
    id: str | None = None
    role: str
    tls_verify: bool
    type: str
    updated_at: DateTime | None
    url: str


class NewRelicIntegration(Model):
    created_at: DateTime | None
    excluded_services: list[str]
    extra: dict[str, str]
    id: str | None = None
    role: str
    tls_verify: bool
    type: str
    updated_at: DateTime | None
    url: str


class OtlpLogIntegration(Model):
    created_at: DateTime | None
    excluded_services: list[str]
    extra: dict[str, str]
    headers: dict[str, str]
    id: str | None = None
    role: str
    tls_verify: bool
    type: str
    updated_at: DateTime | None
    url: str


class PagerDutyIntegration(Model):
    created_at: DateTime | None
    id: str | None = None
    role: str
    routing_key: str
    type: str
    updated_at: DateTime | None


class ScriptIntegrationResult(OpenStrEnum):
    STAR = "*"
    FAILURE = "failure"
    SUCCESS = "success"


class ScriptIntegration(Model):
    created_at: DateTime | None
    environments: list[str]
    events: list[str]
    excluded_environments: list[str]
    id: str | None = None
    result: ScriptIntegrationResult
    role: str
    script: str
    states: list[str]
    type: str
    updated_at: DateTime | None


class SlackIntegration(Model):
    channel: str
    created_at: DateTime | None
    id: str | None = None
    role: str
    type: str
    updated_at: DateTime | None


class SplunkIntegration(Model):
    created_at: DateTime | None
    excluded_services: list[str]
    extra: dict[str, str]
    id: str | None = None
    index: str
    role: str
    sourcetype: str
    tls_verify: bool
    type: str
    updated_at: DateTime | None
    url: str


class SumologicIntegration(Model):
    category: str
    created_at: DateTime | None
    excluded_services: list[str]
    extra: dict[str, str]
    id: str | None = None
    role: str
    tls_verify: bool
    type: str
    updated_at: DateTime | None
    url: str


class SyslogIntegrationMessageFormat(OpenStrEnum):
    RFC3164 = "rfc3164"
    RFC5424 = "rfc5424"


class SyslogIntegrationProtocol(OpenStrEnum):
    TCP = "tcp"
    TLS = "tls"
    UDP = "udp"


class SyslogIntegration(Model):
    created_at: DateTime | None
    excluded_services: list[str]
    extra: dict[str, str]
    facility: int
    host: str
    id: str | None = None
    message_format: SyslogIntegrationMessageFormat
    port: int
    protocol: SyslogIntegrationProtocol
    role: str
    tls_verify: bool
    type: str
    updated_at: DateTime | None


class WebHookIntegrationResult(OpenStrEnum):
    STAR = "*"
    FAILURE = "failure"
    SUCCESS = "success"


class WebHookIntegration(Model):
    created_at: DateTime | None
    environments: list[str]
    events: list[str]
    excluded_environments: list[str]
    id: str | None = None
    result: WebHookIntegrationResult
    role: str
    shared_key: str | None
    states: list[str]
    type: str
    updated_at: DateTime | None
    url: str


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
