"""The models of responses.

Modules are imported on first use (PEP 562).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .action_result import ActionResult as ActionResult
    from .app_template import AppTemplate as AppTemplate
    from .app_template_service import AppTemplateService as AppTemplateService
    from .application import Application as Application
    from .application_activity import ApplicationActivity as ApplicationActivity
    from .application_archive_request import ApplicationArchiveRequest as ApplicationArchiveRequest
    from .application_avatar_request import ApplicationAvatarRequest as ApplicationAvatarRequest
    from .application_billable_service_subscription_for_application_creation import (
        ApplicationBillableServiceSubscriptionForApplicationCreation as ApplicationBillableServiceSubscriptionForApplicationCreation,
    )
    from .application_copy_request import ApplicationCopyRequest as ApplicationCopyRequest
    from .application_copy_type import ApplicationCopyType as ApplicationCopyType
    from .application_copy_type_enum import ApplicationCopyTypeEnum as ApplicationCopyTypeEnum
    from .application_create import ApplicationCreate as ApplicationCreate
    from .application_migrate_request import ApplicationMigrateRequest as ApplicationMigrateRequest
    from .application_screenshot_request import (
        ApplicationScreenshotRequest as ApplicationScreenshotRequest,
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
    from .backup_restore_create import BackupRestoreCreate as BackupRestoreCreate
    from .backup_restore_service_instance_params import (
        BackupRestoreServiceInstanceParams as BackupRestoreServiceInstanceParams,
    )
    from .backup_retention_configuration import (
        BackupRetentionConfiguration as BackupRetentionConfiguration,
    )
    from .backup_upload import BackupUpload as BackupUpload
    from .backup_upload_request import BackupUploadRequest as BackupUploadRequest
    from .backup_upload_target import BackupUploadTarget as BackupUploadTarget
    from .build import Build as Build
    from .charge import Charge as Charge
    from .container_registry import ContainerRegistry as ContainerRegistry
    from .container_specification import ContainerSpecification as ContainerSpecification
    from .container_structure import ContainerStructure as ContainerStructure
    from .country import Country as Country
    from .create_deployments_in_bulk_build_mode import (
        CreateDeploymentsInBulkBuildMode as CreateDeploymentsInBulkBuildMode,
    )
    from .cronjob import Cronjob as Cronjob
    from .cronjob_logs import CronjobLogs as CronjobLogs
    from .cronjob_update import CronjobUpdate as CronjobUpdate
    from .deployment import Deployment as Deployment
    from .deployment_bulk import DeploymentBulk as DeploymentBulk
    from .deployment_create import DeploymentCreate as DeploymentCreate
    from .deployment_create_build_mode import DeploymentCreateBuildMode as DeploymentCreateBuildMode
    from .deployment_environment_variables import (
        DeploymentEnvironmentVariables as DeploymentEnvironmentVariables,
    )
    from .deployment_logs import DeploymentLogs as DeploymentLogs
    from .domain import Domain as Domain
    from .domain_action import DomainAction as DomainAction
    from .domain_action_request import DomainActionRequest as DomainActionRequest
    from .domain_config import DomainConfig as DomainConfig
    from .domain_create import DomainCreate as DomainCreate
    from .domain_redirect import DomainRedirect as DomainRedirect
    from .domain_transfer import DomainTransfer as DomainTransfer
    from .domain_update import DomainUpdate as DomainUpdate
    from .environment import Environment as Environment
    from .environment_copy_request import EnvironmentCopyRequest as EnvironmentCopyRequest
    from .environment_create import EnvironmentCreate as EnvironmentCreate
    from .environment_last_finished_deployment import (
        EnvironmentLastFinishedDeployment as EnvironmentLastFinishedDeployment,
    )
    from .environment_log_entry import EnvironmentLogEntry as EnvironmentLogEntry
    from .environment_logs import EnvironmentLogs as EnvironmentLogs
    from .environment_logs_occurrence import EnvironmentLogsOccurrence as EnvironmentLogsOccurrence
    from .environment_metric_metadata import EnvironmentMetricMetadata as EnvironmentMetricMetadata
    from .environment_metrics import EnvironmentMetrics as EnvironmentMetrics
    from .environment_ssh_endpoint import EnvironmentSshEndpoint as EnvironmentSshEndpoint
    from .environment_update import EnvironmentUpdate as EnvironmentUpdate
    from .environment_variable import EnvironmentVariable as EnvironmentVariable
    from .environment_variable_create import EnvironmentVariableCreate as EnvironmentVariableCreate
    from .environment_variable_move import EnvironmentVariableMove as EnvironmentVariableMove
    from .environment_variable_update import EnvironmentVariableUpdate as EnvironmentVariableUpdate
    from .frequency_enum import FrequencyEnum as FrequencyEnum
    from .get_environment_metrics_time_window_preset import (
        GetEnvironmentMetricsTimeWindowPreset as GetEnvironmentMetricsTimeWindowPreset,
    )
    from .invoice import Invoice as Invoice
    from .invoice_item import InvoiceItem as InvoiceItem
    from .legacy_addon import LegacyAddon as LegacyAddon
    from .legacy_addon_configure_request import (
        LegacyAddonConfigureRequest as LegacyAddonConfigureRequest,
    )
    from .legacy_addon_create import LegacyAddonCreate as LegacyAddonCreate
    from .legacy_addon_form_request import LegacyAddonFormRequest as LegacyAddonFormRequest
    from .legacy_addon_install_request import LegacyAddonInstallRequest as LegacyAddonInstallRequest
    from .legacy_addon_release_channel import LegacyAddonReleaseChannel as LegacyAddonReleaseChannel
    from .legacy_addon_transfer import LegacyAddonTransfer as LegacyAddonTransfer
    from .legacy_addon_uninstall_request import (
        LegacyAddonUninstallRequest as LegacyAddonUninstallRequest,
    )
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
    )
    from .legacy_organisation import LegacyOrganisation as LegacyOrganisation
    from .legacy_paginated_addon_list import LegacyPaginatedAddonList as LegacyPaginatedAddonList
    from .legacy_paginated_addon_release_channel_list import (
        LegacyPaginatedAddonReleaseChannelList as LegacyPaginatedAddonReleaseChannelList,
    )
    from .legacy_paginated_addon_version_list import (
        LegacyPaginatedAddonVersionList as LegacyPaginatedAddonVersionList,
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
    from .legacy_patched_addon_update import LegacyPatchedAddonUpdate as LegacyPatchedAddonUpdate
    from .legacy_patched_addon_version_update import (
        LegacyPatchedAddonVersionUpdate as LegacyPatchedAddonVersionUpdate,
    )
    from .legacy_patched_installed_addon_update import (
        LegacyPatchedInstalledAddonUpdate as LegacyPatchedInstalledAddonUpdate,
    )
    from .legacy_schema_retrieve_format import (
        LegacySchemaRetrieveFormat as LegacySchemaRetrieveFormat,
    )
    from .legacy_schema_retrieve_lang import LegacySchemaRetrieveLang as LegacySchemaRetrieveLang
    from .license import License as License
    from .list_applications_copy_type import ListApplicationsCopyType as ListApplicationsCopyType
    from .list_applications_o_item import ListApplicationsOItem as ListApplicationsOItem
    from .list_environments_copy_type import ListEnvironmentsCopyType as ListEnvironmentsCopyType
    from .list_environments_o_item import ListEnvironmentsOItem as ListEnvironmentsOItem
    from .list_maintenance_runs_status import ListMaintenanceRunsStatus as ListMaintenanceRunsStatus
    from .list_services_type import ListServicesType as ListServicesType
    from .maintenance_run import MaintenanceRun as MaintenanceRun
    from .paginated_app_template_list import PaginatedAppTemplateList as PaginatedAppTemplateList
    from .paginated_application_activity_list import (
        PaginatedApplicationActivityList as PaginatedApplicationActivityList,
    )
    from .paginated_application_list import PaginatedApplicationList as PaginatedApplicationList
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
    from .paginated_environment_list import PaginatedEnvironmentList as PaginatedEnvironmentList
    from .paginated_environment_metric_metadata_list import (
        PaginatedEnvironmentMetricMetadataList as PaginatedEnvironmentMetricMetadataList,
    )
    from .paginated_environment_variable_list import (
        PaginatedEnvironmentVariableList as PaginatedEnvironmentVariableList,
    )
    from .paginated_invoice_item_list import PaginatedInvoiceItemList as PaginatedInvoiceItemList
    from .paginated_invoice_list import PaginatedInvoiceList as PaginatedInvoiceList
    from .paginated_license_list import PaginatedLicenseList as PaginatedLicenseList
    from .paginated_maintenance_run_list import (
        PaginatedMaintenanceRunList as PaginatedMaintenanceRunList,
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
    from .paginated_service_list import PaginatedServiceList as PaginatedServiceList
    from .paginated_webhook_list import PaginatedWebhookList as PaginatedWebhookList
    from .patched_application_update import PatchedApplicationUpdate as PatchedApplicationUpdate
    from .patched_container_registry import PatchedContainerRegistry as PatchedContainerRegistry
    from .patched_cronjob_update import PatchedCronjobUpdate as PatchedCronjobUpdate
    from .patched_deployment import PatchedDeployment as PatchedDeployment
    from .patched_domain_update import PatchedDomainUpdate as PatchedDomainUpdate
    from .patched_environment_update import PatchedEnvironmentUpdate as PatchedEnvironmentUpdate
    from .patched_environment_variable_update import (
        PatchedEnvironmentVariableUpdate as PatchedEnvironmentVariableUpdate,
    )
    from .patched_repository_update import PatchedRepositoryUpdate as PatchedRepositoryUpdate
    from .patched_service_instance_update import (
        PatchedServiceInstanceUpdate as PatchedServiceInstanceUpdate,
    )
    from .provider_enum import ProviderEnum as ProviderEnum
    from .region import Region as Region
    from .release_command import ReleaseCommand as ReleaseCommand
    from .repository import Repository as Repository
    from .repository_check_request import RepositoryCheckRequest as RepositoryCheckRequest
    from .repository_commits import RepositoryCommits as RepositoryCommits
    from .repository_create import RepositoryCreate as RepositoryCreate
    from .repository_create_key_type import RepositoryCreateKeyType as RepositoryCreateKeyType
    from .repository_endpoint import RepositoryEndpoint as RepositoryEndpoint
    from .repository_keypair import RepositoryKeypair as RepositoryKeypair
    from .repository_keypair_key_type import RepositoryKeypairKeyType as RepositoryKeypairKeyType
    from .repository_transfer import RepositoryTransfer as RepositoryTransfer
    from .repository_update import RepositoryUpdate as RepositoryUpdate
    from .scheduled_backup_configuration import (
        ScheduledBackupConfiguration as ScheduledBackupConfiguration,
    )
    from .schema_retrieve_format import SchemaRetrieveFormat as SchemaRetrieveFormat
    from .schema_retrieve_lang import SchemaRetrieveLang as SchemaRetrieveLang
    from .service import Service as Service
    from .service_instance import ServiceInstance as ServiceInstance
    from .service_instance_backup import ServiceInstanceBackup as ServiceInstanceBackup
    from .service_instance_backup_restore import (
        ServiceInstanceBackupRestore as ServiceInstanceBackupRestore,
    )
    from .service_instance_create import ServiceInstanceCreate as ServiceInstanceCreate
    from .service_instance_update import ServiceInstanceUpdate as ServiceInstanceUpdate
    from .service_type import ServiceType as ServiceType
    from .tag_field import TagField as TagField
    from .trigger_bbf_enum import TriggerBbfEnum as TriggerBbfEnum
    from .webhook import Webhook as Webhook
    from .webhook_create import WebhookCreate as WebhookCreate
    from .webhook_secret import WebhookSecret as WebhookSecret

_MODULES: dict[str, str] = {
    "ActionResult": "action_result",
    "AppTemplate": "app_template",
    "AppTemplateService": "app_template_service",
    "Application": "application",
    "ApplicationActivity": "application_activity",
    "ApplicationArchiveRequest": "application_archive_request",
    "ApplicationAvatarRequest": "application_avatar_request",
    "ApplicationBillableServiceSubscriptionForApplicationCreation": "application_billable_service_subscription_for_application_creation",
    "ApplicationCopyRequest": "application_copy_request",
    "ApplicationCopyType": "application_copy_type",
    "ApplicationCopyTypeEnum": "application_copy_type_enum",
    "ApplicationCreate": "application_create",
    "ApplicationMigrateRequest": "application_migrate_request",
    "ApplicationScreenshotRequest": "application_screenshot_request",
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
    "BackupRestoreServiceInstanceParams": "backup_restore_service_instance_params",
    "BackupRetentionConfiguration": "backup_retention_configuration",
    "BackupUpload": "backup_upload",
    "BackupUploadRequest": "backup_upload_request",
    "BackupUploadTarget": "backup_upload_target",
    "Build": "build",
    "Charge": "charge",
    "ContainerRegistry": "container_registry",
    "ContainerSpecification": "container_specification",
    "ContainerStructure": "container_structure",
    "Country": "country",
    "CreateDeploymentsInBulkBuildMode": "create_deployments_in_bulk_build_mode",
    "Cronjob": "cronjob",
    "CronjobLogs": "cronjob_logs",
    "CronjobUpdate": "cronjob_update",
    "Deployment": "deployment",
    "DeploymentBulk": "deployment_bulk",
    "DeploymentCreate": "deployment_create",
    "DeploymentCreateBuildMode": "deployment_create_build_mode",
    "DeploymentEnvironmentVariables": "deployment_environment_variables",
    "DeploymentLogs": "deployment_logs",
    "Domain": "domain",
    "DomainAction": "domain_action",
    "DomainActionRequest": "domain_action_request",
    "DomainConfig": "domain_config",
    "DomainCreate": "domain_create",
    "DomainRedirect": "domain_redirect",
    "DomainTransfer": "domain_transfer",
    "DomainUpdate": "domain_update",
    "Environment": "environment",
    "EnvironmentCopyRequest": "environment_copy_request",
    "EnvironmentCreate": "environment_create",
    "EnvironmentLastFinishedDeployment": "environment_last_finished_deployment",
    "EnvironmentLogEntry": "environment_log_entry",
    "EnvironmentLogs": "environment_logs",
    "EnvironmentLogsOccurrence": "environment_logs_occurrence",
    "EnvironmentMetricMetadata": "environment_metric_metadata",
    "EnvironmentMetrics": "environment_metrics",
    "EnvironmentSshEndpoint": "environment_ssh_endpoint",
    "EnvironmentUpdate": "environment_update",
    "EnvironmentVariable": "environment_variable",
    "EnvironmentVariableCreate": "environment_variable_create",
    "EnvironmentVariableMove": "environment_variable_move",
    "EnvironmentVariableUpdate": "environment_variable_update",
    "FrequencyEnum": "frequency_enum",
    "GetEnvironmentMetricsTimeWindowPreset": "get_environment_metrics_time_window_preset",
    "Invoice": "invoice",
    "InvoiceItem": "invoice_item",
    "LegacyAddon": "legacy_addon",
    "LegacyAddonConfigureRequest": "legacy_addon_configure_request",
    "LegacyAddonCreate": "legacy_addon_create",
    "LegacyAddonFormRequest": "legacy_addon_form_request",
    "LegacyAddonInstallRequest": "legacy_addon_install_request",
    "LegacyAddonReleaseChannel": "legacy_addon_release_channel",
    "LegacyAddonTransfer": "legacy_addon_transfer",
    "LegacyAddonUninstallRequest": "legacy_addon_uninstall_request",
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
    "LegacyPaginatedAddonVersionList": "legacy_paginated_addon_version_list",
    "LegacyPaginatedApplicationList": "legacy_paginated_application_list",
    "LegacyPaginatedBaseProjectList": "legacy_paginated_base_project_list",
    "LegacyPaginatedBaseProjectReleaseChannelList": "legacy_paginated_base_project_release_channel_list",
    "LegacyPaginatedBaseProjectVersionList": "legacy_paginated_base_project_version_list",
    "LegacyPaginatedEnvironmentList": "legacy_paginated_environment_list",
    "LegacyPaginatedInstalledAddonList": "legacy_paginated_installed_addon_list",
    "LegacyPaginatedOrganisationList": "legacy_paginated_organisation_list",
    "LegacyPatchedAddonUpdate": "legacy_patched_addon_update",
    "LegacyPatchedAddonVersionUpdate": "legacy_patched_addon_version_update",
    "LegacyPatchedInstalledAddonUpdate": "legacy_patched_installed_addon_update",
    "LegacySchemaRetrieveFormat": "legacy_schema_retrieve_format",
    "LegacySchemaRetrieveLang": "legacy_schema_retrieve_lang",
    "License": "license",
    "ListApplicationsCopyType": "list_applications_copy_type",
    "ListApplicationsOItem": "list_applications_o_item",
    "ListEnvironmentsCopyType": "list_environments_copy_type",
    "ListEnvironmentsOItem": "list_environments_o_item",
    "ListMaintenanceRunsStatus": "list_maintenance_runs_status",
    "ListServicesType": "list_services_type",
    "MaintenanceRun": "maintenance_run",
    "PaginatedAppTemplateList": "paginated_app_template_list",
    "PaginatedApplicationActivityList": "paginated_application_activity_list",
    "PaginatedApplicationList": "paginated_application_list",
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
    "PaginatedEnvironmentList": "paginated_environment_list",
    "PaginatedEnvironmentMetricMetadataList": "paginated_environment_metric_metadata_list",
    "PaginatedEnvironmentVariableList": "paginated_environment_variable_list",
    "PaginatedInvoiceItemList": "paginated_invoice_item_list",
    "PaginatedInvoiceList": "paginated_invoice_list",
    "PaginatedLicenseList": "paginated_license_list",
    "PaginatedMaintenanceRunList": "paginated_maintenance_run_list",
    "PaginatedRegionList": "paginated_region_list",
    "PaginatedRepositoryList": "paginated_repository_list",
    "PaginatedScheduledBackupConfigurationList": "paginated_scheduled_backup_configuration_list",
    "PaginatedServiceInstanceBackupList": "paginated_service_instance_backup_list",
    "PaginatedServiceInstanceBackupRestoreList": "paginated_service_instance_backup_restore_list",
    "PaginatedServiceInstanceList": "paginated_service_instance_list",
    "PaginatedServiceList": "paginated_service_list",
    "PaginatedWebhookList": "paginated_webhook_list",
    "PatchedApplicationUpdate": "patched_application_update",
    "PatchedContainerRegistry": "patched_container_registry",
    "PatchedCronjobUpdate": "patched_cronjob_update",
    "PatchedDeployment": "patched_deployment",
    "PatchedDomainUpdate": "patched_domain_update",
    "PatchedEnvironmentUpdate": "patched_environment_update",
    "PatchedEnvironmentVariableUpdate": "patched_environment_variable_update",
    "PatchedRepositoryUpdate": "patched_repository_update",
    "PatchedServiceInstanceUpdate": "patched_service_instance_update",
    "ProviderEnum": "provider_enum",
    "Region": "region",
    "ReleaseCommand": "release_command",
    "Repository": "repository",
    "RepositoryCheckRequest": "repository_check_request",
    "RepositoryCommits": "repository_commits",
    "RepositoryCreate": "repository_create",
    "RepositoryCreateKeyType": "repository_create_key_type",
    "RepositoryEndpoint": "repository_endpoint",
    "RepositoryKeypair": "repository_keypair",
    "RepositoryKeypairKeyType": "repository_keypair_key_type",
    "RepositoryTransfer": "repository_transfer",
    "RepositoryUpdate": "repository_update",
    "ScheduledBackupConfiguration": "scheduled_backup_configuration",
    "SchemaRetrieveFormat": "schema_retrieve_format",
    "SchemaRetrieveLang": "schema_retrieve_lang",
    "Service": "service",
    "ServiceInstance": "service_instance",
    "ServiceInstanceBackup": "service_instance_backup",
    "ServiceInstanceBackupRestore": "service_instance_backup_restore",
    "ServiceInstanceCreate": "service_instance_create",
    "ServiceInstanceUpdate": "service_instance_update",
    "ServiceType": "service_type",
    "TagField": "tag_field",
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
