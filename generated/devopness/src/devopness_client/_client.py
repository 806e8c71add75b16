"""The blocking and the async client: options, authentication, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import (
    AnyAsyncHttpClient,
    AnyHttpClient,
    AsyncClient,
    AsyncSecret,
    ClientSettings,
    Credential,
    HttpBearer,
    HttpResponse,
    Omit,
    Request,
    Secret,
    SyncClient,
    Timeout,
    omit,
)
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .resources.actions import Actions, AsyncActions
    from .resources.applications import Applications, AsyncApplications
    from .resources.credentials import AsyncCredentials, Credentials
    from .resources.cron_jobs import AsyncCronJobs, CronJobs
    from .resources.daemons import AsyncDaemons, Daemons
    from .resources.environments import AsyncEnvironments, Environments
    from .resources.hook_requests import AsyncHookRequests, HookRequests
    from .resources.hooks import AsyncHooks, Hooks
    from .resources.network_rules import AsyncNetworkRules, NetworkRules
    from .resources.networks import AsyncNetworks, Networks
    from .resources.organizations import AsyncOrganizations, Organizations
    from .resources.pipelines import AsyncPipelines, Pipelines
    from .resources.projects import AsyncProjects, Projects
    from .resources.resource_events import AsyncResourceEvents, ResourceEvents
    from .resources.resource_links import AsyncResourceLinks, ResourceLinks
    from .resources.roles import AsyncRoles, Roles
    from .resources.servers import AsyncServers, Servers
    from .resources.services import AsyncServices, Services
    from .resources.social_accounts import AsyncSocialAccounts, SocialAccounts
    from .resources.ssh_keys import AsyncSshKeys, SshKeys
    from .resources.ssl_certificates import AsyncSslCertificates, SslCertificates
    from .resources.static_data import AsyncStaticData, StaticData
    from .resources.subnets import AsyncSubnets, Subnets
    from .resources.team_invitations import AsyncTeamInvitations, TeamInvitations
    from .resources.teams import AsyncTeams, Teams
    from .resources.users import AsyncUsers, Users
    from .resources.variables import AsyncVariables, Variables
    from .resources.virtual_hosts import AsyncVirtualHosts, VirtualHosts

_SETTINGS = ClientSettings(
    name="devopness",
    package="devopness_client",
    version=__version__,
    base_url="https://api.devopness.com",
    security=(("BearerAuth",),),
    schemes={
        "BearerAuth": HttpBearer(),
    },
    credentials=(
        Credential(
            "api_token",
            env="DEVOPNESS_API_TOKEN",
            scheme="BearerAuth",
        ),
    ),
    origins=(),
    hal=False,
)


class Devopness(SyncClient):
    """The blocking client of devopness.

    It authenticates with the first of these that is given:

    - `api_token` (or the environment variable `DEVOPNESS_API_TOKEN`): a project token or a personal one

    Args:
        api_token: a project token or a personal one, or a callable that returns it.
        base_url: The address of the API. Defaults to `https://api.devopness.com`.
        origins: Further origins of the API, such as `https://*.example.com`. Credentials may be sent
            there, and next pages, links and redirects may lead there.
        timeout: Seconds for each attempt of a call, or a `Timeout` for each wait. None waits without
            limit. Defaults to 60 seconds for each wait and 10 seconds to connect.
        total_timeout: Seconds for a whole call, including retries and the pauses between them. None
            waits without limit. Defaults to 600 seconds, without limit for a streamed request body.
        max_retries: How often a failed call is retried, if a retry is safe.
        max_response_size: The most bytes of a response, decompressed. None sets no limit. Defaults to
            256 MiB, without limit for a download that is iterated or written to a file.
        max_line_size: The most characters of one event or line of a stream. None sets no limit.
        strict: Raise ResponseValidationError if a response differs from the document, instead of
            returning what the server sent with a warning.
        headers: Headers to send with every request.
        http_client: Your own client of httpx or httpx2, for proxies, transports and the like.
        on_request: Called with each request before it is sent.
        on_response: Called with each response. Unless it is streamed, its body has been read.

    Raises:
        ValueError: If an argument is invalid, such as an empty credential.
        CredentialError: On the first call that needs a credential, if there is none.
    """

    def __init__(
        self,
        *,
        api_token: Secret | None = None,
        base_url: str | None = None,
        origins: Sequence[str] = (),
        timeout: float | Timeout | None | Omit = omit,
        total_timeout: float | Omit | None = omit,
        max_retries: int = 2,
        max_response_size: int | Omit | None = omit,
        max_line_size: int | None = 16_777_216,
        strict: bool = False,
        headers: Mapping[str, str] | None = None,
        http_client: AnyHttpClient | None = None,
        on_request: Callable[[Request], object] | None = None,
        on_response: Callable[[HttpResponse], object] | None = None,
    ) -> None:
        super().__init__(
            _SETTINGS,
            credentials={
                "api_token": api_token,
            },
            base_url=base_url,
            origins=origins,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            max_response_size=max_response_size,
            max_line_size=max_line_size,
            strict=strict,
            headers=headers,
            http_client=http_client,
            on_request=on_request,
            on_response=on_response,
        )

    @cached_property
    def actions(self) -> Actions:
        from .resources.actions import Actions

        return Actions(self)

    @cached_property
    def applications(self) -> Applications:
        from .resources.applications import Applications

        return Applications(self)

    @cached_property
    def credentials(self) -> Credentials:
        from .resources.credentials import Credentials

        return Credentials(self)

    @cached_property
    def cron_jobs(self) -> CronJobs:
        from .resources.cron_jobs import CronJobs

        return CronJobs(self)

    @cached_property
    def daemons(self) -> Daemons:
        from .resources.daemons import Daemons

        return Daemons(self)

    @cached_property
    def environments(self) -> Environments:
        from .resources.environments import Environments

        return Environments(self)

    @cached_property
    def hook_requests(self) -> HookRequests:
        from .resources.hook_requests import HookRequests

        return HookRequests(self)

    @cached_property
    def hooks(self) -> Hooks:
        from .resources.hooks import Hooks

        return Hooks(self)

    @cached_property
    def network_rules(self) -> NetworkRules:
        from .resources.network_rules import NetworkRules

        return NetworkRules(self)

    @cached_property
    def networks(self) -> Networks:
        from .resources.networks import Networks

        return Networks(self)

    @cached_property
    def organizations(self) -> Organizations:
        from .resources.organizations import Organizations

        return Organizations(self)

    @cached_property
    def pipelines(self) -> Pipelines:
        from .resources.pipelines import Pipelines

        return Pipelines(self)

    @cached_property
    def projects(self) -> Projects:
        from .resources.projects import Projects

        return Projects(self)

    @cached_property
    def resource_events(self) -> ResourceEvents:
        from .resources.resource_events import ResourceEvents

        return ResourceEvents(self)

    @cached_property
    def resource_links(self) -> ResourceLinks:
        from .resources.resource_links import ResourceLinks

        return ResourceLinks(self)

    @cached_property
    def roles(self) -> Roles:
        from .resources.roles import Roles

        return Roles(self)

    @cached_property
    def servers(self) -> Servers:
        from .resources.servers import Servers

        return Servers(self)

    @cached_property
    def services(self) -> Services:
        from .resources.services import Services

        return Services(self)

    @cached_property
    def social_accounts(self) -> SocialAccounts:
        from .resources.social_accounts import SocialAccounts

        return SocialAccounts(self)

    @cached_property
    def ssh_keys(self) -> SshKeys:
        from .resources.ssh_keys import SshKeys

        return SshKeys(self)

    @cached_property
    def ssl_certificates(self) -> SslCertificates:
        from .resources.ssl_certificates import SslCertificates

        return SslCertificates(self)

    @cached_property
    def static_data(self) -> StaticData:
        from .resources.static_data import StaticData

        return StaticData(self)

    @cached_property
    def subnets(self) -> Subnets:
        from .resources.subnets import Subnets

        return Subnets(self)

    @cached_property
    def team_invitations(self) -> TeamInvitations:
        from .resources.team_invitations import TeamInvitations

        return TeamInvitations(self)

    @cached_property
    def teams(self) -> Teams:
        from .resources.teams import Teams

        return Teams(self)

    @cached_property
    def users(self) -> Users:
        from .resources.users import Users

        return Users(self)

    @cached_property
    def variables(self) -> Variables:
        from .resources.variables import Variables

        return Variables(self)

    @cached_property
    def virtual_hosts(self) -> VirtualHosts:
        from .resources.virtual_hosts import VirtualHosts

        return VirtualHosts(self)


class AsyncDevopness(AsyncClient):
    """The async client of devopness.

    It authenticates with the first of these that is given:

    - `api_token` (or the environment variable `DEVOPNESS_API_TOKEN`): a project token or a personal one

    Args:
        api_token: a project token or a personal one, or a callable that returns it, which may be async.
        base_url: The address of the API. Defaults to `https://api.devopness.com`.
        origins: Further origins of the API, such as `https://*.example.com`. Credentials may be sent
            there, and next pages, links and redirects may lead there.
        timeout: Seconds for each attempt of a call, or a `Timeout` for each wait. None waits without
            limit. Defaults to 60 seconds for each wait and 10 seconds to connect.
        total_timeout: Seconds for a whole call, including retries and the pauses between them. None
            waits without limit. Defaults to 600 seconds, without limit for a streamed request body.
        max_retries: How often a failed call is retried, if a retry is safe.
        max_response_size: The most bytes of a response, decompressed. None sets no limit. Defaults to
            256 MiB, without limit for a download that is iterated or written to a file.
        max_line_size: The most characters of one event or line of a stream. None sets no limit.
        strict: Raise ResponseValidationError if a response differs from the document, instead of
            returning what the server sent with a warning.
        headers: Headers to send with every request.
        http_client: Your own client of httpx or httpx2, for proxies, transports and the like.
        on_request: Called with each request before it is sent.
        on_response: Called with each response. Unless it is streamed, its body has been read.

    Raises:
        ValueError: If an argument is invalid, such as an empty credential.
        CredentialError: On the first call that needs a credential, if there is none.
    """

    def __init__(
        self,
        *,
        api_token: AsyncSecret | None = None,
        base_url: str | None = None,
        origins: Sequence[str] = (),
        timeout: float | Timeout | None | Omit = omit,
        total_timeout: float | Omit | None = omit,
        max_retries: int = 2,
        max_response_size: int | Omit | None = omit,
        max_line_size: int | None = 16_777_216,
        strict: bool = False,
        headers: Mapping[str, str] | None = None,
        http_client: AnyAsyncHttpClient | None = None,
        on_request: Callable[[Request], object] | None = None,
        on_response: Callable[[HttpResponse], object] | None = None,
    ) -> None:
        super().__init__(
            _SETTINGS,
            credentials={
                "api_token": api_token,
            },
            base_url=base_url,
            origins=origins,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            max_response_size=max_response_size,
            max_line_size=max_line_size,
            strict=strict,
            headers=headers,
            http_client=http_client,
            on_request=on_request,
            on_response=on_response,
        )

    @cached_property
    def actions(self) -> AsyncActions:
        from .resources.actions import AsyncActions

        return AsyncActions(self)

    @cached_property
    def applications(self) -> AsyncApplications:
        from .resources.applications import AsyncApplications

        return AsyncApplications(self)

    @cached_property
    def credentials(self) -> AsyncCredentials:
        from .resources.credentials import AsyncCredentials

        return AsyncCredentials(self)

    @cached_property
    def cron_jobs(self) -> AsyncCronJobs:
        from .resources.cron_jobs import AsyncCronJobs

        return AsyncCronJobs(self)

    @cached_property
    def daemons(self) -> AsyncDaemons:
        from .resources.daemons import AsyncDaemons

        return AsyncDaemons(self)

    @cached_property
    def environments(self) -> AsyncEnvironments:
        from .resources.environments import AsyncEnvironments

        return AsyncEnvironments(self)

    @cached_property
    def hook_requests(self) -> AsyncHookRequests:
        from .resources.hook_requests import AsyncHookRequests

        return AsyncHookRequests(self)

    @cached_property
    def hooks(self) -> AsyncHooks:
        from .resources.hooks import AsyncHooks

        return AsyncHooks(self)

    @cached_property
    def network_rules(self) -> AsyncNetworkRules:
        from .resources.network_rules import AsyncNetworkRules

        return AsyncNetworkRules(self)

    @cached_property
    def networks(self) -> AsyncNetworks:
        from .resources.networks import AsyncNetworks

        return AsyncNetworks(self)

    @cached_property
    def organizations(self) -> AsyncOrganizations:
        from .resources.organizations import AsyncOrganizations

        return AsyncOrganizations(self)

    @cached_property
    def pipelines(self) -> AsyncPipelines:
        from .resources.pipelines import AsyncPipelines

        return AsyncPipelines(self)

    @cached_property
    def projects(self) -> AsyncProjects:
        from .resources.projects import AsyncProjects

        return AsyncProjects(self)

    @cached_property
    def resource_events(self) -> AsyncResourceEvents:
        from .resources.resource_events import AsyncResourceEvents

        return AsyncResourceEvents(self)

    @cached_property
    def resource_links(self) -> AsyncResourceLinks:
        from .resources.resource_links import AsyncResourceLinks

        return AsyncResourceLinks(self)

    @cached_property
    def roles(self) -> AsyncRoles:
        from .resources.roles import AsyncRoles

        return AsyncRoles(self)

    @cached_property
    def servers(self) -> AsyncServers:
        from .resources.servers import AsyncServers

        return AsyncServers(self)

    @cached_property
    def services(self) -> AsyncServices:
        from .resources.services import AsyncServices

        return AsyncServices(self)

    @cached_property
    def social_accounts(self) -> AsyncSocialAccounts:
        from .resources.social_accounts import AsyncSocialAccounts

        return AsyncSocialAccounts(self)

    @cached_property
    def ssh_keys(self) -> AsyncSshKeys:
        from .resources.ssh_keys import AsyncSshKeys

        return AsyncSshKeys(self)

    @cached_property
    def ssl_certificates(self) -> AsyncSslCertificates:
        from .resources.ssl_certificates import AsyncSslCertificates

        return AsyncSslCertificates(self)

    @cached_property
    def static_data(self) -> AsyncStaticData:
        from .resources.static_data import AsyncStaticData

        return AsyncStaticData(self)

    @cached_property
    def subnets(self) -> AsyncSubnets:
        from .resources.subnets import AsyncSubnets

        return AsyncSubnets(self)

    @cached_property
    def team_invitations(self) -> AsyncTeamInvitations:
        from .resources.team_invitations import AsyncTeamInvitations

        return AsyncTeamInvitations(self)

    @cached_property
    def teams(self) -> AsyncTeams:
        from .resources.teams import AsyncTeams

        return AsyncTeams(self)

    @cached_property
    def users(self) -> AsyncUsers:
        from .resources.users import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def variables(self) -> AsyncVariables:
        from .resources.variables import AsyncVariables

        return AsyncVariables(self)

    @cached_property
    def virtual_hosts(self) -> AsyncVirtualHosts:
        from .resources.virtual_hosts import AsyncVirtualHosts

        return AsyncVirtualHosts(self)
