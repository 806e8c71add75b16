"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types


class BitbucketIntegrationPatchAddonCredentialsDict(TypedDict):
    """`BitbucketIntegrationPatchAddonCredentials` with the property names used in JSON."""

    addon_key: str

    client_key: str

    shared_secret: str


BitbucketIntegrationPatchAddonCredentials: TypeAlias = (
    models.BitbucketIntegrationPatchAddonCredentials | BitbucketIntegrationPatchAddonCredentialsDict
)


class BitbucketIntegrationPatchAppCredentialsDict(TypedDict):
    """`BitbucketIntegrationPatchAppCredentials` with the property names used in JSON."""

    key: str

    secret: str


BitbucketIntegrationPatchAppCredentials: TypeAlias = (
    models.BitbucketIntegrationPatchAppCredentials | BitbucketIntegrationPatchAppCredentialsDict
)


BitbucketIntegrationPatchEnvironmentInitResources: TypeAlias = (
    models.BitbucketIntegrationPatchEnvironmentInitResources
    | Literal["default", "manual", "minimum", "parent"]
)


class BitbucketIntegrationPatchDict(TypedDict):
    """`BitbucketIntegrationPatch` with the property names used in JSON."""

    addon_credentials: NotRequired[types.BitbucketIntegrationPatchAddonCredentials | None]

    app_credentials: NotRequired[types.BitbucketIntegrationPatchAppCredentials | None]

    build_pull_requests: NotRequired[bool]
    """Whether pull requests are built."""

    environment_init_resources: NotRequired[types.BitbucketIntegrationPatchEnvironmentInitResources]

    fetch_branches: NotRequired[bool]
    """Whether branches of the repository are fetched."""

    prune_branches: NotRequired[bool]
    """Whether branches that are gone in the repository are removed here; needs `fetch_branches`."""

    pull_requests_clone_parent_data: NotRequired[bool]
    """Whether environments of pull requests begin with the data of their parent."""

    repository: str

    resync_pull_requests: NotRequired[bool]

    type: str


BitbucketIntegrationPatch: TypeAlias = (
    models.BitbucketIntegrationPatch | BitbucketIntegrationPatchDict
)


BitbucketServerIntegrationPatchEnvironmentInitResources: TypeAlias = (
    models.BitbucketServerIntegrationPatchEnvironmentInitResources
    | Literal["default", "manual", "minimum", "parent"]
)


