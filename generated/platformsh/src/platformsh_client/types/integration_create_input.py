"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types


class BitbucketIntegrationCreateInputAddonCredentialsDict(TypedDict):
    """`BitbucketIntegrationCreateInputAddonCredentials` with the property names used in JSON."""

    addon_key: str

    client_key: str

    shared_secret: str


BitbucketIntegrationCreateInputAddonCredentials: TypeAlias = (
    models.BitbucketIntegrationCreateInputAddonCredentials
    | BitbucketIntegrationCreateInputAddonCredentialsDict
)


class BitbucketIntegrationCreateInputAppCredentialsDict(TypedDict):
    """`BitbucketIntegrationCreateInputAppCredentials` with the property names used in JSON."""

    key: str

    secret: str


BitbucketIntegrationCreateInputAppCredentials: TypeAlias = (
    models.BitbucketIntegrationCreateInputAppCredentials
    | BitbucketIntegrationCreateInputAppCredentialsDict
)


BitbucketIntegrationCreateInputEnvironmentInitResources: TypeAlias = (
    models.BitbucketIntegrationCreateInputEnvironmentInitResources
    | Literal["default", "manual", "minimum", "parent"]
)


class BitbucketIntegrationCreateInputDict(TypedDict):
    """`BitbucketIntegrationCreateInput` with the property names used in JSON."""

    addon_credentials: NotRequired[types.BitbucketIntegrationCreateInputAddonCredentials | None]

    app_credentials: NotRequired[types.BitbucketIntegrationCreateInputAppCredentials | None]

    build_pull_requests: NotRequired[bool]
    """Whether pull requests are built."""

    environment_init_resources: NotRequired[
        types.BitbucketIntegrationCreateInputEnvironmentInitResources
    ]

    fetch_branches: NotRequired[bool]
    """Whether branches of the repository are fetched."""

    prune_branches: NotRequired[bool]
    """Whether branches that are gone in the repository are removed here; needs `fetch_branches`."""

    pull_requests_clone_parent_data: NotRequired[bool]
    """Whether environments of pull requests begin with the data of their parent."""

    repository: str

    resync_pull_requests: NotRequired[bool]

    type: str


BitbucketIntegrationCreateInput: TypeAlias = (
    models.BitbucketIntegrationCreateInput | BitbucketIntegrationCreateInputDict
)


BitbucketServerIntegrationCreateInputEnvironmentInitResources: TypeAlias = (
    models.BitbucketServerIntegrationCreateInputEnvironmentInitResources
    | Literal["default", "manual", "minimum", "parent"]
)


class BitbucketServerIntegrationCreateInputDict(TypedDict):
    """`BitbucketServerIntegrationCreateInput` with the property names used in JSON."""

    build_pull_requests: NotRequired[bool]
    """Whether pull requests are built."""

    environment_init_resources: NotRequired[
        types.BitbucketServerIntegrationCreateInputEnvironmentInitResources
    ]

    fetch_branches: NotRequired[bool]
    """Whether branches of the repository are fetched."""

    project: str

    prune_branches: NotRequired[bool]
    """Whether branches that are gone in the repository are removed here; needs `fetch_branches`."""

    pull_requests_clone_parent_data: NotRequired[bool]
    """Whether environments of pull requests begin with the data of their parent."""

    repository: str

    token: str

    type: str

    url: str

    username: str


BitbucketServerIntegrationCreateInput: TypeAlias = (
    models.BitbucketServerIntegrationCreateInput | BitbucketServerIntegrationCreateInputDict
)


class BlackfireIntegrationCreateInputDict(TypedDict):
    """`BlackfireIntegrationCreateInput` with the property names used in JSON."""

    type: str


BlackfireIntegrationCreateInput: TypeAlias = (
    models.BlackfireIntegrationCreateInput | BlackfireIntegrationCreateInputDict
)


class EmailIntegrationCreateInputDict(TypedDict):
    """`EmailIntegrationCreateInput` with the property names used in JSON."""

    from_address: NotRequired[str | None]

    recipients: Sequence[str]

    type: str


