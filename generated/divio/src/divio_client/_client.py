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

    from .resources.app_templates import AppTemplates, AsyncAppTemplates
    from .resources.application_activities import ApplicationActivities, AsyncApplicationActivities
    from .resources.applications import Applications, AsyncApplications
    from .resources.backup_download_service_instances import (
        AsyncBackupDownloadServiceInstances,
        BackupDownloadServiceInstances,
    )
    from .resources.backup_downloads import AsyncBackupDownloads, BackupDownloads
    from .resources.backup_restores import AsyncBackupRestores, BackupRestores
    from .resources.backup_retention_configurations import (
        AsyncBackupRetentionConfigurations,
        BackupRetentionConfigurations,
    )
    from .resources.backups import AsyncBackups, Backups
    from .resources.builds import AsyncBuilds, Builds
    from .resources.charges import AsyncCharges, Charges
    from .resources.container_registries import AsyncContainerRegistries, ContainerRegistries
    from .resources.container_specifications import (
        AsyncContainerSpecifications,
        ContainerSpecifications,
    )
    from .resources.countries import AsyncCountries, Countries
    from .resources.cronjobs import AsyncCronjobs, Cronjobs
    from .resources.deployments import AsyncDeployments, Deployments
    from .resources.domains import AsyncDomains, Domains
    from .resources.environment_metric_metadata import (
        AsyncEnvironmentMetricMetadata,
        EnvironmentMetricMetadata,
    )
    from .resources.environment_variables import AsyncEnvironmentVariables, EnvironmentVariables
    from .resources.environments import AsyncEnvironments, Environments
    from .resources.invoice_items import AsyncInvoiceItems, InvoiceItems
    from .resources.invoices import AsyncInvoices, Invoices
    from .resources.legacy import AsyncLegacy, Legacy
    from .resources.licenses import AsyncLicenses, Licenses
    from .resources.maintenance_runs import AsyncMaintenanceRuns, MaintenanceRuns
    from .resources.regions import AsyncRegions, Regions
    from .resources.repositories import AsyncRepositories, Repositories
    from .resources.scheduled_backup_configurations import (
        AsyncScheduledBackupConfigurations,
        ScheduledBackupConfigurations,
    )
    from .resources.schema import AsyncSchema, Schema
    from .resources.service_instance_backup_restores import (
        AsyncServiceInstanceBackupRestores,
        ServiceInstanceBackupRestores,
    )
    from .resources.service_instance_backups import (
        AsyncServiceInstanceBackups,
        ServiceInstanceBackups,
    )
    from .resources.service_instances import AsyncServiceInstances, ServiceInstances
    from .resources.services import AsyncServices, Services
    from .resources.webhooks import AsyncWebhooks, Webhooks

_SETTINGS = ClientSettings(
    name="divio",
    package="divio_client",
    version=__version__,
    base_url="https://api.divio.com",
    security=(("Token",),),
    schemes={
        "Token": ApiKey("Authorization", "header", prefix="Token "),
    },
    credentials=(
        Credential(
            "api_token",
            env="DIVIO_API_TOKEN",
            scheme="Token",
        ),
    ),
    origins=(),
    hal=False,
)


