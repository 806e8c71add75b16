from typing import TypeAlias

from .._runtime import Model, OpenStrEnum


class BitbucketIntegrationPatchAddonCredentials(Model):
    addon_key: str
    client_key: str
    shared_secret: str


class BitbucketIntegrationPatchAppCredentials(Model):
    key: str
    secret: str


class BitbucketIntegrationPatchEnvironmentInitResources(OpenStrEnum):
    DEFAULT = "default"
    MANUAL = "manual"
    MINIMUM = "minimum"
    PARENT = "parent"


class BitbucketIntegrationPatch(Model):
    addon_credentials: BitbucketIntegrationPatchAddonCredentials | None = None
    app_credentials: BitbucketIntegrationPatchAppCredentials | None = None
    build_pull_requests: bool | None = None
    """Whether pull requests are built."""

    environment_init_resources: BitbucketIntegrationPatchEnvironmentInitResources | None = None
    fetch_branches: bool | None = None
    """Whether branches of the repository are fetched."""

    prune_branches: bool | None = None
    """Whether branches that are gone in the repository are removed here; needs `fetch_branches`."""

    pull_requests_clone_parent_data: bool | None = None
    """Whether environments of pull requests begin with the data of their parent."""

    repository: str
    resync_pull_requests: bool | None = None
    type: str


class BitbucketServerIntegrationPatchEnvironmentInitResources(OpenStrEnum):
    DEFAULT = "default"
    MANUAL = "manual"
    MINIMUM = "minimum"
    PARENT = "parent"


class BitbucketServerIntegrationPatch(Model):
    build_pull_requests: bool | None = None
    """Whether pull requests are built."""

    environment_init_resources: BitbucketServerIntegrationPatchEnvironmentInitResources | None = (
        None
    )
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


class BlackfireIntegrationPatch(Model):
    type: str


class EmailIntegrationPatch(Model):
    from_address: str | None = None
    recipients: list[str]
    type: str


class FastlyIntegrationPatchResult(OpenStrEnum):
    STAR = "*"
    FAILURE = "failure"
    SUCCESS = "success"


class FastlyIntegrationPatch(Model):
    environments: list[str] | None = None
    """Environments for which the hook is called."""

    events: list[str] | None = None
    """Events that call the hook."""

    excluded_environments: list[str] | None = None
    """Environments for which the hook is not called."""

    result: FastlyIntegrationPatchResult | None = None
    service_id: str
    states: list[str] | None = None
    """States of an activity that call the hook."""

    tls_certificates: bool | None = None
    token: str
    type: str


class GitLabIntegrationPatchEnvironmentInitResources(OpenStrEnum):
    DEFAULT = "default"
    MANUAL = "manual"
    MINIMUM = "minimum"
    PARENT = "parent"


class GitLabIntegrationPatch(Model):
    base_url: str | None = None
    build_merge_requests: bool | None = None
    build_wip_merge_requests: bool | None = None
    environment_init_resources: GitLabIntegrationPatchEnvironmentInitResources | None = None
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


class GithubIntegrationPatchEnvironmentInitResources(OpenStrEnum):
    DEFAULT = "default"
    MANUAL = "manual"
    MINIMUM = "minimum"
    PARENT = "parent"


class GithubIntegrationPatch(Model):
    base_url: str | None = None
    build_draft_pull_requests: bool | None = None
    build_pull_requests: bool | None = None
    """Whether pull requests are built."""

    build_pull_requests_post_merge: bool | None = None
    environment_init_resources: GithubIntegrationPatchEnvironmentInitResources | None = None
    fetch_branches: bool | None = None
    """Whether branches of the repository are fetched."""

    prune_branches: bool | None = None
    """Whether branches that are gone in the repository are removed here; needs `fetch_branches`."""

    pull_requests_clone_parent_data: bool | None = None
    """Whether environments of pull requests begin with the data of their parent."""

    repository: str
    token: str
    type: str


