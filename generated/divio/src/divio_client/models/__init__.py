"""The models of responses.

Modules are imported on first use (PEP 562).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .action_result import ActionResult as ActionResult
    from .app_template import AppTemplate as AppTemplate, AppTemplateService as AppTemplateService
    from .application import Application as Application, ApplicationCopyType as ApplicationCopyType
    from .application_activity import ApplicationActivity as ApplicationActivity
    from .application_copy_type_enum import ApplicationCopyTypeEnum as ApplicationCopyTypeEnum
    from .application_create import (
        ApplicationBillableServiceSubscriptionForApplicationCreation as ApplicationBillableServiceSubscriptionForApplicationCreation,
        ApplicationCreate as ApplicationCreate,
        ContainerStructure as ContainerStructure,
    )
    from .application_transfer import ApplicationTransfer as ApplicationTransfer
    from .application_update import ApplicationUpdate as ApplicationUpdate
    from .authentication_type_enum import AuthenticationTypeEnum as AuthenticationTypeEnum
    from .backup import Backup as Backup
    from .backup_create import BackupCreate as BackupCreate
    from .backup_download import BackupDownload as BackupDownload
    from .backup_download_create import BackupDownloadCreate as BackupDownloadCreate
    from .backup_download_service_instance import (
        BackupDownloadServiceInstance as BackupDownloadServiceInstance,
    )
    from .backup_restore import BackupRestore as BackupRestore
    from .backup_restore_create import (
        BackupRestoreCreate as BackupRestoreCreate,
        BackupRestoreServiceInstanceParams as BackupRestoreServiceInstanceParams,
    )
    from .backup_retention_configuration import (
        BackupRetentionConfiguration as BackupRetentionConfiguration,
    )
    from .backup_upload import (
        BackupUpload as BackupUpload,
        BackupUploadTarget as BackupUploadTarget,
    )
    from .build import Build as Build
    from .charge import Charge as Charge
    from .container_registry import ContainerRegistry as ContainerRegistry
    from .container_specification import ContainerSpecification as ContainerSpecification
    from .country import Country as Country
    from .create_deployments_in_bulk_build_mode import (
        CreateDeploymentsInBulkBuildMode as CreateDeploymentsInBulkBuildMode,
        DeploymentBulk as DeploymentBulk,
    )
    from .cronjob import Cronjob as Cronjob
    from .cronjob_logs import CronjobLogs as CronjobLogs
    from .cronjob_update import CronjobUpdate as CronjobUpdate
    from .deployment import Deployment as Deployment
    from .deployment_create import (
        DeploymentCreate as DeploymentCreate,
        DeploymentCreateBuildMode as DeploymentCreateBuildMode,
    )
    from .deployment_environment_variables import (
        DeploymentEnvironmentVariables as DeploymentEnvironmentVariables,
    )
    from .deployment_logs import DeploymentLogs as DeploymentLogs
    from .domain import Domain as Domain
    from .domain_action import (
        DomainAction as DomainAction,
        DomainActionRequest as DomainActionRequest,
    )
    from .domain_config import DomainConfig as DomainConfig
    from .domain_create import DomainCreate as DomainCreate
    from .domain_redirect import DomainRedirect as DomainRedirect
    from .domain_transfer import DomainTransfer as DomainTransfer
    from .domain_update import DomainUpdate as DomainUpdate
    from .environment import (
        Environment as Environment,
        EnvironmentLastFinishedDeployment as EnvironmentLastFinishedDeployment,
        EnvironmentSshEndpoint as EnvironmentSshEndpoint,
    )
    from .environment_create import EnvironmentCreate as EnvironmentCreate
    from .environment_logs import (
        EnvironmentLogEntry as EnvironmentLogEntry,
        EnvironmentLogs as EnvironmentLogs,
    )
    from .environment_logs_occurrence import EnvironmentLogsOccurrence as EnvironmentLogsOccurrence
    from .environment_metric_metadata import EnvironmentMetricMetadata as EnvironmentMetricMetadata
    from .environment_metrics import (
        EnvironmentMetrics as EnvironmentMetrics,
        GetEnvironmentMetricsTimeWindowPreset as GetEnvironmentMetricsTimeWindowPreset,
    )
    from .environment_update import EnvironmentUpdate as EnvironmentUpdate
    from .environment_variable import EnvironmentVariable as EnvironmentVariable
    from .environment_variable_create import EnvironmentVariableCreate as EnvironmentVariableCreate
    from .environment_variable_move import EnvironmentVariableMove as EnvironmentVariableMove
    from .environment_variable_update import EnvironmentVariableUpdate as EnvironmentVariableUpdate
    from .frequency_enum import FrequencyEnum as FrequencyEnum
    from .invoice import Invoice as Invoice
    from .invoice_item import InvoiceItem as InvoiceItem
    from .legacy_addon import LegacyAddon as LegacyAddon
    from .legacy_addon_create import LegacyAddonCreate as LegacyAddonCreate
    from .legacy_addon_release_channel import LegacyAddonReleaseChannel as LegacyAddonReleaseChannel
    from .legacy_addon_transfer import LegacyAddonTransfer as LegacyAddonTransfer
    from .legacy_addon_update import LegacyAddonUpdate as LegacyAddonUpdate
    from .legacy_addon_version import LegacyAddonVersion as LegacyAddonVersion
    from .legacy_addon_version_update import LegacyAddonVersionUpdate as LegacyAddonVersionUpdate
    from .legacy_application import LegacyApplication as LegacyApplication
    from .legacy_application_annotations import (
        LegacyApplicationAnnotations as LegacyApplicationAnnotations,
    )
    from .legacy_application_recent_asynchronous_tasks import (
        LegacyApplicationRecentAsynchronousTasks as LegacyApplicationRecentAsynchronousTasks,
    )
    from .legacy_base_project import LegacyBaseProject as LegacyBaseProject
    from .legacy_base_project_release_channel import (
        LegacyBaseProjectReleaseChannel as LegacyBaseProjectReleaseChannel,
    )
    from .legacy_base_project_version import LegacyBaseProjectVersion as LegacyBaseProjectVersion
    from .legacy_environment import LegacyEnvironment as LegacyEnvironment
    from .legacy_environment_commits import LegacyEnvironmentCommits as LegacyEnvironmentCommits
    from .legacy_installed_addon import LegacyInstalledAddon as LegacyInstalledAddon
    from .legacy_installed_addon_update import (
        LegacyInstalledAddonUpdate as LegacyInstalledAddonUpdate,
    )
    from .legacy_list_addon_versions_o_item import (
        LegacyListAddonVersionsOItem as LegacyListAddonVersionsOItem,
        LegacyPaginatedAddonVersionList as LegacyPaginatedAddonVersionList,
    )
    from .legacy_organisation import LegacyOrganisation as LegacyOrganisation
    from .legacy_paginated_addon_list import LegacyPaginatedAddonList as LegacyPaginatedAddonList
    from .legacy_paginated_addon_release_channel_list import (
        LegacyPaginatedAddonReleaseChannelList as LegacyPaginatedAddonReleaseChannelList,
    )
    from .legacy_paginated_application_list import (
        LegacyPaginatedApplicationList as LegacyPaginatedApplicationList,
    )
    from .legacy_paginated_base_project_list import (
        LegacyPaginatedBaseProjectList as LegacyPaginatedBaseProjectList,
    )
    from .legacy_paginated_base_project_release_channel_list import (
        LegacyPaginatedBaseProjectReleaseChannelList as LegacyPaginatedBaseProjectReleaseChannelList,
    )
    from .legacy_paginated_base_project_version_list import (
        LegacyPaginatedBaseProjectVersionList as LegacyPaginatedBaseProjectVersionList,
    )
    from .legacy_paginated_environment_list import (
        LegacyPaginatedEnvironmentList as LegacyPaginatedEnvironmentList,
    )
    from .legacy_paginated_installed_addon_list import (
        LegacyPaginatedInstalledAddonList as LegacyPaginatedInstalledAddonList,
    )
    from .legacy_paginated_organisation_list import (
        LegacyPaginatedOrganisationList as LegacyPaginatedOrganisationList,
    )
    from .legacy_schema_retrieve_format import (
        LegacySchemaRetrieveFormat as LegacySchemaRetrieveFormat,
        LegacySchemaRetrieveLang as LegacySchemaRetrieveLang,
    )
    from .list_applications_copy_type import (
        ListApplicationsCopyType as ListApplicationsCopyType,
        ListApplicationsOItem as ListApplicationsOItem,
        PaginatedApplicationList as PaginatedApplicationList,
    )
    from .list_environments_copy_type import (
        ListEnvironmentsCopyType as ListEnvironmentsCopyType,
        ListEnvironmentsOItem as ListEnvironmentsOItem,
        PaginatedEnvironmentList as PaginatedEnvironmentList,
    )
    from .list_maintenance_runs_status import (
        ListMaintenanceRunsStatus as ListMaintenanceRunsStatus,
        PaginatedMaintenanceRunList as PaginatedMaintenanceRunList,
    )
    from .list_services_type import (
        ListServicesType as ListServicesType,
        PaginatedServiceList as PaginatedServiceList,
    )
    from .maintenance_run import MaintenanceRun as MaintenanceRun
    from .paginated_app_template_list import PaginatedAppTemplateList as PaginatedAppTemplateList
    from .paginated_application_activity_list import (
        PaginatedApplicationActivityList as PaginatedApplicationActivityList,
    )
    from .paginated_backup_download_list import (
        PaginatedBackupDownloadList as PaginatedBackupDownloadList,
    )
    from .paginated_backup_download_service_instance_list import (
        PaginatedBackupDownloadServiceInstanceList as PaginatedBackupDownloadServiceInstanceList,
    )
    from .paginated_backup_list import PaginatedBackupList as PaginatedBackupList
    from .paginated_backup_restore_list import (
        PaginatedBackupRestoreList as PaginatedBackupRestoreList,
    )
    from .paginated_backup_retention_configuration_list import (
        PaginatedBackupRetentionConfigurationList as PaginatedBackupRetentionConfigurationList,
    )
    from .paginated_build_list import PaginatedBuildList as PaginatedBuildList
    from .paginated_charge_list import PaginatedChargeList as PaginatedChargeList
    from .paginated_container_registry_list import (
        PaginatedContainerRegistryList as PaginatedContainerRegistryList,
    )
    from .paginated_country_list import PaginatedCountryList as PaginatedCountryList
    from .paginated_cronjob_list import PaginatedCronjobList as PaginatedCronjobList
    from .paginated_deployment_list import PaginatedDeploymentList as PaginatedDeploymentList
    from .paginated_domain_list import PaginatedDomainList as PaginatedDomainList
    from .paginated_environment_metric_metadata_list import (
        PaginatedEnvironmentMetricMetadataList as PaginatedEnvironmentMetricMetadataList,
    )
    from .paginated_environment_variable_list import (
        PaginatedEnvironmentVariableList as PaginatedEnvironmentVariableList,
    )
    from .paginated_invoice_item_list import PaginatedInvoiceItemList as PaginatedInvoiceItemList
    from .paginated_invoice_list import PaginatedInvoiceList as PaginatedInvoiceList
    from .paginated_license_list import (
        License as License,
        PaginatedLicenseList as PaginatedLicenseList,
    )
    from .paginated_region_list import PaginatedRegionList as PaginatedRegionList
    from .paginated_repository_list import PaginatedRepositoryList as PaginatedRepositoryList
    from .paginated_scheduled_backup_configuration_list import (
        PaginatedScheduledBackupConfigurationList as PaginatedScheduledBackupConfigurationList,
    )
    from .paginated_service_instance_backup_list import (
        PaginatedServiceInstanceBackupList as PaginatedServiceInstanceBackupList,
    )
    from .paginated_service_instance_backup_restore_list import (
        PaginatedServiceInstanceBackupRestoreList as PaginatedServiceInstanceBackupRestoreList,
    )
    from .paginated_service_instance_list import (
        PaginatedServiceInstanceList as PaginatedServiceInstanceList,
    )
    from .paginated_webhook_list import PaginatedWebhookList as PaginatedWebhookList
    from .provider_enum import ProviderEnum as ProviderEnum
    from .region import Region as Region
    from .release_command import ReleaseCommand as ReleaseCommand, TagField as TagField
    from .repository import Repository as Repository
    from .repository_commits import RepositoryCommits as RepositoryCommits
    from .repository_create import (
        RepositoryCreate as RepositoryCreate,
        RepositoryCreateKeyType as RepositoryCreateKeyType,
    )
    from .repository_endpoint import RepositoryEndpoint as RepositoryEndpoint
    from .repository_keypair import (
        RepositoryKeypair as RepositoryKeypair,
        RepositoryKeypairKeyType as RepositoryKeypairKeyType,
    )
    from .repository_transfer import RepositoryTransfer as RepositoryTransfer
    from .repository_update import RepositoryUpdate as RepositoryUpdate
    from .scheduled_backup_configuration import (
        ScheduledBackupConfiguration as ScheduledBackupConfiguration,
    )
    from .schema_retrieve_format import (
        SchemaRetrieveFormat as SchemaRetrieveFormat,
        SchemaRetrieveLang as SchemaRetrieveLang,
    )
    from .service import Service as Service, ServiceType as ServiceType
    from .service_instance import ServiceInstance as ServiceInstance
    from .service_instance_backup import ServiceInstanceBackup as ServiceInstanceBackup
    from .service_instance_backup_restore import (
        ServiceInstanceBackupRestore as ServiceInstanceBackupRestore,
    )
    from .service_instance_create import ServiceInstanceCreate as ServiceInstanceCreate
    from .service_instance_update import ServiceInstanceUpdate as ServiceInstanceUpdate
    from .trigger_bbf_enum import TriggerBbfEnum as TriggerBbfEnum
    from .unused import (
        ApplicationArchiveRequest as ApplicationArchiveRequest,
        ApplicationAvatarRequest as ApplicationAvatarRequest,
        ApplicationCopyRequest as ApplicationCopyRequest,
        ApplicationMigrateRequest as ApplicationMigrateRequest,
        ApplicationScreenshotRequest as ApplicationScreenshotRequest,
        BackupUploadRequest as BackupUploadRequest,
        EnvironmentCopyRequest as EnvironmentCopyRequest,
        LegacyAddonConfigureRequest as LegacyAddonConfigureRequest,
        LegacyAddonFormRequest as LegacyAddonFormRequest,
        LegacyAddonInstallRequest as LegacyAddonInstallRequest,
        LegacyAddonUninstallRequest as LegacyAddonUninstallRequest,
        LegacyPatchedAddonUpdate as LegacyPatchedAddonUpdate,
        LegacyPatchedAddonVersionUpdate as LegacyPatchedAddonVersionUpdate,
        LegacyPatchedInstalledAddonUpdate as LegacyPatchedInstalledAddonUpdate,
        PatchedApplicationUpdate as PatchedApplicationUpdate,
        PatchedContainerRegistry as PatchedContainerRegistry,
        PatchedCronjobUpdate as PatchedCronjobUpdate,
        PatchedDeployment as PatchedDeployment,
        PatchedDomainUpdate as PatchedDomainUpdate,
        PatchedEnvironmentUpdate as PatchedEnvironmentUpdate,
        PatchedEnvironmentVariableUpdate as PatchedEnvironmentVariableUpdate,
        PatchedRepositoryUpdate as PatchedRepositoryUpdate,
        PatchedServiceInstanceUpdate as PatchedServiceInstanceUpdate,
        RepositoryCheckRequest as RepositoryCheckRequest,
    )
    from .webhook import Webhook as Webhook
    from .webhook_create import WebhookCreate as WebhookCreate
    from .webhook_secret import WebhookSecret as WebhookSecret

_MODULES: dict[str, str] = {
    "ActionResult": "action_result",
    "AppTemplate": "app_template",
    "AppTemplateService": "app_template",
    "Application": "application",
    "ApplicationActivity": "application_activity",
    "ApplicationArchiveRequest": "unused",
    "ApplicationAvatarRequest": "unused",
    "ApplicationBillableServiceSubscriptionForApplicationCreation": "application_create",
    "ApplicationCopyRequest": "unused",
    "ApplicationCopyType": "application",
    "ApplicationCopyTypeEnum": "application_copy_type_enum",
    "ApplicationCreate": "application_create",
    "ApplicationMigrateRequest": "unused",
    "ApplicationScreenshotRequest": "unused",
    "ApplicationTransfer": "application_transfer",
    "ApplicationUpdate": "application_update",
    "AuthenticationTypeEnum": "authentication_type_enum",
    "Backup": "backup",
    "BackupCreate": "backup_create",
    "BackupDownload": "backup_download",
    "BackupDownloadCreate": "backup_download_create",
    "BackupDownloadServiceInstance": "backup_download_service_instance",
    "BackupRestore": "backup_restore",
    "BackupRestoreCreate": "backup_restore_create",
    "BackupRestoreServiceInstanceParams": "backup_restore_create",
    "BackupRetentionConfiguration": "backup_retention_configuration",
    "BackupUpload": "backup_upload",
    "BackupUploadRequest": "unused",
    "BackupUploadTarget": "backup_upload",
    "Build": "build",
    "Charge": "charge",
    "ContainerRegistry": "container_registry",
    "ContainerSpecification": "container_specification",
    "ContainerStructure": "application_create",
    "Country": "country",
    "CreateDeploymentsInBulkBuildMode": "create_deployments_in_bulk_build_mode",
    "Cronjob": "cronjob",
    "CronjobLogs": "cronjob_logs",
    "CronjobUpdate": "cronjob_update",
    "Deployment": "deployment",
    "DeploymentBulk": "create_deployments_in_bulk_build_mode",
    "DeploymentCreate": "deployment_create",
    "DeploymentCreateBuildMode": "deployment_create",
    "DeploymentEnvironmentVariables": "deployment_environment_variables",
    "DeploymentLogs": "deployment_logs",
    "Domain": "domain",
    "DomainAction": "domain_action",
    "DomainActionRequest": "domain_action",
    "DomainConfig": "domain_config",
    "DomainCreate": "domain_create",
    "DomainRedirect": "domain_redirect",
    "DomainTransfer": "domain_transfer",
    "DomainUpdate": "domain_update",
    "Environment": "environment",
    "EnvironmentCopyRequest": "unused",
    "EnvironmentCreate": "environment_create",
    "EnvironmentLastFinishedDeployment": "environment",
    "EnvironmentLogEntry": "environment_logs",
    "EnvironmentLogs": "environment_logs",
    "EnvironmentLogsOccurrence": "environment_logs_occurrence",
    "EnvironmentMetricMetadata": "environment_metric_metadata",
    "EnvironmentMetrics": "environment_metrics",
    "EnvironmentSshEndpoint": "environment",
    "EnvironmentUpdate": "environment_update",
    "EnvironmentVariable": "environment_variable",
    "EnvironmentVariableCreate": "environment_variable_create",
    "EnvironmentVariableMove": "environment_variable_move",
    "EnvironmentVariableUpdate": "environment_variable_update",
    "FrequencyEnum": "frequency_enum",
    "GetEnvironmentMetricsTimeWindowPreset": "environment_metrics",
    "Invoice": "invoice",
    "InvoiceItem": "invoice_item",
    "LegacyAddon": "legacy_addon",
    "LegacyAddonConfigureRequest": "unused",
    "LegacyAddonCreate": "legacy_addon_create",
    "LegacyAddonFormRequest": "unused",
    "LegacyAddonInstallRequest": "unused",
    "LegacyAddonReleaseChannel": "legacy_addon_release_channel",
    "LegacyAddonTransfer": "legacy_addon_transfer",
    "LegacyAddonUninstallRequest": "unused",
    "LegacyAddonUpdate": "legacy_addon_update",
    "LegacyAddonVersion": "legacy_addon_version",
    "LegacyAddonVersionUpdate": "legacy_addon_version_update",
    "LegacyApplication": "legacy_application",
    "LegacyApplicationAnnotations": "legacy_application_annotations",
    "LegacyApplicationRecentAsynchronousTasks": "legacy_application_recent_asynchronous_tasks",
    "LegacyBaseProject": "legacy_base_project",
    "LegacyBaseProjectReleaseChannel": "legacy_base_project_release_channel",
    "LegacyBaseProjectVersion": "legacy_base_project_version",
    "LegacyEnvironment": "legacy_environment",
    "LegacyEnvironmentCommits": "legacy_environment_commits",
    "LegacyInstalledAddon": "legacy_installed_addon",
    "LegacyInstalledAddonUpdate": "legacy_installed_addon_update",
    "LegacyListAddonVersionsOItem": "legacy_list_addon_versions_o_item",
    "LegacyOrganisation": "legacy_organisation",
    "LegacyPaginatedAddonList": "legacy_paginated_addon_list",
    "LegacyPaginatedAddonReleaseChannelList": "legacy_paginated_addon_release_channel_list",
    "LegacyPaginatedAddonVersionList": "legacy_list_addon_versions_o_item",
    "LegacyPaginatedApplicationList": "legacy_paginated_application_list",
    "LegacyPaginatedBaseProjectList": "legacy_paginated_base_project_list",
    "LegacyPaginatedBaseProjectReleaseChannelList": "legacy_paginated_base_project_release_channel_list",
    "LegacyPaginatedBaseProjectVersionList": "legacy_paginated_base_project_version_list",
    "LegacyPaginatedEnvironmentList": "legacy_paginated_environment_list",
    "LegacyPaginatedInstalledAddonList": "legacy_paginated_installed_addon_list",
    "LegacyPaginatedOrganisationList": "legacy_paginated_organisation_list",
    "LegacyPatchedAddonUpdate": "unused",
    "LegacyPatchedAddonVersionUpdate": "unused",
    "LegacyPatchedInstalledAddonUpdate": "unused",
    "LegacySchemaRetrieveFormat": "legacy_schema_retrieve_format",
    "LegacySchemaRetrieveLang": "legacy_schema_retrieve_format",
    "License": "paginated_license_list",
    "ListApplicationsCopyType": "list_applications_copy_type",
    "ListApplicationsOItem": "list_applications_copy_type",
    "ListEnvironmentsCopyType": "list_environments_copy_type",
    "ListEnvironmentsOItem": "list_environments_copy_type",
    "ListMaintenanceRunsStatus": "list_maintenance_runs_status",
    "ListServicesType": "list_services_type",
    "MaintenanceRun": "maintenance_run",
    "PaginatedAppTemplateList": "paginated_app_template_list",
    "PaginatedApplicationActivityList": "paginated_application_activity_list",
    "PaginatedApplicationList": "list_applications_copy_type",
    "PaginatedBackupDownloadList": "paginated_backup_download_list",
    "PaginatedBackupDownloadServiceInstanceList": "paginated_backup_download_service_instance_list",
    "PaginatedBackupList": "paginated_backup_list",
    "PaginatedBackupRestoreList": "paginated_backup_restore_list",
    "PaginatedBackupRetentionConfigurationList": "paginated_backup_retention_configuration_list",
    "PaginatedBuildList": "paginated_build_list",
    "PaginatedChargeList": "paginated_charge_list",
    "PaginatedContainerRegistryList": "paginated_container_registry_list",
    "PaginatedCountryList": "paginated_country_list",
    "PaginatedCronjobList": "paginated_cronjob_list",
    "PaginatedDeploymentList": "paginated_deployment_list",
    "PaginatedDomainList": "paginated_domain_list",
    "PaginatedEnvironmentList": "list_environments_copy_type",
    "PaginatedEnvironmentMetricMetadataList": "paginated_environment_metric_metadata_list",
    "PaginatedEnvironmentVariableList": "paginated_environment_variable_list",
    "PaginatedInvoiceItemList": "paginated_invoice_item_list",
    "PaginatedInvoiceList": "paginated_invoice_list",
    "PaginatedLicenseList": "paginated_license_list",
    "PaginatedMaintenanceRunList": "list_maintenance_runs_status",
    "PaginatedRegionList": "paginated_region_list",
    "PaginatedRepositoryList": "paginated_repository_list",
    "PaginatedScheduledBackupConfigurationList": "paginated_scheduled_backup_configuration_list",
    "PaginatedServiceInstanceBackupList": "paginated_service_instance_backup_list",
    "PaginatedServiceInstanceBackupRestoreList": "paginated_service_instance_backup_restore_list",
    "PaginatedServiceInstanceList": "paginated_service_instance_list",
    "PaginatedServiceList": "list_services_type",
    "PaginatedWebhookList": "paginated_webhook_list",
    "PatchedApplicationUpdate": "unused",
    "PatchedContainerRegistry": "unused",
    "PatchedCronjobUpdate": "unused",
    "PatchedDeployment": "unused",
    "PatchedDomainUpdate": "unused",
    "PatchedEnvironmentUpdate": "unused",
    "PatchedEnvironmentVariableUpdate": "unused",
    "PatchedRepositoryUpdate": "unused",
    "PatchedServiceInstanceUpdate": "unused",
    "ProviderEnum": "provider_enum",
    "Region": "region",
    "ReleaseCommand": "release_command",
    "Repository": "repository",
    "RepositoryCheckRequest": "unused",
    "RepositoryCommits": "repository_commits",
    "RepositoryCreate": "repository_create",
    "RepositoryCreateKeyType": "repository_create",
    "RepositoryEndpoint": "repository_endpoint",
    "RepositoryKeypair": "repository_keypair",
    "RepositoryKeypairKeyType": "repository_keypair",
    "RepositoryTransfer": "repository_transfer",
    "RepositoryUpdate": "repository_update",
    "ScheduledBackupConfiguration": "scheduled_backup_configuration",
    "SchemaRetrieveFormat": "schema_retrieve_format",
    "SchemaRetrieveLang": "schema_retrieve_format",
    "Service": "service",
    "ServiceInstance": "service_instance",
    "ServiceInstanceBackup": "service_instance_backup",
    "ServiceInstanceBackupRestore": "service_instance_backup_restore",
    "ServiceInstanceCreate": "service_instance_create",
    "ServiceInstanceUpdate": "service_instance_update",
    "ServiceType": "service",
    "TagField": "release_command",
    "TriggerBbfEnum": "trigger_bbf_enum",
    "Webhook": "webhook",
    "WebhookCreate": "webhook_create",
    "WebhookSecret": "webhook_secret",
}

__all__ = [
    "ActionResult",
    "AppTemplate",
    "AppTemplateService",
    "Application",
    "ApplicationActivity",
    "ApplicationArchiveRequest",
    "ApplicationAvatarRequest",
    "ApplicationBillableServiceSubscriptionForApplicationCreation",
    "ApplicationCopyRequest",
    "ApplicationCopyType",
    "ApplicationCopyTypeEnum",
    "ApplicationCreate",
    "ApplicationMigrateRequest",
    "ApplicationScreenshotRequest",
    "ApplicationTransfer",
    "ApplicationUpdate",
    "AuthenticationTypeEnum",
    "Backup",
    "BackupCreate",
    "BackupDownload",
    "BackupDownloadCreate",
    "BackupDownloadServiceInstance",
    "BackupRestore",
    "BackupRestoreCreate",
    "BackupRestoreServiceInstanceParams",
    "BackupRetentionConfiguration",
    "BackupUpload",
    "BackupUploadRequest",
    "BackupUploadTarget",
    "Build",
    "Charge",
    "ContainerRegistry",
    "ContainerSpecification",
    "ContainerStructure",
    "Country",
    "CreateDeploymentsInBulkBuildMode",
    "Cronjob",
    "CronjobLogs",
    "CronjobUpdate",
    "Deployment",
    "DeploymentBulk",
    "DeploymentCreate",
    "DeploymentCreateBuildMode",
    "DeploymentEnvironmentVariables",
    "DeploymentLogs",
    "Domain",
    "DomainAction",
    "DomainActionRequest",
    "DomainConfig",
    "DomainCreate",
    "DomainRedirect",
    "DomainTransfer",
    "DomainUpdate",
    "Environment",
    "EnvironmentCopyRequest",
    "EnvironmentCreate",
    "EnvironmentLastFinishedDeployment",
    "EnvironmentLogEntry",
    "EnvironmentLogs",
    "EnvironmentLogsOccurrence",
    "EnvironmentMetricMetadata",
    "EnvironmentMetrics",
    "EnvironmentSshEndpoint",
    "EnvironmentUpdate",
    "EnvironmentVariable",
    "EnvironmentVariableCreate",
    "EnvironmentVariableMove",
    "EnvironmentVariableUpdate",
    "FrequencyEnum",
    "GetEnvironmentMetricsTimeWindowPreset",
    "Invoice",
    "InvoiceItem",
    "LegacyAddon",
    "LegacyAddonConfigureRequest",
    "LegacyAddonCreate",
    "LegacyAddonFormRequest",
    "LegacyAddonInstallRequest",
    "LegacyAddonReleaseChannel",
    "LegacyAddonTransfer",
    "LegacyAddonUninstallRequest",
    "LegacyAddonUpdate",
    "LegacyAddonVersion",
    "LegacyAddonVersionUpdate",
    "LegacyApplication",
    "LegacyApplicationAnnotations",
    "LegacyApplicationRecentAsynchronousTasks",
    "LegacyBaseProject",
    "LegacyBaseProjectReleaseChannel",
    "LegacyBaseProjectVersion",
    "LegacyEnvironment",
    "LegacyEnvironmentCommits",
    "LegacyInstalledAddon",
    "LegacyInstalledAddonUpdate",
    "LegacyListAddonVersionsOItem",
    "LegacyOrganisation",
    "LegacyPaginatedAddonList",
    "LegacyPaginatedAddonReleaseChannelList",
    "LegacyPaginatedAddonVersionList",
    "LegacyPaginatedApplicationList",
    "LegacyPaginatedBaseProjectList",
    "LegacyPaginatedBaseProjectReleaseChannelList",
    "LegacyPaginatedBaseProjectVersionList",
    "LegacyPaginatedEnvironmentList",
    "LegacyPaginatedInstalledAddonList",
    "LegacyPaginatedOrganisationList",
    "LegacyPatchedAddonUpdate",
    "LegacyPatchedAddonVersionUpdate",
    "LegacyPatchedInstalledAddonUpdate",
    "LegacySchemaRetrieveFormat",
    "LegacySchemaRetrieveLang",
    "License",
    "ListApplicationsCopyType",
    "ListApplicationsOItem",
    "ListEnvironmentsCopyType",
    "ListEnvironmentsOItem",
    "ListMaintenanceRunsStatus",
    "ListServicesType",
    "MaintenanceRun",
    "PaginatedAppTemplateList",
    "PaginatedApplicationActivityList",
    "PaginatedApplicationList",
    "PaginatedBackupDownloadList",
    "PaginatedBackupDownloadServiceInstanceList",
    "PaginatedBackupList",
    "PaginatedBackupRestoreList",
    "PaginatedBackupRetentionConfigurationList",
    "PaginatedBuildList",
    "PaginatedChargeList",
    "PaginatedContainerRegistryList",
    "PaginatedCountryList",
    "PaginatedCronjobList",
    "PaginatedDeploymentList",
    "PaginatedDomainList",
    "PaginatedEnvironmentList",
    "PaginatedEnvironmentMetricMetadataList",
    "PaginatedEnvironmentVariableList",
    "PaginatedInvoiceItemList",
    "PaginatedInvoiceList",
    "PaginatedLicenseList",
    "PaginatedMaintenanceRunList",
    "PaginatedRegionList",
    "PaginatedRepositoryList",
    "PaginatedScheduledBackupConfigurationList",
    "PaginatedServiceInstanceBackupList",
    "PaginatedServiceInstanceBackupRestoreList",
    "PaginatedServiceInstanceList",
    "PaginatedServiceList",
    "PaginatedWebhookList",
    "PatchedApplicationUpdate",
    "PatchedContainerRegistry",
    "PatchedCronjobUpdate",
    "PatchedDeployment",
    "PatchedDomainUpdate",
    "PatchedEnvironmentUpdate",
    "PatchedEnvironmentVariableUpdate",
    "PatchedRepositoryUpdate",
    "PatchedServiceInstanceUpdate",
    "ProviderEnum",
    "Region",
    "ReleaseCommand",
    "Repository",
    "RepositoryCheckRequest",
    "RepositoryCommits",
    "RepositoryCreate",
    "RepositoryCreateKeyType",
    "RepositoryEndpoint",
    "RepositoryKeypair",
    "RepositoryKeypairKeyType",
    "RepositoryTransfer",
    "RepositoryUpdate",
    "ScheduledBackupConfiguration",
    "SchemaRetrieveFormat",
    "SchemaRetrieveLang",
    "Service",
    "ServiceInstance",
    "ServiceInstanceBackup",
    "ServiceInstanceBackupRestore",
    "ServiceInstanceCreate",
    "ServiceInstanceUpdate",
    "ServiceType",
    "TagField",
    "TriggerBbfEnum",
    "Webhook",
    "WebhookCreate",
    "WebhookSecret",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{module}"), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})
