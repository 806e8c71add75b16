"""Types for arguments: a model, or a dictionary with its keys.

Modules are imported on first use (PEP 562).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .application_billable_service_subscription_for_application_creation import (
        ApplicationBillableServiceSubscriptionForApplicationCreation as ApplicationBillableServiceSubscriptionForApplicationCreation,
        ContainerStructure as ContainerStructure,
    )
    from .application_copy_type_enum import ApplicationCopyTypeEnum as ApplicationCopyTypeEnum
    from .authentication_type_enum import AuthenticationTypeEnum as AuthenticationTypeEnum
    from .backup_restore_service_instance_params import (
        BackupRestoreServiceInstanceParams as BackupRestoreServiceInstanceParams,
        BackupRestoreServiceInstanceParamsDict as BackupRestoreServiceInstanceParamsDict,
    )
    from .create_deployments_in_bulk_build_mode import (
        CreateDeploymentsInBulkBuildMode as CreateDeploymentsInBulkBuildMode,
    )
    from .deployment_create_build_mode import DeploymentCreateBuildMode as DeploymentCreateBuildMode
    from .domain_action_request import DomainActionRequest as DomainActionRequest
    from .domain_config import DomainConfig as DomainConfig
    from .frequency_enum import FrequencyEnum as FrequencyEnum
    from .get_environment_metrics_time_window_preset import (
        GetEnvironmentMetricsTimeWindowPreset as GetEnvironmentMetricsTimeWindowPreset,
    )
    from .legacy_list_addon_versions_o_item import (
        LegacyListAddonVersionsOItem as LegacyListAddonVersionsOItem,
    )
    from .legacy_schema_retrieve_format import (
        LegacySchemaRetrieveFormat as LegacySchemaRetrieveFormat,
        LegacySchemaRetrieveLang as LegacySchemaRetrieveLang,
    )
    from .list_applications_copy_type import (
        ListApplicationsCopyType as ListApplicationsCopyType,
        ListApplicationsOItem as ListApplicationsOItem,
    )
    from .list_environments_copy_type import (
        ListEnvironmentsCopyType as ListEnvironmentsCopyType,
        ListEnvironmentsOItem as ListEnvironmentsOItem,
    )
    from .list_maintenance_runs_status import ListMaintenanceRunsStatus as ListMaintenanceRunsStatus
    from .list_services_type import ListServicesType as ListServicesType
    from .provider_enum import ProviderEnum as ProviderEnum
    from .release_command import (
        ReleaseCommand as ReleaseCommand,
        ReleaseCommandDict as ReleaseCommandDict,
        TagField as TagField,
        TagFieldDict as TagFieldDict,
    )
    from .repository_create_key_type import RepositoryCreateKeyType as RepositoryCreateKeyType
    from .repository_keypair_key_type import RepositoryKeypairKeyType as RepositoryKeypairKeyType
    from .schema_retrieve_format import (
        SchemaRetrieveFormat as SchemaRetrieveFormat,
        SchemaRetrieveLang as SchemaRetrieveLang,
    )
    from .trigger_bbf_enum import TriggerBbfEnum as TriggerBbfEnum

_MODULES: dict[str, str] = {
    "ApplicationBillableServiceSubscriptionForApplicationCreation": "application_billable_service_subscription_for_application_creation",
    "ApplicationCopyTypeEnum": "application_copy_type_enum",
    "AuthenticationTypeEnum": "authentication_type_enum",
    "BackupRestoreServiceInstanceParams": "backup_restore_service_instance_params",
    "BackupRestoreServiceInstanceParamsDict": "backup_restore_service_instance_params",
    "ContainerStructure": "application_billable_service_subscription_for_application_creation",
    "CreateDeploymentsInBulkBuildMode": "create_deployments_in_bulk_build_mode",
    "DeploymentCreateBuildMode": "deployment_create_build_mode",
    "DomainActionRequest": "domain_action_request",
    "DomainConfig": "domain_config",
    "FrequencyEnum": "frequency_enum",
    "GetEnvironmentMetricsTimeWindowPreset": "get_environment_metrics_time_window_preset",
    "LegacyListAddonVersionsOItem": "legacy_list_addon_versions_o_item",
    "LegacySchemaRetrieveFormat": "legacy_schema_retrieve_format",
    "LegacySchemaRetrieveLang": "legacy_schema_retrieve_format",
    "ListApplicationsCopyType": "list_applications_copy_type",
    "ListApplicationsOItem": "list_applications_copy_type",
    "ListEnvironmentsCopyType": "list_environments_copy_type",
    "ListEnvironmentsOItem": "list_environments_copy_type",
    "ListMaintenanceRunsStatus": "list_maintenance_runs_status",
    "ListServicesType": "list_services_type",
    "ProviderEnum": "provider_enum",
    "ReleaseCommand": "release_command",
    "ReleaseCommandDict": "release_command",
    "RepositoryCreateKeyType": "repository_create_key_type",
    "RepositoryKeypairKeyType": "repository_keypair_key_type",
    "SchemaRetrieveFormat": "schema_retrieve_format",
    "SchemaRetrieveLang": "schema_retrieve_format",
    "TagField": "release_command",
    "TagFieldDict": "release_command",
    "TriggerBbfEnum": "trigger_bbf_enum",
}

__all__ = [
    "ApplicationBillableServiceSubscriptionForApplicationCreation",
    "ApplicationCopyTypeEnum",
    "AuthenticationTypeEnum",
    "BackupRestoreServiceInstanceParams",
    "BackupRestoreServiceInstanceParamsDict",
    "ContainerStructure",
    "CreateDeploymentsInBulkBuildMode",
    "DeploymentCreateBuildMode",
    "DomainActionRequest",
    "DomainConfig",
    "FrequencyEnum",
    "GetEnvironmentMetricsTimeWindowPreset",
    "LegacyListAddonVersionsOItem",
    "LegacySchemaRetrieveFormat",
    "LegacySchemaRetrieveLang",
    "ListApplicationsCopyType",
    "ListApplicationsOItem",
    "ListEnvironmentsCopyType",
    "ListEnvironmentsOItem",
    "ListMaintenanceRunsStatus",
    "ListServicesType",
    "ProviderEnum",
    "ReleaseCommand",
    "ReleaseCommandDict",
    "RepositoryCreateKeyType",
    "RepositoryKeypairKeyType",
    "SchemaRetrieveFormat",
    "SchemaRetrieveLang",
    "TagField",
    "TagFieldDict",
    "TriggerBbfEnum",
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
