"""The blocking and the async client: options, authentication, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import (
    AnyAsyncHttpClient,
    AnyHttpClient,
    ApiKey,
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

    from .resources.account import Account, AsyncAccount
    from .resources.agentic_workflows import AgenticWorkflows, AsyncAgenticWorkflows
    from .resources.alert_receivers import AlertReceivers, AsyncAlertReceivers
    from .resources.alert_rules import AlertRules, AsyncAlertRules
    from .resources.applications import Applications, AsyncApplications
    from .resources.argocd import Argocd, AsyncArgocd
    from .resources.billing import AsyncBilling, Billing
    from .resources.blueprints import AsyncBlueprints, Blueprints
    from .resources.cloud_providers import AsyncCloudProviders, CloudProviders
    from .resources.clusters import AsyncClusters, Clusters
    from .resources.container_registries import AsyncContainerRegistries, ContainerRegistries
    from .resources.containers import AsyncContainers, Containers
    from .resources.databases import AsyncDatabases, Databases
    from .resources.deployment_requests import AsyncDeploymentRequests, DeploymentRequests
    from .resources.deployment_stages import AsyncDeploymentStages, DeploymentStages
    from .resources.environments import AsyncEnvironments, Environments
    from .resources.git_repositories import AsyncGitRepositories, GitRepositories
    from .resources.github_app import AsyncGithubApp, GithubApp
    from .resources.helm_repositories import AsyncHelmRepositories, HelmRepositories
    from .resources.helms import AsyncHelms, Helms
    from .resources.ips import AsyncIps, Ips
    from .resources.jobs import AsyncJobs, Jobs
    from .resources.lifecycle_templates import AsyncLifecycleTemplates, LifecycleTemplates
    from .resources.mcp_servers import AsyncMcpServers, McpServers
    from .resources.members import AsyncMembers, Members
    from .resources.organizations import AsyncOrganizations, Organizations
    from .resources.platform_configuration import AsyncPlatformConfiguration, PlatformConfiguration
    from .resources.projects import AsyncProjects, Projects
    from .resources.secret_manager_access import AsyncSecretManagerAccess, SecretManagerAccess
    from .resources.services import AsyncServices, Services
    from .resources.terraforms import AsyncTerraforms, Terraforms
    from .resources.user_sign_up import AsyncUserSignUp, UserSignUp
    from .resources.variables import AsyncVariables, Variables

_SETTINGS = ClientSettings(
    name="qovery",
    package="qovery_client",
    version=__version__,
    base_url="https://api.qovery.com",
    security=(("bearerAuth",), ("ApiKeyAuth",)),
    schemes={
        "ApiKeyAuth": ApiKey("Authorization", "header", prefix="Token "),
        "bearerAuth": HttpBearer(),
    },
    credentials=(
        Credential(
            "api_token",
            env="QOVERY_API_TOKEN",
            scheme="ApiKeyAuth",
        ),
        Credential(
            "access_token",
            env="QOVERY_ACCESS_TOKEN",
            scheme="bearerAuth",
        ),
    ),
    origins=(),
    hal=False,
)


class Qovery(SyncClient):
    """The blocking client of Qovery.

    It authenticates with the first of these that is given; if any is passed, no environment variable is read:

    - `api_token` (or the environment variable `QOVERY_API_TOKEN`): an API token of an organization
    - `access_token` (or the environment variable `QOVERY_ACCESS_TOKEN`): the JWT of a person's session

    Args:
        api_token: an API token of an organization, or a callable that returns it.
        access_token: the JWT of a person's session, or a callable that returns it.
        base_url: The address of the API. Defaults to `https://api.qovery.com`.
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
    def account(self) -> Account:
        from .resources.account import Account

        return Account(self)

    @cached_property
    def agentic_workflows(self) -> AgenticWorkflows:
        from .resources.agentic_workflows import AgenticWorkflows

        return AgenticWorkflows(self)

    @cached_property
    def alert_receivers(self) -> AlertReceivers:
        from .resources.alert_receivers import AlertReceivers

        return AlertReceivers(self)

    @cached_property
    def alert_rules(self) -> AlertRules:
        from .resources.alert_rules import AlertRules

        return AlertRules(self)

    @cached_property
    def applications(self) -> Applications:
        from .resources.applications import Applications

        return Applications(self)

    @cached_property
    def argocd(self) -> Argocd:
        from .resources.argocd import Argocd

        return Argocd(self)

    @cached_property
    def billing(self) -> Billing:
        from .resources.billing import Billing

        return Billing(self)

    @cached_property
    def blueprints(self) -> Blueprints:
        from .resources.blueprints import Blueprints

        return Blueprints(self)

    @cached_property
    def cloud_providers(self) -> CloudProviders:
        from .resources.cloud_providers import CloudProviders

        return CloudProviders(self)

    @cached_property
    def clusters(self) -> Clusters:
        from .resources.clusters import Clusters

        return Clusters(self)

    @cached_property
    def container_registries(self) -> ContainerRegistries:
        from .resources.container_registries import ContainerRegistries

        return ContainerRegistries(self)

    @cached_property
    def containers(self) -> Containers:
        from .resources.containers import Containers

        return Containers(self)

    @cached_property
    def databases(self) -> Databases:
        from .resources.databases import Databases

        return Databases(self)

    @cached_property
    def deployment_requests(self) -> DeploymentRequests:
        from .resources.deployment_requests import DeploymentRequests

        return DeploymentRequests(self)

    @cached_property
    def deployment_stages(self) -> DeploymentStages:
        from .resources.deployment_stages import DeploymentStages

        return DeploymentStages(self)

    @cached_property
    def environments(self) -> Environments:
        from .resources.environments import Environments

        return Environments(self)

    @cached_property
    def git_repositories(self) -> GitRepositories:
        from .resources.git_repositories import GitRepositories

        return GitRepositories(self)

    @cached_property
    def github_app(self) -> GithubApp:
        from .resources.github_app import GithubApp

        return GithubApp(self)

    @cached_property
    def helm_repositories(self) -> HelmRepositories:
        from .resources.helm_repositories import HelmRepositories

        return HelmRepositories(self)

    @cached_property
    def helms(self) -> Helms:
        from .resources.helms import Helms

        return Helms(self)

    @cached_property
    def ips(self) -> Ips:
        from .resources.ips import Ips

        return Ips(self)

    @cached_property
    def jobs(self) -> Jobs:
        from .resources.jobs import Jobs

        return Jobs(self)

    @cached_property
    def lifecycle_templates(self) -> LifecycleTemplates:
        from .resources.lifecycle_templates import LifecycleTemplates

        return LifecycleTemplates(self)

    @cached_property
    def mcp_servers(self) -> McpServers:
        from .resources.mcp_servers import McpServers

        return McpServers(self)

    @cached_property
    def members(self) -> Members:
        from .resources.members import Members

        return Members(self)

    @cached_property
    def organizations(self) -> Organizations:
        from .resources.organizations import Organizations

        return Organizations(self)

    @cached_property
    def platform_configuration(self) -> PlatformConfiguration:
        from .resources.platform_configuration import PlatformConfiguration

        return PlatformConfiguration(self)

    @cached_property
    def projects(self) -> Projects:
        from .resources.projects import Projects

        return Projects(self)

    @cached_property
    def secret_manager_access(self) -> SecretManagerAccess:
        from .resources.secret_manager_access import SecretManagerAccess

        return SecretManagerAccess(self)

    @cached_property
    def services(self) -> Services:
        from .resources.services import Services

        return Services(self)

    @cached_property
    def terraforms(self) -> Terraforms:
        from .resources.terraforms import Terraforms

        return Terraforms(self)

    @cached_property
    def user_sign_up(self) -> UserSignUp:
        from .resources.user_sign_up import UserSignUp

        return UserSignUp(self)

    @cached_property
    def variables(self) -> Variables:
        from .resources.variables import Variables

        return Variables(self)


