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
    """Whether pull requests are built."""

    environment_init_resources: BitbucketIntegrationCreateInputEnvironmentInitResources | None = (
        None
    )
    fetch_branches: bool | None = None
    """Whether branches of the repository are fetched."""

    prune_branches: bool | None = None
    """Whether branches that are gone in the repository are removed here; needs `fetch_branches`."""

    pull_requests_clone_parent_data: bool | None = None
    """Whether environments of pull requests begin with the data of their parent."""

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
    """Whether pull requests are built."""

    environment_init_resources: (
        BitbucketServerIntegrationCreateInputEnvironmentInitResources | None
    ) = None
    fetch_branches: bool | None = None
    """Whether branches of the repository are fetched."""

    project: str
    prune_branches: bool | None = None
    """Whether branches that are gone in the repository are removed here; needs `fetch_branches`."""

    pull_requests_clone_parent_data: bool | None = None
    """Whether environments of pull requests begin with the data of their parent."""

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
    """Environments for which the hook is called."""

    events: list[str] | None = None
    """Events that call the hook."""

    excluded_environments: list[str] | None = None
    """Environments for which the hook is not called."""

    result: FastlyIntegrationCreateInputResult | None = None
    service_id: str
    states: list[str] | None = None
    """States of an activity that call the hook."""

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
    """Whether branches of the repository are fetched."""

    merge_requests_clone_parent_data: bool | None = None
    project: str
    prune_branches: bool | None = None
    """Whether branches that are gone in the repository are removed here; needs `fetch_branches`."""

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
    """Whether pull requests are built."""

    build_pull_requests_post_merge: bool | None = None
    environment_init_resources: GithubIntegrationCreateInputEnvironmentInitResources | None = None
    fetch_branches: bool | None = None
    """Whether branches of the repository are fetched."""

    prune_branches: bool | None = None
    """Whether branches that are gone in the repository are removed here; needs `fetch_branches`."""

    pull_requests_clone_parent_data: bool | None = None
    """Whether environments of pull requests begin with the data of their parent."""

    repository: str
    token: str
    type: str


class HealthWebHookIntegrationCreateInput(Model):
    shared_key: str | None = None
    type: str
    url: str


class HttpLogIntegrationCreateInput(Model):
    excluded_services: list[str] | None = None
    """Names of services and applications that do not log there, divided by commas."""

    extra: dict[str, str] | None = None
    """Further keys and values that are sent with each log."""

    headers: dict[str, str] | None = None
    tls_verify: bool | None = None
    """Whether certificates of https servers are checked."""

    type: str
    url: str


class NewRelicIntegrationCreateInput(Model):
    excluded_services: list[str] | None = None
    """Names of services and applications that do not log there, divided by commas."""

    extra: dict[str, str] | None = None
    """Further keys and values that are sent with each log."""

    license_key: str
    tls_verify: bool | None = None
    """Whether certificates of https servers are checked."""

    type: str
    url: str


class OtlpLogIntegrationCreateInput(Model):
    excluded_services: list[str] | None = None
    """Names of services and applications that do not log there, divided by commas."""

    extra: dict[str, str] | None = None
    """Further keys and values that are sent with each log."""

    headers: dict[str, str] | None = None
    tls_verify: bool | None = None
    """Whether certificates of https servers are checked."""

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
    """Environments for which the hook is called."""

    events: list[str] | None = None
    """Events that call the hook."""

    excluded_environments: list[str] | None = None
    """Environments for which the hook is not called."""

    result: ScriptIntegrationCreateInputResult | None = None
    script: str
    states: list[str] | None = None
    """States of an activity that call the hook."""

    type: str


class SlackIntegrationCreateInput(Model):
    channel: str
    token: str
    type: str


class SplunkIntegrationCreateInput(Model):
    excluded_services: list[str] | None = None
    """Names of services and applications that do not log there, divided by commas."""

    extra: dict[str, str] | None = None
    """Further keys and values that are sent with each log."""

    index: str
    sourcetype: str | None = None
    tls_verify: bool | None = None
    """Whether certificates of https servers are checked."""

    token: str
    type: str
    url: str


class SumologicIntegrationCreateInput(Model):
    category: str | None = None
    excluded_services: list[str] | None = None
    """Names of services and applications that do not log there, divided by commas."""

    extra: dict[str, str] | None = None
    """Further keys and values that are sent with each log."""

    tls_verify: bool | None = None
    """Whether certificates of https servers are checked."""

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
    """Names of services and applications that do not log there, divided by commas."""

    extra: dict[str, str] | None = None
    """Further keys and values that are sent with each log."""

    facility: int | None = None
    host: str | None = None
    message_format: SyslogIntegrationCreateInputMessageFormat | None = None
    port: int | None = None
    protocol: SyslogIntegrationCreateInputProtocol | None = None
    tls_verify: bool | None = None
    """Whether certificates of https servers are checked."""

    type: str


class WebHookIntegrationCreateInputResult(OpenStrEnum):
    STAR = "*"
    FAILURE = "failure"
    SUCCESS = "success"


class WebHookIntegrationCreateInput(Model):
    environments: list[str] | None = None
    """Environments for which the hook is called."""

    events: list[str] | None = None
    """Events that call the hook."""

    excluded_environments: list[str] | None = None
    """Environments for which the hook is not called."""

    result: WebHookIntegrationCreateInputResult | None = None
    shared_key: str | None = None
    states: list[str] | None = None
    """States of an activity that call the hook."""

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
