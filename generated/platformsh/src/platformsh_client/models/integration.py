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
    """Whether pull requests are built."""

    created_at: DateTime | None
    """When it was created."""

    environment_init_resources: BitbucketIntegrationEnvironmentInitResources
    fetch_branches: bool
    """Whether branches of the repository are fetched."""

    id: str | None = None
    prune_branches: bool
    """Whether branches that are gone in the repository are removed here; needs `fetch_branches`."""

    pull_requests_clone_parent_data: bool
    """Whether environments of pull requests begin with the data of their parent."""

    repository: str
    resync_pull_requests: bool
    role: str
    type: str
    updated_at: DateTime | None
    """When it was last changed."""


class BitbucketServerIntegrationEnvironmentInitResources(OpenStrEnum):
    DEFAULT = "default"
    MANUAL = "manual"
    MINIMUM = "minimum"
    PARENT = "parent"


class BitbucketServerIntegration(Model):
    build_pull_requests: bool
    """Whether pull requests are built."""

    created_at: DateTime | None
    """When it was created."""

    environment_init_resources: BitbucketServerIntegrationEnvironmentInitResources
    fetch_branches: bool
    """Whether branches of the repository are fetched."""

    id: str | None = None
    project: str
    prune_branches: bool
    """Whether branches that are gone in the repository are removed here; needs `fetch_branches`."""

    pull_requests_clone_parent_data: bool
    """Whether environments of pull requests begin with the data of their parent."""

    repository: str
    role: str
    type: str
    updated_at: DateTime | None
    """When it was last changed."""

    url: str
    username: str


class BlackfireIntegrationEnvironmentsCredential(Model):
    server_token: str
    server_uuid: str


class BlackfireIntegration(Model):
    continuous_profiling: bool
    created_at: DateTime | None
    """When it was created."""

    environments_credentials: dict[str, BlackfireIntegrationEnvironmentsCredential]
    id: str | None = None
    role: str
    type: str
    updated_at: DateTime | None
    """When it was last changed."""


class EmailIntegration(Model):
    created_at: DateTime | None
    """When it was created."""

    from_address: str | None
    id: str | None = None
    recipients: list[str]
    role: str
    type: str
    updated_at: DateTime | None
    """When it was last changed."""


class FastlyIntegrationResult(OpenStrEnum):
    STAR = "*"
    FAILURE = "failure"
    SUCCESS = "success"


class FastlyIntegration(Model):
    created_at: DateTime | None
    """When it was created."""

    environments: list[str]
    """Environments for which the hook is called."""

    events: list[str]
    """Events that call the hook."""

    excluded_environments: list[str]
    """Environments for which the hook is not called."""

    id: str | None = None
    result: FastlyIntegrationResult
    role: str
    service_id: str
    states: list[str]
    """States of an activity that call the hook."""

    tls_certificates: bool
    type: str
    updated_at: DateTime | None
    """When it was last changed."""


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
    """When it was created."""

    environment_init_resources: GitLabIntegrationEnvironmentInitResources
    fetch_branches: bool
    """Whether branches of the repository are fetched."""

    id: str | None = None
    merge_requests_clone_parent_data: bool
    project: str
    prune_branches: bool
    """Whether branches that are gone in the repository are removed here; needs `fetch_branches`."""

    role: str
    rotate_token: bool
    rotate_token_validity_in_weeks: int
    token_expires_at: DateTime | None
    type: str
    updated_at: DateTime | None
    """When it was last changed."""


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
    """Whether pull requests are built."""

    build_pull_requests_post_merge: bool
    created_at: DateTime | None
    """When it was created."""

    environment_init_resources: GithubIntegrationEnvironmentInitResources
    fetch_branches: bool
    """Whether branches of the repository are fetched."""

    id: str | None = None
    prune_branches: bool
    """Whether branches that are gone in the repository are removed here; needs `fetch_branches`."""

    pull_requests_clone_parent_data: bool
    """Whether environments of pull requests begin with the data of their parent."""

    repository: str
    role: str
    token_type: GithubIntegrationTokenType
    type: str
    updated_at: DateTime | None
    """When it was last changed."""


class HealthWebHookIntegration(Model):
    created_at: DateTime | None
    """When it was created."""

    id: str | None = None
    role: str
    type: str
    updated_at: DateTime | None
    """When it was last changed."""

    url: str