class Divio(SyncClient):
    """The blocking client of Divio.

    It authenticates with the first of these that is given:

    - `api_token` (or the environment variable `DIVIO_API_TOKEN`): an API token

    Args:
        api_token: an API token, or a callable that returns it.
        base_url: The address of the API. Defaults to `https://api.divio.com`.
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
    def app_templates(self) -> AppTemplates:
        from .resources.app_templates import AppTemplates

        return AppTemplates(self)

    @cached_property
    def application_activities(self) -> ApplicationActivities:
        from .resources.application_activities import ApplicationActivities

        return ApplicationActivities(self)

    @cached_property
    def applications(self) -> Applications:
        from .resources.applications import Applications

        return Applications(self)

    @cached_property
    def backup_download_service_instances(self) -> BackupDownloadServiceInstances:
        from .resources.backup_download_service_instances import BackupDownloadServiceInstances

        return BackupDownloadServiceInstances(self)

    @cached_property
    def backup_downloads(self) -> BackupDownloads:
        from .resources.backup_downloads import BackupDownloads

        return BackupDownloads(self)

    @cached_property
    def backup_restores(self) -> BackupRestores:
        from .resources.backup_restores import BackupRestores

        return BackupRestores(self)

    @cached_property
    def backup_retention_configurations(self) -> BackupRetentionConfigurations:
        from .resources.backup_retention_configurations import BackupRetentionConfigurations

        return BackupRetentionConfigurations(self)

    @cached_property
    def backups(self) -> Backups:
        from .resources.backups import Backups

        return Backups(self)

    @cached_property
    def builds(self) -> Builds:
        from .resources.builds import Builds

        return Builds(self)

    @cached_property
    def charges(self) -> Charges:
        from .resources.charges import Charges

        return Charges(self)

    @cached_property
    def container_registries(self) -> ContainerRegistries:
        from .resources.container_registries import ContainerRegistries

        return ContainerRegistries(self)

    @cached_property
    def container_specifications(self) -> ContainerSpecifications:
        from .resources.container_specifications import ContainerSpecifications

        return ContainerSpecifications(self)

    @cached_property
    def countries(self) -> Countries:
        from .resources.countries import Countries

        return Countries(self)

    @cached_property
    def cronjobs(self) -> Cronjobs:
        from .resources.cronjobs import Cronjobs

        return Cronjobs(self)

    @cached_property
    def deployments(self) -> Deployments:
        from .resources.deployments import Deployments

        return Deployments(self)

    @cached_property
    def domains(self) -> Domains:
        from .resources.domains import Domains

        return Domains(self)

    @cached_property
    def environment_metric_metadata(self) -> EnvironmentMetricMetadata:
        from .resources.environment_metric_metadata import EnvironmentMetricMetadata

        return EnvironmentMetricMetadata(self)

    @cached_property
    def environment_variables(self) -> EnvironmentVariables:
        from .resources.environment_variables import EnvironmentVariables

        return EnvironmentVariables(self)

    @cached_property
    def environments(self) -> Environments:
        from .resources.environments import Environments

        return Environments(self)

    @cached_property
    def invoice_items(self) -> InvoiceItems:
        from .resources.invoice_items import InvoiceItems

        return InvoiceItems(self)

    @cached_property
    def invoices(self) -> Invoices:
        from .resources.invoices import Invoices

        return Invoices(self)

    @cached_property
    def legacy(self) -> Legacy:
        from .resources.legacy import Legacy

        return Legacy(self)

    @cached_property
    def licenses(self) -> Licenses:
        from .resources.licenses import Licenses

        return Licenses(self)

    @cached_property
    def maintenance_runs(self) -> MaintenanceRuns:
        from .resources.maintenance_runs import MaintenanceRuns

        return MaintenanceRuns(self)

    @cached_property
    def regions(self) -> Regions:
        from .resources.regions import Regions

        return Regions(self)

    @cached_property
    def repositories(self) -> Repositories:
        from .resources.repositories import Repositories

        return Repositories(self)

    @cached_property
    def scheduled_backup_configurations(self) -> ScheduledBackupConfigurations:
        from .resources.scheduled_backup_configurations import ScheduledBackupConfigurations

        return ScheduledBackupConfigurations(self)

    @cached_property
    def schema(self) -> Schema:
        from .resources.schema import Schema

        return Schema(self)

    @cached_property
    def service_instance_backup_restores(self) -> ServiceInstanceBackupRestores:
        from .resources.service_instance_backup_restores import ServiceInstanceBackupRestores

        return ServiceInstanceBackupRestores(self)

    @cached_property
    def service_instance_backups(self) -> ServiceInstanceBackups:
        from .resources.service_instance_backups import ServiceInstanceBackups

        return ServiceInstanceBackups(self)

    @cached_property
    def service_instances(self) -> ServiceInstances:
        from .resources.service_instances import ServiceInstances

        return ServiceInstances(self)

    @cached_property
    def services(self) -> Services:
        from .resources.services import Services

        return Services(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        from .resources.webhooks import Webhooks

        return Webhooks(self)


class AsyncDivio(AsyncClient):
    """The async client of Divio.

    It authenticates with the first of these that is given:

    - `api_token` (or the environment variable `DIVIO_API_TOKEN`): an API token

    Args:
        api_token: an API token, or a callable that returns it, which may be async.
        base_url: The address of the API. Defaults to `https://api.divio.com`.
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
    def app_templates(self) -> AsyncAppTemplates:
        from .resources.app_templates import AsyncAppTemplates

        return AsyncAppTemplates(self)

    @cached_property
    def application_activities(self) -> AsyncApplicationActivities:
        from .resources.application_activities import AsyncApplicationActivities

        return AsyncApplicationActivities(self)

    @cached_property
    def applications(self) -> AsyncApplications:
        from .resources.applications import AsyncApplications

        return AsyncApplications(self)

    @cached_property
    def backup_download_service_instances(self) -> AsyncBackupDownloadServiceInstances:
        from .resources.backup_download_service_instances import AsyncBackupDownloadServiceInstances

        return AsyncBackupDownloadServiceInstances(self)

    @cached_property
    def backup_downloads(self) -> AsyncBackupDownloads:
        from .resources.backup_downloads import AsyncBackupDownloads

        return AsyncBackupDownloads(self)

    @cached_property
    def backup_restores(self) -> AsyncBackupRestores:
        from .resources.backup_restores import AsyncBackupRestores

        return AsyncBackupRestores(self)

    @cached_property
    def backup_retention_configurations(self) -> AsyncBackupRetentionConfigurations:
        from .resources.backup_retention_configurations import AsyncBackupRetentionConfigurations

        return AsyncBackupRetentionConfigurations(self)

    @cached_property
    def backups(self) -> AsyncBackups:
        from .resources.backups import AsyncBackups

        return AsyncBackups(self)

    @cached_property
    def builds(self) -> AsyncBuilds:
        from .resources.builds import AsyncBuilds

        return AsyncBuilds(self)

    @cached_property
    def charges(self) -> AsyncCharges:
        from .resources.charges import AsyncCharges

        return AsyncCharges(self)

    @cached_property
    def container_registries(self) -> AsyncContainerRegistries:
        from .resources.container_registries import AsyncContainerRegistries

        return AsyncContainerRegistries(self)

    @cached_property
    def container_specifications(self) -> AsyncContainerSpecifications:
        from .resources.container_specifications import AsyncContainerSpecifications

        return AsyncContainerSpecifications(self)

    @cached_property
    def countries(self) -> AsyncCountries:
        from .resources.countries import AsyncCountries

        return AsyncCountries(self)

    @cached_property
    def cronjobs(self) -> AsyncCronjobs:
        from .resources.cronjobs import AsyncCronjobs

        return AsyncCronjobs(self)

    @cached_property
    def deployments(self) -> AsyncDeployments:
        from .resources.deployments import AsyncDeployments

        return AsyncDeployments(self)

    @cached_property
    def domains(self) -> AsyncDomains:
        from .resources.domains import AsyncDomains

        return AsyncDomains(self)

    @cached_property
    def environment_metric_metadata(self) -> AsyncEnvironmentMetricMetadata:
        from .resources.environment_metric_metadata import AsyncEnvironmentMetricMetadata

        return AsyncEnvironmentMetricMetadata(self)

    @cached_property
    def environment_variables(self) -> AsyncEnvironmentVariables:
        from .resources.environment_variables import AsyncEnvironmentVariables

        return AsyncEnvironmentVariables(self)

    @cached_property
    def environments(self) -> AsyncEnvironments:
        from .resources.environments import AsyncEnvironments

        return AsyncEnvironments(self)

    @cached_property
    def invoice_items(self) -> AsyncInvoiceItems:
        from .resources.invoice_items import AsyncInvoiceItems

        return AsyncInvoiceItems(self)

    @cached_property
    def invoices(self) -> AsyncInvoices:
        from .resources.invoices import AsyncInvoices

        return AsyncInvoices(self)

    @cached_property
    def legacy(self) -> AsyncLegacy:
        from .resources.legacy import AsyncLegacy

        return AsyncLegacy(self)

    @cached_property
    def licenses(self) -> AsyncLicenses:
        from .resources.licenses import AsyncLicenses

        return AsyncLicenses(self)

    @cached_property
    def maintenance_runs(self) -> AsyncMaintenanceRuns:
        from .resources.maintenance_runs import AsyncMaintenanceRuns

        return AsyncMaintenanceRuns(self)

    @cached_property
    def regions(self) -> AsyncRegions:
        from .resources.regions import AsyncRegions

        return AsyncRegions(self)

    @cached_property
    def repositories(self) -> AsyncRepositories:
        from .resources.repositories import AsyncRepositories

        return AsyncRepositories(self)

    @cached_property
    def scheduled_backup_configurations(self) -> AsyncScheduledBackupConfigurations:
        from .resources.scheduled_backup_configurations import AsyncScheduledBackupConfigurations

        return AsyncScheduledBackupConfigurations(self)

    @cached_property
    def schema(self) -> AsyncSchema:
        from .resources.schema import AsyncSchema

        return AsyncSchema(self)

    @cached_property
    def service_instance_backup_restores(self) -> AsyncServiceInstanceBackupRestores:
        from .resources.service_instance_backup_restores import AsyncServiceInstanceBackupRestores

        return AsyncServiceInstanceBackupRestores(self)

    @cached_property
    def service_instance_backups(self) -> AsyncServiceInstanceBackups:
        from .resources.service_instance_backups import AsyncServiceInstanceBackups

        return AsyncServiceInstanceBackups(self)

    @cached_property
    def service_instances(self) -> AsyncServiceInstances:
        from .resources.service_instances import AsyncServiceInstances

        return AsyncServiceInstances(self)

    @cached_property
    def services(self) -> AsyncServices:
        from .resources.services import AsyncServices

        return AsyncServices(self)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)