EmailIntegrationCreateInput: TypeAlias = (
    models.EmailIntegrationCreateInput | EmailIntegrationCreateInputDict
)


FastlyIntegrationCreateInputResult: TypeAlias = (
    models.FastlyIntegrationCreateInputResult | Literal["*", "failure", "success"]
)


class FastlyIntegrationCreateInputDict(TypedDict):
    """`FastlyIntegrationCreateInput` with the property names used in JSON."""

    environments: NotRequired[Sequence[str]]
    """Environments for which the hook is called."""

    events: NotRequired[Sequence[str]]
    """Events that call the hook."""

    excluded_environments: NotRequired[Sequence[str]]
    """Environments for which the hook is not called."""

    result: NotRequired[types.FastlyIntegrationCreateInputResult]

    service_id: str

    states: NotRequired[Sequence[str]]
    """States of an activity that call the hook."""

    tls_certificates: NotRequired[bool]

    token: str

    type: str


FastlyIntegrationCreateInput: TypeAlias = (
    models.FastlyIntegrationCreateInput | FastlyIntegrationCreateInputDict
)


GitLabIntegrationCreateInputEnvironmentInitResources: TypeAlias = (
    models.GitLabIntegrationCreateInputEnvironmentInitResources
    | Literal["default", "manual", "minimum", "parent"]
)


class GitLabIntegrationCreateInputDict(TypedDict):
    """`GitLabIntegrationCreateInput` with the property names used in JSON."""

    base_url: NotRequired[str]

    build_merge_requests: NotRequired[bool]

    build_wip_merge_requests: NotRequired[bool]

    environment_init_resources: NotRequired[
        types.GitLabIntegrationCreateInputEnvironmentInitResources
    ]

    fetch_branches: NotRequired[bool]
    """Whether branches of the repository are fetched."""

    merge_requests_clone_parent_data: NotRequired[bool]

    project: str

    prune_branches: NotRequired[bool]
    """Whether branches that are gone in the repository are removed here; needs `fetch_branches`."""

    rotate_token: NotRequired[bool]

    rotate_token_validity_in_weeks: NotRequired[int]

    token: str

    type: str


GitLabIntegrationCreateInput: TypeAlias = (
    models.GitLabIntegrationCreateInput | GitLabIntegrationCreateInputDict
)


GithubIntegrationCreateInputEnvironmentInitResources: TypeAlias = (
    models.GithubIntegrationCreateInputEnvironmentInitResources
    | Literal["default", "manual", "minimum", "parent"]
)


class GithubIntegrationCreateInputDict(TypedDict):
    """`GithubIntegrationCreateInput` with the property names used in JSON."""

    base_url: NotRequired[str | None]

    build_draft_pull_requests: NotRequired[bool]

    build_pull_requests: NotRequired[bool]
    """Whether pull requests are built."""

    build_pull_requests_post_merge: NotRequired[bool]

    environment_init_resources: NotRequired[
        types.GithubIntegrationCreateInputEnvironmentInitResources
    ]

    fetch_branches: NotRequired[bool]
    """Whether branches of the repository are fetched."""

    prune_branches: NotRequired[bool]
    """Whether branches that are gone in the repository are removed here; needs `fetch_branches`."""

    pull_requests_clone_parent_data: NotRequired[bool]
    """Whether environments of pull requests begin with the data of their parent."""

    repository: str

    token: str

    type: str


GithubIntegrationCreateInput: TypeAlias = (
    models.GithubIntegrationCreateInput | GithubIntegrationCreateInputDict
)


class HealthWebHookIntegrationCreateInputDict(TypedDict):
    """`HealthWebHookIntegrationCreateInput` with the property names used in JSON."""

    shared_key: NotRequired[str | None]

    type: str

    url: str


HealthWebHookIntegrationCreateInput: TypeAlias = (
    models.HealthWebHookIntegrationCreateInput | HealthWebHookIntegrationCreateInputDict
)