class HttpLogIntegration(Model):
    created_at: DateTime | None
    """When it was created."""

    excluded_services: list[str]
    """Names of services and applications that do not log there, divided by commas."""

    extra: dict[str, str]
    """Further keys and values that are sent with each log."""

    headers: dict[str, str]
    id: str | None = None
    role: str
    tls_verify: bool
    """Whether certificates of https servers are checked."""

    type: str
    updated_at: DateTime | None
    """When it was last changed."""

    url: str


class NewRelicIntegration(Model):
    created_at: DateTime | None
    """When it was created."""

    excluded_services: list[str]
    """Names of services and applications that do not log there, divided by commas."""

    extra: dict[str, str]
    """Further keys and values that are sent with each log."""

    id: str | None = None
    role: str
    tls_verify: bool
    """Whether certificates of https servers are checked."""

    type: str
    updated_at: DateTime | None
    """When it was last changed."""

    url: str


class OtlpLogIntegration(Model):
    created_at: DateTime | None
    """When it was created."""

    excluded_services: list[str]
    """Names of services and applications that do not log there, divided by commas."""

    extra: dict[str, str]
    """Further keys and values that are sent with each log."""

    headers: dict[str, str]
    id: str | None = None
    role: str
    tls_verify: bool
    """Whether certificates of https servers are checked."""

    type: str
    updated_at: DateTime | None
    """When it was last changed."""

    url: str


class PagerDutyIntegration(Model):
    created_at: DateTime | None
    """When it was created."""

    id: str | None = None
    role: str
    routing_key: str
    type: str
    updated_at: DateTime | None
    """When it was last changed."""


class ScriptIntegrationResult(OpenStrEnum):
    STAR = "*"
    FAILURE = "failure"
    SUCCESS = "success"


class ScriptIntegration(Model):
    created_at: DateTime | None
    """When it was created."""

    environments: list[str]
    """Environments for which the hook is called."""

    events: list[str]
    """Events that call the hook."""

    excluded_environments: list[str]
    """Environments for which the hook is not called."""

    id: str | None = None
    result: ScriptIntegrationResult
    role: str
    script: str
    states: list[str]
    """States of an activity that call the hook."""

    type: str
    updated_at: DateTime | None
    """When it was last changed."""


class SlackIntegration(Model):
    channel: str
    created_at: DateTime | None
    """When it was created."""

    id: str | None = None
    role: str
    type: str
    updated_at: DateTime | None
    """When it was last changed."""


class SplunkIntegration(Model):
    created_at: DateTime | None
    """When it was created."""

    excluded_services: list[str]
    """Names of services and applications that do not log there, divided by commas."""

    extra: dict[str, str]
    """Further keys and values that are sent with each log."""

    id: str | None = None
    index: str
    role: str
    sourcetype: str
    tls_verify: bool
    """Whether certificates of https servers are checked."""

    type: str
    updated_at: DateTime | None
    """When it was last changed."""

    url: str


class SumologicIntegration(Model):
    category: str
    created_at: DateTime | None
    """When it was created."""

    excluded_services: list[str]
    """Names of services and applications that do not log there, divided by commas."""

    extra: dict[str, str]
    """Further keys and values that are sent with each log."""

    id: str | None = None
    role: str
    tls_verify: bool
    """Whether certificates of https servers are checked."""

    type: str
    updated_at: DateTime | None
    """When it was last changed."""

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
    """When it was created."""

    excluded_services: list[str]
    """Names of services and applications that do not log there, divided by commas."""

    extra: dict[str, str]
    """Further keys and values that are sent with each log."""

    facility: int
    host: str
    id: str | None = None
    message_format: SyslogIntegrationMessageFormat
    port: int
    protocol: SyslogIntegrationProtocol
    role: str
    tls_verify: bool
    """Whether certificates of https servers are checked."""

    type: str
    updated_at: DateTime | None
    """When it was last changed."""


class WebHookIntegrationResult(OpenStrEnum):
    STAR = "*"
    FAILURE = "failure"
    SUCCESS = "success"


class WebHookIntegration(Model):
    created_at: DateTime | None
    """When it was created."""

    environments: list[str]
    """Environments for which the hook is called."""

    events: list[str]
    """Events that call the hook."""

    excluded_environments: list[str]
    """Environments for which the hook is not called."""

    id: str | None = None
    result: WebHookIntegrationResult
    role: str
    shared_key: str | None
    states: list[str]
    """States of an activity that call the hook."""

    type: str
    updated_at: DateTime | None
    """When it was last changed."""

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