class AsyncQovery(AsyncClient):
    """The async client of Qovery.

    It authenticates with the first of these that is given; if any is passed, no environment variable is read:

    - `api_token` (or the environment variable `QOVERY_API_TOKEN`): an API token of an organization
    - `access_token` (or the environment variable `QOVERY_ACCESS_TOKEN`): the JWT of a person's session

    Args:
        api_token: an API token of an organization, or a callable that returns it, which may be async.
        access_token: the JWT of a person's session, or a callable that returns it, which may be async.
        base_url: The address of the API. Defaults to `https://api.qovery.com`.
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
    def account(self) -> AsyncAccount:
        from .resources.account import AsyncAccount

        return AsyncAccount(self)

    @cached_property
    def agentic_workflows(self) -> AsyncAgenticWorkflows:
        from .resources.agentic_workflows import AsyncAgenticWorkflows

        return AsyncAgenticWorkflows(self)

    @cached_property
    def alert_receivers(self) -> AsyncAlertReceivers:
        from .resources.alert_receivers import AsyncAlertReceivers

        return AsyncAlertReceivers(self)

    @cached_property
    def alert_rules(self) -> AsyncAlertRules:
        from .resources.alert_rules import AsyncAlertRules

        return AsyncAlertRules(self)

    @cached_property
    def applications(self) -> AsyncApplications:
        from .resources.applications import AsyncApplications

        return AsyncApplications(self)

    @cached_property
    def argocd(self) -> AsyncArgocd:
        from .resources.argocd import AsyncArgocd

        return AsyncArgocd(self)

    @cached_property
    def billing(self) -> AsyncBilling:
        from .resources.billing import AsyncBilling

        return AsyncBilling(self)

    @cached_property
    def blueprints(self) -> AsyncBlueprints:
        from .resources.blueprints import AsyncBlueprints

        return AsyncBlueprints(self)

    @cached_property
    def cloud_providers(self) -> AsyncCloudProviders:
        from .resources.cloud_providers import AsyncCloudProviders

        return AsyncCloudProviders(self)

    @cached_property
    def clusters(self) -> AsyncClusters:
        from .resources.clusters import AsyncClusters

        return AsyncClusters(self)

    @cached_property
    def container_registries(self) -> AsyncContainerRegistries:
        from .resources.container_registries import AsyncContainerRegistries

        return AsyncContainerRegistries(self)

    @cached_property
    def containers(self) -> AsyncContainers:
        from .resources.containers import AsyncContainers

        return AsyncContainers(self)

    @cached_property
    def databases(self) -> AsyncDatabases:
        from .resources.databases import AsyncDatabases

        return AsyncDatabases(self)

    @cached_property
    def deployment_requests(self) -> AsyncDeploymentRequests:
        from .resources.deployment_requests import AsyncDeploymentRequests

        return AsyncDeploymentRequests(self)

    @cached_property
    def deployment_stages(self) -> AsyncDeploymentStages:
        from .resources.deployment_stages import AsyncDeploymentStages

        return AsyncDeploymentStages(self)

    @cached_property
    def environments(self) -> AsyncEnvironments:
        from .resources.environments import AsyncEnvironments

        return AsyncEnvironments(self)

    @cached_property
    def git_repositories(self) -> AsyncGitRepositories:
        from .resources.git_repositories import AsyncGitRepositories

        return AsyncGitRepositories(self)

    @cached_property
    def github_app(self) -> AsyncGithubApp:
        from .resources.github_app import AsyncGithubApp

        return AsyncGithubApp(self)

    @cached_property
    def helm_repositories(self) -> AsyncHelmRepositories:
        from .resources.helm_repositories import AsyncHelmRepositories

        return AsyncHelmRepositories(self)

    @cached_property
    def helms(self) -> AsyncHelms:
        from .resources.helms import AsyncHelms

        return AsyncHelms(self)

    @cached_property
    def ips(self) -> AsyncIps:
        from .resources.ips import AsyncIps

        return AsyncIps(self)

    @cached_property
    def jobs(self) -> AsyncJobs:
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self)

    @cached_property
    def lifecycle_templates(self) -> AsyncLifecycleTemplates:
        from .resources.lifecycle_templates import AsyncLifecycleTemplates

        return AsyncLifecycleTemplates(self)

    @cached_property
    def mcp_servers(self) -> AsyncMcpServers:
        from .resources.mcp_servers import AsyncMcpServers

        return AsyncMcpServers(self)

    @cached_property
    def members(self) -> AsyncMembers:
        from .resources.members import AsyncMembers

        return AsyncMembers(self)

    @cached_property
    def organizations(self) -> AsyncOrganizations:
        from .resources.organizations import AsyncOrganizations

        return AsyncOrganizations(self)

    @cached_property
    def platform_configuration(self) -> AsyncPlatformConfiguration:
        from .resources.platform_configuration import AsyncPlatformConfiguration

        return AsyncPlatformConfiguration(self)

    @cached_property
    def projects(self) -> AsyncProjects:
        from .resources.projects import AsyncProjects

        return AsyncProjects(self)

    @cached_property
    def secret_manager_access(self) -> AsyncSecretManagerAccess:
        from .resources.secret_manager_access import AsyncSecretManagerAccess

        return AsyncSecretManagerAccess(self)

    @cached_property
    def services(self) -> AsyncServices:
        from .resources.services import AsyncServices

        return AsyncServices(self)

    @cached_property
    def terraforms(self) -> AsyncTerraforms:
        from .resources.terraforms import AsyncTerraforms

        return AsyncTerraforms(self)

    @cached_property
    def user_sign_up(self) -> AsyncUserSignUp:
        from .resources.user_sign_up import AsyncUserSignUp

        return AsyncUserSignUp(self)

    @cached_property
    def variables(self) -> AsyncVariables:
        from .resources.variables import AsyncVariables

        return AsyncVariables(self)
