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
    TokenExchange,
    omit,
)
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .resources.addons import Addons, AsyncAddons
    from .resources.alerts import Alerts, AsyncAlerts
    from .resources.api_tokens import ApiTokens, AsyncApiTokens
    from .resources.autoscaling import AsyncAutoscaling, Autoscaling
    from .resources.blackfire_monitoring import AsyncBlackfireMonitoring, BlackfireMonitoring
    from .resources.blackfire_profiling import AsyncBlackfireProfiling, BlackfireProfiling
    from .resources.certificates import AsyncCertificates, Certificates
    from .resources.connections import AsyncConnections, Connections
    from .resources.continuous_profiling import AsyncContinuousProfiling, ContinuousProfiling
    from .resources.deployment_targets import AsyncDeploymentTargets, DeploymentTargets
    from .resources.deployments import AsyncDeployments, Deployments
    from .resources.diffs import AsyncDiffs, Diffs
    from .resources.discounts import AsyncDiscounts, Discounts
    from .resources.domain_claims import AsyncDomainClaims, DomainClaims
    from .resources.environment_types import AsyncEnvironmentTypes, EnvironmentTypes
    from .resources.environments import AsyncEnvironments, Environments
    from .resources.grants import AsyncGrants, Grants
    from .resources.http_traffic import AsyncHttpTraffic, HttpTraffic
    from .resources.integrations import AsyncIntegrations, Integrations
    from .resources.invoices import AsyncInvoices, Invoices
    from .resources.mfa import AsyncMfa, Mfa
    from .resources.observability import AsyncObservability, Observability
    from .resources.orders import AsyncOrders, Orders
    from .resources.organizations import AsyncOrganizations, Organizations
    from .resources.phone_numbers import AsyncPhoneNumbers, PhoneNumbers
    from .resources.projects import AsyncProjects, Projects
    from .resources.records import AsyncRecords, Records
    from .resources.references import AsyncReferences, References
    from .resources.regions import AsyncRegions, Regions
    from .resources.repository import AsyncRepository, Repository
    from .resources.resources import AsyncResources, Resources
    from .resources.routing import AsyncRouting, Routing
    from .resources.runtime_operations import AsyncRuntimeOperations, RuntimeOperations
    from .resources.sboms import AsyncSboms, Sboms
    from .resources.source_operations import AsyncSourceOperations, SourceOperations
    from .resources.ssh_keys import AsyncSshKeys, SshKeys
    from .resources.subscriptions import AsyncSubscriptions, Subscriptions
    from .resources.support import AsyncSupport, Support
    from .resources.system import AsyncSystem, System
    from .resources.tasks import AsyncTasks, Tasks
    from .resources.teams import AsyncTeams, Teams
    from .resources.users import AsyncUsers, Users
    from .resources.vouchers import AsyncVouchers, Vouchers

_SETTINGS = ClientSettings(
    name="platformsh",
    package="platformsh_client",
    version=__version__,
    base_url="https://api.platform.sh",
    security=(("BearerAuth",),),
    schemes={
        "BearerAuth": HttpBearer(),
    },
    credentials=(
        Credential(
            "api_token",
            env="PLATFORMSH_API_TOKEN",
            scheme="BearerAuth",
            exchange=TokenExchange(
                url="https://auth.api.platform.sh/oauth2/token",
                user="platform-api-user",
                password="",
                form={"grant_type": "api_token"},
                token_field="api_token",
            ),
        ),
        Credential(
            "access_token",
            env="PLATFORMSH_ACCESS_TOKEN",
            scheme="BearerAuth",
        ),
    ),
    origins=("https://*.platform.sh",),
    hal=True,
)