class HealthWebHookIntegrationPatch(Model):
    shared_key: str | None = None
    type: str
    url: str


class HttpLogIntegrationPatch(Model):
    excluded_services: str | None = None
    extra: dict[str, str] | None = None
    """Further keys and values that are sent with each log."""

    headers: dict[str, str] | None = None
    tls_verify: bool | None = None
    """Whether certificates of https servers are checked."""

    type: str
    url: str


class NewRelicIntegrationPatch(Model):
    excluded_services: list[str] | None = None
    """Names of services and applications that do not log there, divided by commas."""

    extra: dict[str, str] | None = None
    """Further keys and values that are sent with each log."""

    license_key: str
    tls_verify: bool | None = None
    """Whether certificates of https servers are checked."""

    type: str
    url: str


class OtlpLogIntegrationPatch(Model):
    excluded_services: list[str] | None = None
    """Names of services and applications that do not log there, divided by commas."""

    extra: dict[str, str] | None = None
    """Further keys and values that are sent with each log."""

    headers: dict[str, str] | None = None
    tls_verify: bool | None = None
    """Whether certificates of https servers are checked."""

    type: str
    url: str


class PagerDutyIntegrationPatch(Model):
    routing_key: str
    type: str


class ScriptIntegrationPatchResult(OpenStrEnum):
    STAR = "*"
    FAILURE = "failure"
    SUCCESS = "success"


class ScriptIntegrationPatch(Model):
    environments: list[str] | None = None
    """Environments for which the hook is called."""

    events: list[str] | None = None
    """Events that call the hook."""

    excluded_environments: list[str] | None = None
    """Environments for which the hook is not called."""

    result: ScriptIntegrationPatchResult | None = None
    script: str
    states: list[str] | None = None
    """States of an activity that call the hook."""

    type: str


class SlackIntegrationPatch(Model):
    channel: str
    token: str
    type: str


class SplunkIntegrationPatch(Model):
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


class SumologicIntegrationPatch(Model):
    category: str | None = None
    excluded_services: list[str] | None = None
    """Names of services and applications that do not log there, divided by commas."""

    extra: dict[str, str] | None = None
    """Further keys and values that are sent with each log."""

    tls_verify: bool | None = None
    """Whether certificates of https servers are checked."""

    type: str
    url: str


class SyslogIntegrationPatchAuthMode(OpenStrEnum):
    PREFIX = "prefix"
    STRUCTURED_DATA = "structured_data"


class SyslogIntegrationPatchMessageFormat(OpenStrEnum):
    RFC3164 = "rfc3164"
    RFC5424 = "rfc5424"


class SyslogIntegrationPatchProtocol(OpenStrEnum):
    TCP = "tcp"
    TLS = "tls"
    UDP = "udp"


class SyslogIntegrationPatch(Model):
    auth_mode: SyslogIntegrationPatchAuthMode | None = None
    auth_token: str | None = None
    excluded_services: list[str] | None = None
    """Names of services and applications that do not log there, divided by commas."""

    extra: dict[str, str] | None = None
    """Further keys and values that are sent with each log."""

    facility: int | None = None
    host: str | None = None
    message_format: SyslogIntegrationPatchMessageFormat | None = None
    port: int | None = None
    protocol: SyslogIntegrationPatchProtocol | None = None
    tls_verify: bool | None = None
    """Whether certificates of https servers are checked."""

    type: str


class WebHookIntegrationPatchResult(OpenStrEnum):
    STAR = "*"
    FAILURE = "failure"
    SUCCESS = "success"


class WebHookIntegrationPatch(Model):
    environments: list[str] | None = None
    """Environments for which the hook is called."""

    events: list[str] | None = None
    """Events that call the hook."""

    excluded_environments: list[str] | None = None
    """Environments for which the hook is not called."""

    result: WebHookIntegrationPatchResult | None = None
    shared_key: str | None = None
    states: list[str] | None = None
    """States of an activity that call the hook."""

    type: str
    url: str


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