class BitbucketServerIntegrationPatchDict(TypedDict):
    """`BitbucketServerIntegrationPatch` with the property names used in JSON."""

    build_pull_requests: NotRequired[bool]
    """Whether pull requests are built."""

    environment_init_resources: NotRequired[
        types.BitbucketServerIntegrationPatchEnvironmentInitResources
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


BitbucketServerIntegrationPatch: TypeAlias = (
    models.BitbucketServerIntegrationPatch | BitbucketServerIntegrationPatchDict
)


class BlackfireIntegrationPatchDict(TypedDict):
    """`BlackfireIntegrationPatch` with the property names used in JSON."""

    type: str


BlackfireIntegrationPatch: TypeAlias = (
    models.BlackfireIntegrationPatch | BlackfireIntegrationPatchDict
)


class EmailIntegrationPatchDict(TypedDict):
    """`EmailIntegrationPatch` with the property names used in JSON."""

    from_address: NotRequired[str | None]

    recipients: Sequence[str]

    type: str


EmailIntegrationPatch: TypeAlias = models.EmailIntegrationPatch | EmailIntegrationPatchDict


FastlyIntegrationPatchResult: TypeAlias = (
    models.FastlyIntegrationPatchResult | Literal["*", "failure", "success"]
)


class FastlyIntegrationPatchDict(TypedDict):
    """`FastlyIntegrationPatch` with the property names used in JSON."""

    environments: NotRequired[Sequence[str]]
    """Environments for which the hook is called."""

    events: NotRequired[Sequence[str]]
    """Events that call the hook."""

    excluded_environments: NotRequired[Sequence[str]]
    """Environments for which the hook is not called."""

    result: NotRequired[types.FastlyIntegrationPatchResult]

    service_id: str

    states: NotRequired[Sequence[str]]
    """States of an activity that call the hook."""

    tls_certificates: NotRequired[bool]

    token: str

    type: str


FastlyIntegrationPatch: TypeAlias = models.FastlyIntegrationPatch | FastlyIntegrationPatchDict


GitLabIntegrationPatchEnvironmentInitResources: TypeAlias = (
    models.GitLabIntegrationPatchEnvironmentInitResources
    | Literal["default", "manual", "minimum", "parent"]
)


class GitLabIntegrationPatchDict(TypedDict):
    """`GitLabIntegrationPatch` with the property names used in JSON."""

    base_url: NotRequired[str]

    build_merge_requests: NotRequired[bool]

    build_wip_merge_requests: NotRequired[bool]

    environment_init_resources: NotRequired[types.GitLabIntegrationPatchEnvironmentInitResources]

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


GitLabIntegrationPatch: TypeAlias = models.GitLabIntegrationPatch | GitLabIntegrationPatchDict


GithubIntegrationPatchEnvironmentInitResources: TypeAlias = (
    models.GithubIntegrationPatchEnvironmentInitResources
    | Literal["default", "manual", "minimum", "parent"]
)


class GithubIntegrationPatchDict(TypedDict):
    """`GithubIntegrationPatch` with the property names used in JSON."""

    base_url: NotRequired[str | None]

    build_draft_pull_requests: NotRequired[bool]

    build_pull_requests: NotRequired[bool]
    """Whether pull requests are built."""

    build_pull_requests_post_merge: NotRequired[bool]

    environment_init_resources: NotRequired[types.GithubIntegrationPatchEnvironmentInitResources]

    fetch_branches: NotRequired[bool]
    """Whether branches of the repository are fetched."""

    prune_branches: NotRequired[bool]
    """Whether branches that are gone in the repository are removed here; needs `fetch_branches`."""

    pull_requests_clone_parent_data: NotRequired[bool]
    """Whether environments of pull requests begin with the data of their parent."""

    repository: str

    token: str

    type: str


GithubIntegrationPatch: TypeAlias = models.GithubIntegrationPatch | GithubIntegrationPatchDict


class HealthWebHookIntegrationPatchDict(TypedDict):
    """`HealthWebHookIntegrationPatch` with the property names used in JSON."""

    shared_key: NotRequired[str | None]

    type: str

    url: str


HealthWebHookIntegrationPatch: TypeAlias = (
    models.HealthWebHookIntegrationPatch | HealthWebHookIntegrationPatchDict
)


class HttpLogIntegrationPatchDict(TypedDict):
    """`HttpLogIntegrationPatch` with the property names used in JSON."""

    excluded_services: NotRequired[str]

    extra: NotRequired[Mapping[str, str]]
    """Further keys and values that are sent with each log."""

    headers: NotRequired[Mapping[str, str]]

    tls_verify: NotRequired[bool]
    """Whether certificates of https servers are checked."""

    type: str

    url: str


HttpLogIntegrationPatch: TypeAlias = models.HttpLogIntegrationPatch | HttpLogIntegrationPatchDict


class NewRelicIntegrationPatchDict(TypedDict):
    """`NewRelicIntegrationPatch` with the property names used in JSON."""

    excluded_services: NotRequired[Sequence[str]]
    """Names of services and applications that do not log there, divided by commas."""

    extra: NotRequired[Mapping[str, str]]
    """Further keys and values that are sent with each log."""

    license_key: str

    tls_verify: NotRequired[bool]
    """Whether certificates of https servers are checked."""

    type: str

    url: str


NewRelicIntegrationPatch: TypeAlias = models.NewRelicIntegrationPatch | NewRelicIntegrationPatchDict


class OtlpLogIntegrationPatchDict(TypedDict):
    """`OtlpLogIntegrationPatch` with the property names used in JSON."""

    excluded_services: NotRequired[Sequence[str]]
    """Names of services and applications that do not log there, divided by commas."""

    extra: NotRequired[Mapping[str, str]]
    """Further keys and values that are sent with each log."""

    headers: NotRequired[Mapping[str, str]]

    tls_verify: NotRequired[bool]
    """Whether certificates of https servers are checked."""

    type: str

    url: str


OtlpLogIntegrationPatch: TypeAlias = models.OtlpLogIntegrationPatch | OtlpLogIntegrationPatchDict


class PagerDutyIntegrationPatchDict(TypedDict):
    """`PagerDutyIntegrationPatch` with the property names used in JSON."""

    routing_key: str

    type: str


PagerDutyIntegrationPatch: TypeAlias = (
    models.PagerDutyIntegrationPatch | PagerDutyIntegrationPatchDict
)


ScriptIntegrationPatchResult: TypeAlias = (
    models.ScriptIntegrationPatchResult | Literal["*", "failure", "success"]
)


class ScriptIntegrationPatchDict(TypedDict):
    """`ScriptIntegrationPatch` with the property names used in JSON."""

    environments: NotRequired[Sequence[str]]
    """Environments for which the hook is called."""

    events: NotRequired[Sequence[str]]
    """Events that call the hook."""

    excluded_environments: NotRequired[Sequence[str]]
    """Environments for which the hook is not called."""

    result: NotRequired[types.ScriptIntegrationPatchResult]

    script: str

    states: NotRequired[Sequence[str]]
    """States of an activity that call the hook."""

    type: str


ScriptIntegrationPatch: TypeAlias = models.ScriptIntegrationPatch | ScriptIntegrationPatchDict


class SlackIntegrationPatchDict(TypedDict):
    """`SlackIntegrationPatch` with the property names used in JSON."""

    channel: str

    token: str

    type: str


SlackIntegrationPatch: TypeAlias = models.SlackIntegrationPatch | SlackIntegrationPatchDict


class SplunkIntegrationPatchDict(TypedDict):
    """`SplunkIntegrationPatch` with the property names used in JSON."""

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


SplunkIntegrationPatch: TypeAlias = models.SplunkIntegrationPatch | SplunkIntegrationPatchDict


class SumologicIntegrationPatchDict(TypedDict):
    """`SumologicIntegrationPatch` with the property names used in JSON."""

    category: NotRequired[str]

    excluded_services: NotRequired[Sequence[str]]
    """Names of services and applications that do not log there, divided by commas."""

    extra: NotRequired[Mapping[str, str]]
    """Further keys and values that are sent with each log."""

    tls_verify: NotRequired[bool]
    """Whether certificates of https servers are checked."""

    type: str

    url: str


SumologicIntegrationPatch: TypeAlias = (
    models.SumologicIntegrationPatch | SumologicIntegrationPatchDict
)


SyslogIntegrationPatchAuthMode: TypeAlias = (
    models.SyslogIntegrationPatchAuthMode | Literal["prefix", "structured_data"]
)


SyslogIntegrationPatchMessageFormat: TypeAlias = (
    models.SyslogIntegrationPatchMessageFormat | Literal["rfc3164", "rfc5424"]
)


SyslogIntegrationPatchProtocol: TypeAlias = (
    models.SyslogIntegrationPatchProtocol | Literal["tcp", "tls", "udp"]
)


class SyslogIntegrationPatchDict(TypedDict):
    """`SyslogIntegrationPatch` with the property names used in JSON."""

    auth_mode: NotRequired[types.SyslogIntegrationPatchAuthMode]

    auth_token: NotRequired[str]

    excluded_services: NotRequired[Sequence[str]]
    """Names of services and applications that do not log there, divided by commas."""

    extra: NotRequired[Mapping[str, str]]
    """Further keys and values that are sent with each log."""

    facility: NotRequired[int]

    host: NotRequired[str]

    message_format: NotRequired[types.SyslogIntegrationPatchMessageFormat]

    port: NotRequired[int]

    protocol: NotRequired[types.SyslogIntegrationPatchProtocol]

    tls_verify: NotRequired[bool]
    """Whether certificates of https servers are checked."""

    type: str


SyslogIntegrationPatch: TypeAlias = models.SyslogIntegrationPatch | SyslogIntegrationPatchDict


WebHookIntegrationPatchResult: TypeAlias = (
    models.WebHookIntegrationPatchResult | Literal["*", "failure", "success"]
)


class WebHookIntegrationPatchDict(TypedDict):
    """`WebHookIntegrationPatch` with the property names used in JSON."""

    environments: NotRequired[Sequence[str]]
    """Environments for which the hook is called."""

    events: NotRequired[Sequence[str]]
    """Events that call the hook."""

    excluded_environments: NotRequired[Sequence[str]]
    """Environments for which the hook is not called."""

    result: NotRequired[types.WebHookIntegrationPatchResult]

    shared_key: NotRequired[str | None]

    states: NotRequired[Sequence[str]]
    """States of an activity that call the hook."""

    type: str

    url: str


WebHookIntegrationPatch: TypeAlias = models.WebHookIntegrationPatch | WebHookIntegrationPatchDict


IntegrationPatch: TypeAlias = (
    types.BitbucketIntegrationPatch
    | types.BitbucketServerIntegrationPatch
    | types.BlackfireIntegrationPatch
    | types.FastlyIntegrationPatch
    | types.GithubIntegrationPatch
    | types.GitLabIntegrationPatch
    | types.EmailIntegrationPatch
    | types.PagerDutyIntegrationPatch
    | types.SlackIntegrationPatch
    | types.HealthWebHookIntegrationPatch
    | types.HttpLogIntegrationPatch
    | types.NewRelicIntegrationPatch
    | types.OtlpLogIntegrationPatch
    | types.ScriptIntegrationPatch
    | types.SplunkIntegrationPatch
    | types.SumologicIntegrationPatch
    | types.SyslogIntegrationPatch
    | types.WebHookIntegrationPatch
)