class HttpLogIntegrationCreateInputDict(TypedDict):
    """`HttpLogIntegrationCreateInput` with the property names used in JSON."""

    excluded_services: NotRequired[Sequence[str]]
    """Names of services and applications that do not log there, divided by commas."""

    extra: NotRequired[Mapping[str, str]]
    """Further keys and values that are sent with each log."""

    headers: NotRequired[Mapping[str, str]]

    tls_verify: NotRequired[bool]
    """Whether certificates of https servers are checked."""

    type: str

    url: str


HttpLogIntegrationCreateInput: TypeAlias = (
    models.HttpLogIntegrationCreateInput | HttpLogIntegrationCreateInputDict
)


class NewRelicIntegrationCreateInputDict(TypedDict):
    """`NewRelicIntegrationCreateInput` with the property names used in JSON."""

    excluded_services: NotRequired[Sequence[str]]
    """Names of services and applications that do not log there, divided by commas."""

    extra: NotRequired[Mapping[str, str]]
    """Further keys and values that are sent with each log."""

    license_key: str

    tls_verify: NotRequired[bool]
    """Whether certificates of https servers are checked."""

    type: str

    url: str


NewRelicIntegrationCreateInput: TypeAlias = (
    models.NewRelicIntegrationCreateInput | NewRelicIntegrationCreateInputDict
)


class OtlpLogIntegrationCreateInputDict(TypedDict):
    """`OtlpLogIntegrationCreateInput` with the property names used in JSON."""

    excluded_services: NotRequired[Sequence[str]]
    """Names of services and applications that do not log there, divided by commas."""

    extra: NotRequired[Mapping[str, str]]
    """Further keys and values that are sent with each log."""

    headers: NotRequired[Mapping[str, str]]

    tls_verify: NotRequired[bool]
    """Whether certificates of https servers are checked."""

    type: str

    url: str


OtlpLogIntegrationCreateInput: TypeAlias = (
    models.OtlpLogIntegrationCreateInput | OtlpLogIntegrationCreateInputDict
)


class PagerDutyIntegrationCreateInputDict(TypedDict):
    """`PagerDutyIntegrationCreateInput` with the property names used in JSON."""

    routing_key: str

    type: str


PagerDutyIntegrationCreateInput: TypeAlias = (
    models.PagerDutyIntegrationCreateInput | PagerDutyIntegrationCreateInputDict
)


ScriptIntegrationCreateInputResult: TypeAlias = (
    models.ScriptIntegrationCreateInputResult | Literal["*", "failure", "success"]
)


class ScriptIntegrationCreateInputDict(TypedDict):
    """`ScriptIntegrationCreateInput` with the property names used in JSON."""

    environments: NotRequired[Sequence[str]]
    """Environments for which the hook is called."""

    events: NotRequired[Sequence[str]]
    """Events that call the hook."""

    excluded_environments: NotRequired[Sequence[str]]
    """Environments for which the hook is not called."""

    result: NotRequired[types.ScriptIntegrationCreateInputResult]

    script: str

    states: NotRequired[Sequence[str]]
    """States of an activity that call the hook."""

    type: str


ScriptIntegrationCreateInput: TypeAlias = (
    models.ScriptIntegrationCreateInput | ScriptIntegrationCreateInputDict
)


class SlackIntegrationCreateInputDict(TypedDict):
    """`SlackIntegrationCreateInput` with the property names used in JSON."""

    channel: str

    token: str

    type: str


SlackIntegrationCreateInput: TypeAlias = (
    models.SlackIntegrationCreateInput | SlackIntegrationCreateInputDict
)


class SplunkIntegrationCreateInputDict(TypedDict):
    """`SplunkIntegrationCreateInput` with the property names used in JSON."""

    excluded_services: NotRequired[Sequence[str]]
    """Names of services and applications that do not log there, divided by commas."""

    extra: NotRequired[Mapping[str, str]]
    """Further keys and values that are sent with each log."""

    index: str

    sourcetype: NotRequired[str]

    tls_verify: NotRequired[bool]
    """Whether certificates of https servers are checked."""

    token: str

    type: str

    url: str


SplunkIntegrationCreateInput: TypeAlias = (
    models.SplunkIntegrationCreateInput | SplunkIntegrationCreateInputDict
)