class Platformsh(SyncClient):
    """The blocking client of Platform.sh.

    It authenticates with the first of these that is given; if any is passed, no environment variable is read:

    - `api_token` (or the environment variable `PLATFORMSH_API_TOKEN`): an API token, exchanged for access tokens as they are needed
    - `access_token` (or the environment variable `PLATFORMSH_ACCESS_TOKEN`): an access token that you already have

    Args:
        api_token: an API token, exchanged for access tokens as they are needed, or a callable that returns it.
        access_token: an access token that you already have, or a callable that returns it.
        base_url: The address of the API. Defaults to `https://api.platform.sh`.
        token_url: The address of the token endpoint. Defaults to `https://auth.api.platform.sh/oauth2/token`.
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
        access_token: Secret | None = None,
        base_url: str | None = None,
        token_url: str | None = None,
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
                "access_token": access_token,
            },
            base_url=base_url,
            token_url=token_url,
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
    def addons(self) -> Addons:
        from .resources.addons import Addons

        return Addons(self)

    @cached_property
    def alerts(self) -> Alerts:
        from .resources.alerts import Alerts

        return Alerts(self)

    @cached_property
    def api_tokens(self) -> ApiTokens:
        from .resources.api_tokens import ApiTokens

        return ApiTokens(self)

    @cached_property
    def autoscaling(self) -> Autoscaling:
        from .resources.autoscaling import Autoscaling

        return Autoscaling(self)

    @cached_property
    def blackfire_monitoring(self) -> BlackfireMonitoring:
        from .resources.blackfire_monitoring import BlackfireMonitoring

        return BlackfireMonitoring(self)

    @cached_property
    def blackfire_profiling(self) -> BlackfireProfiling:
        from .resources.blackfire_profiling import BlackfireProfiling

        return BlackfireProfiling(self)

    @cached_property
    def certificates(self) -> Certificates:
        from .resources.certificates import Certificates

        return Certificates(self)

    @cached_property
    def connections(self) -> Connections:
        from .resources.connections import Connections

        return Connections(self)

    @cached_property
    def continuous_profiling(self) -> ContinuousProfiling:
        from .resources.continuous_profiling import ContinuousProfiling

        return ContinuousProfiling(self)

    @cached_property
    def deployment_targets(self) -> DeploymentTargets:
        from .resources.deployment_targets import DeploymentTargets

        return DeploymentTargets(self)

    @cached_property
    def deployments(self) -> Deployments:
        from .resources.deployments import Deployments

        return Deployments(self)

    @cached_property
    def diffs(self) -> Diffs:
        from .resources.diffs import Diffs

        return Diffs(self)

    @cached_property
    def discounts(self) -> Discounts:
        from .resources.discounts import Discounts

        return Discounts(self)

    @cached_property
    def domain_claims(self) -> DomainClaims:
        from .resources.domain_claims import DomainClaims

        return DomainClaims(self)

    @cached_property
    def environment_types(self) -> EnvironmentTypes:
        from .resources.environment_types import EnvironmentTypes

        return EnvironmentTypes(self)

    @cached_property
    def environments(self) -> Environments:
        from .resources.environments import Environments

        return Environments(self)

    @cached_property
    def grants(self) -> Grants:
        from .resources.grants import Grants

        return Grants(self)

    @cached_property
    def http_traffic(self) -> HttpTraffic:
        from .resources.http_traffic import HttpTraffic

        return HttpTraffic(self)

    @cached_property
    def integrations(self) -> Integrations:
        from .resources.integrations import Integrations

        return Integrations(self)

    @cached_property
    def invoices(self) -> Invoices:
        from .resources.invoices import Invoices

        return Invoices(self)

    @cached_property
    def mfa(self) -> Mfa:
        from .resources.mfa import Mfa

        return Mfa(self)

    @cached_property
    def observability(self) -> Observability:
        from .resources.observability import Observability

        return Observability(self)

    @cached_property
    def orders(self) -> Orders:
        from .resources.orders import Orders

        return Orders(self)

    @cached_property
    def organizations(self) -> Organizations:
        from .resources.organizations import Organizations

        return Organizations(self)

    @cached_property
    def phone_numbers(self) -> PhoneNumbers:
        from .resources.phone_numbers import PhoneNumbers

        return PhoneNumbers(self)

    @cached_property
    def projects(self) -> Projects:
        from .resources.projects import Projects

        return Projects(self)

    @cached_property
    def records(self) -> Records:
        from .resources.records import Records

        return Records(self)

    @cached_property
    def references(self) -> References:
        from .resources.references import References

        return References(self)

    @cached_property
    def regions(self) -> Regions:
        from .resources.regions import Regions

        return Regions(self)

    @cached_property
    def repository(self) -> Repository:
        from .resources.repository import Repository

        return Repository(self)

    @cached_property
    def resources(self) -> Resources:
        from .resources.resources import Resources

        return Resources(self)

    @cached_property
    def routing(self) -> Routing:
        from .resources.routing import Routing

        return Routing(self)

    @cached_property
    def runtime_operations(self) -> RuntimeOperations:
        from .resources.runtime_operations import RuntimeOperations

        return RuntimeOperations(self)

    @cached_property
    def sboms(self) -> Sboms:
        from .resources.sboms import Sboms

        return Sboms(self)

    @cached_property
    def source_operations(self) -> SourceOperations:
        from .resources.source_operations import SourceOperations

        return SourceOperations(self)

    @cached_property
    def ssh_keys(self) -> SshKeys:
        from .resources.ssh_keys import SshKeys

        return SshKeys(self)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        from .resources.subscriptions import Subscriptions

        return Subscriptions(self)

    @cached_property
    def support(self) -> Support:
        from .resources.support import Support

        return Support(self)

    @cached_property
    def system(self) -> System:
        from .resources.system import System

        return System(self)

    @cached_property
    def tasks(self) -> Tasks:
        from .resources.tasks import Tasks

        return Tasks(self)

    @cached_property
    def teams(self) -> Teams:
        from .resources.teams import Teams

        return Teams(self)

    @cached_property
    def users(self) -> Users:
        from .resources.users import Users

        return Users(self)

    @cached_property
    def vouchers(self) -> Vouchers:
        from .resources.vouchers import Vouchers

        return Vouchers(self)


class AsyncPlatformsh(AsyncClient):
    """The async client of Platform.sh.

    It authenticates with the first of these that is given; if any is passed, no environment variable is read:

    - `api_token` (or the environment variable `PLATFORMSH_API_TOKEN`): an API token, exchanged for access tokens as they are needed
    - `access_token` (or the environment variable `PLATFORMSH_ACCESS_TOKEN`): an access token that you already have

    Args:
        api_token: an API token, exchanged for access tokens as they are needed, or a callable that returns it, which may be async.
        access_token: an access token that you already have, or a callable that returns it, which may be async.
        base_url: The address of the API. Defaults to `https://api.platform.sh`.
        token_url: The address of the token endpoint. Defaults to `https://auth.api.platform.sh/oauth2/token`.
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
        access_token: AsyncSecret | None = None,
        base_url: str | None = None,
        token_url: str | None = None,
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
                "access_token": access_token,
            },
            base_url=base_url,
            token_url=token_url,
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
    def addons(self) -> AsyncAddons:
        from .resources.addons import AsyncAddons

        return AsyncAddons(self)

    @cached_property
    def alerts(self) -> AsyncAlerts:
        from .resources.alerts import AsyncAlerts

        return AsyncAlerts(self)

    @cached_property
    def api_tokens(self) -> AsyncApiTokens:
        from .resources.api_tokens import AsyncApiTokens

        return AsyncApiTokens(self)

    @cached_property
    def autoscaling(self) -> AsyncAutoscaling:
        from .resources.autoscaling import AsyncAutoscaling

        return AsyncAutoscaling(self)

    @cached_property
    def blackfire_monitoring(self) -> AsyncBlackfireMonitoring:
        from .resources.blackfire_monitoring import AsyncBlackfireMonitoring

        return AsyncBlackfireMonitoring(self)

    @cached_property
    def blackfire_profiling(self) -> AsyncBlackfireProfiling:
        from .resources.blackfire_profiling import AsyncBlackfireProfiling

        return AsyncBlackfireProfiling(self)

    @cached_property
    def certificates(self) -> AsyncCertificates:
        from .resources.certificates import AsyncCertificates

        return AsyncCertificates(self)

    @cached_property
    def connections(self) -> AsyncConnections:
        from .resources.connections import AsyncConnections

        return AsyncConnections(self)

    @cached_property
    def continuous_profiling(self) -> AsyncContinuousProfiling:
        from .resources.continuous_profiling import AsyncContinuousProfiling

        return AsyncContinuousProfiling(self)

    @cached_property
    def deployment_targets(self) -> AsyncDeploymentTargets:
        from .resources.deployment_targets import AsyncDeploymentTargets

        return AsyncDeploymentTargets(self)

    @cached_property
    def deployments(self) -> AsyncDeployments:
        from .resources.deployments import AsyncDeployments

        return AsyncDeployments(self)

    @cached_property
    def diffs(self) -> AsyncDiffs:
        from .resources.diffs import AsyncDiffs

        return AsyncDiffs(self)

    @cached_property
    def discounts(self) -> AsyncDiscounts:
        from .resources.discounts import AsyncDiscounts

        return AsyncDiscounts(self)

    @cached_property
    def domain_claims(self) -> AsyncDomainClaims:
        from .resources.domain_claims import AsyncDomainClaims

        return AsyncDomainClaims(self)

    @cached_property
    def environment_types(self) -> AsyncEnvironmentTypes:
        from .resources.environment_types import AsyncEnvironmentTypes

        return AsyncEnvironmentTypes(self)

    @cached_property
    def environments(self) -> AsyncEnvironments:
        from .resources.environments import AsyncEnvironments

        return AsyncEnvironments(self)

    @cached_property
    def grants(self) -> AsyncGrants:
        from .resources.grants import AsyncGrants

        return AsyncGrants(self)

    @cached_property
    def http_traffic(self) -> AsyncHttpTraffic:
        from .resources.http_traffic import AsyncHttpTraffic

        return AsyncHttpTraffic(self)

    @cached_property
    def integrations(self) -> AsyncIntegrations:
        from .resources.integrations import AsyncIntegrations

        return AsyncIntegrations(self)

    @cached_property
    def invoices(self) -> AsyncInvoices:
        from .resources.invoices import AsyncInvoices

        return AsyncInvoices(self)

    @cached_property
    def mfa(self) -> AsyncMfa:
        from .resources.mfa import AsyncMfa

        return AsyncMfa(self)

    @cached_property
    def observability(self) -> AsyncObservability:
        from .resources.observability import AsyncObservability

        return AsyncObservability(self)

    @cached_property
    def orders(self) -> AsyncOrders:
        from .resources.orders import AsyncOrders

        return AsyncOrders(self)

    @cached_property
    def organizations(self) -> AsyncOrganizations:
        from .resources.organizations import AsyncOrganizations

        return AsyncOrganizations(self)

    @cached_property
    def phone_numbers(self) -> AsyncPhoneNumbers:
        from .resources.phone_numbers import AsyncPhoneNumbers

        return AsyncPhoneNumbers(self)

    @cached_property
    def projects(self) -> AsyncProjects:
        from .resources.projects import AsyncProjects

        return AsyncProjects(self)

    @cached_property
    def records(self) -> AsyncRecords:
        from .resources.records import AsyncRecords

        return AsyncRecords(self)

    @cached_property
    def references(self) -> AsyncReferences:
        from .resources.references import AsyncReferences

        return AsyncReferences(self)

    @cached_property
    def regions(self) -> AsyncRegions:
        from .resources.regions import AsyncRegions

        return AsyncRegions(self)

    @cached_property
    def repository(self) -> AsyncRepository:
        from .resources.repository import AsyncRepository

        return AsyncRepository(self)

    @cached_property
    def resources(self) -> AsyncResources:
        from .resources.resources import AsyncResources

        return AsyncResources(self)

    @cached_property
    def routing(self) -> AsyncRouting:
        from .resources.routing import AsyncRouting

        return AsyncRouting(self)

    @cached_property
    def runtime_operations(self) -> AsyncRuntimeOperations:
        from .resources.runtime_operations import AsyncRuntimeOperations

        return AsyncRuntimeOperations(self)

    @cached_property
    def sboms(self) -> AsyncSboms:
        from .resources.sboms import AsyncSboms

        return AsyncSboms(self)

    @cached_property
    def source_operations(self) -> AsyncSourceOperations:
        from .resources.source_operations import AsyncSourceOperations

        return AsyncSourceOperations(self)

    @cached_property
    def ssh_keys(self) -> AsyncSshKeys:
        from .resources.ssh_keys import AsyncSshKeys

        return AsyncSshKeys(self)

    @cached_property
    def subscriptions(self) -> AsyncSubscriptions:
        from .resources.subscriptions import AsyncSubscriptions

        return AsyncSubscriptions(self)

    @cached_property
    def support(self) -> AsyncSupport:
        from .resources.support import AsyncSupport

        return AsyncSupport(self)

    @cached_property
    def system(self) -> AsyncSystem:
        from .resources.system import AsyncSystem

        return AsyncSystem(self)

    @cached_property
    def tasks(self) -> AsyncTasks:
        from .resources.tasks import AsyncTasks

        return AsyncTasks(self)

    @cached_property
    def teams(self) -> AsyncTeams:
        from .resources.teams import AsyncTeams

        return AsyncTeams(self)

    @cached_property
    def users(self) -> AsyncUsers:
        from .resources.users import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def vouchers(self) -> AsyncVouchers:
        from .resources.vouchers import AsyncVouchers

        return AsyncVouchers(self)