class SumologicIntegrationCreateInputDict(TypedDict):
    """`SumologicIntegrationCreateInput` with the property names used in JSON."""

    category: NotRequired[str]

    excluded_services: NotRequired[Sequence[str]]
    """Names of services and applications that do not log there, divided by commas."""

    extra: NotRequired[Mapping[str, str]]
    """Further keys and values that are sent with each log."""

    tls_verify: NotRequired[bool]
    """Whether certificates of https servers are checked."""

    type: str

    url: str


SumologicIntegrationCreateInput: TypeAlias = (
    models.SumologicIntegrationCreateInput | SumologicIntegrationCreateInputDict
)


SyslogIntegrationCreateInputAuthMode: TypeAlias = (
    models.SyslogIntegrationCreateInputAuthMode | Literal["prefix", "structured_data"]
)


SyslogIntegrationCreateInputMessageFormat: TypeAlias = (
    models.SyslogIntegrationCreateInputMessageFormat | Literal["rfc3164", "rfc5424"]
)


SyslogIntegrationCreateInputProtocol: TypeAlias = (
    models.SyslogIntegrationCreateInputProtocol | Literal["tcp", "tls", "udp"]
)


class SyslogIntegrationCreateInputDict(TypedDict):
    """`SyslogIntegrationCreateInput` with the property names used in JSON."""

    auth_mode: NotRequired[types.SyslogIntegrationCreateInputAuthMode]

    auth_token: NotRequired[str]

    excluded_services: NotRequired[Sequence[str]]
    """Names of services and applications that do not log there, divided by commas."""

    extra: NotRequired[Mapping[str, str]]
    """Further keys and values that are sent with each log."""

    facility: NotRequired[int]

    host: NotRequired[str]

    message_format: NotRequired[types.SyslogIntegrationCreateInputMessageFormat]

    port: NotRequired[int]

    protocol: NotRequired[types.SyslogIntegrationCreateInputProtocol]

    tls_verify: NotRequired[bool]
    """Whether certificates of https servers are checked."""

    type: str


SyslogIntegrationCreateInput: TypeAlias = (
    models.SyslogIntegrationCreateInput | SyslogIntegrationCreateInputDict
)


WebHookIntegrationCreateInputResult: TypeAlias = (
    models.WebHookIntegrationCreateInputResult | Literal["*", "failure", "success"]
)


class WebHookIntegrationCreateInputDict(TypedDict):
    """`WebHookIntegrationCreateInput` with the property names used in JSON."""

    environments: NotRequired[Sequence[str]]
    """Environments for which the hook is called."""

    events: NotRequired[Sequence[str]]
    """Events that call the hook."""

    excluded_environments: NotRequired[Sequence[str]]
    """Environments for which the hook is not called."""

    result: NotRequired[types.WebHookIntegrationCreateInputResult]

    shared_key: NotRequired[str | None]

    states: NotRequired[Sequence[str]]
    """States of an activity that call the hook."""

    type: str

    url: str


WebHookIntegrationCreateInput: TypeAlias = (
    models.WebHookIntegrationCreateInput | WebHookIntegrationCreateInputDict
)


IntegrationCreateInput: TypeAlias = (
    types.BitbucketIntegrationCreateInput
    | types.BitbucketServerIntegrationCreateInput
    | types.BlackfireIntegrationCreateInput
    | types.FastlyIntegrationCreateInput
    | types.GithubIntegrationCreateInput
    | types.GitLabIntegrationCreateInput
    | types.EmailIntegrationCreateInput
    | types.PagerDutyIntegrationCreateInput
    | types.SlackIntegrationCreateInput
    | types.HealthWebHookIntegrationCreateInput
    | types.HttpLogIntegrationCreateInput
    | types.NewRelicIntegrationCreateInput
    | types.OtlpLogIntegrationCreateInput
    | types.ScriptIntegrationCreateInput
    | types.SplunkIntegrationCreateInput
    | types.SumologicIntegrationCreateInput
    | types.SyslogIntegrationCreateInput
    | types.WebHookIntegrationCreateInput
)
