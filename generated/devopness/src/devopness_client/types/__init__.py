"""Types for arguments: a model, or a dictionary with its keys.

Modules are imported on first use (PEP 562).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .blueprint_service import (
        BlueprintService as BlueprintService,
        BlueprintServiceDict as BlueprintServiceDict,
    )
    from .blueprint_service_list import BlueprintServiceList as BlueprintServiceList
    from .cloud_os_version_code import CloudOsVersionCode as CloudOsVersionCode
    from .cloud_resource_instance_spec import (
        CloudResourceInstanceSpec as CloudResourceInstanceSpec,
        CloudResourceInstanceSpecDict as CloudResourceInstanceSpecDict,
    )
    from .cloud_service_settings_aws_ec2 import (
        CloudServiceSettingsAwsEc2 as CloudServiceSettingsAwsEc2,
        CloudServiceSettingsAwsEc2Dict as CloudServiceSettingsAwsEc2Dict,
    )
    from .cloud_service_settings_azure_rm import (
        CloudServiceSettingsAzureRm as CloudServiceSettingsAzureRm,
        CloudServiceSettingsAzureRmDict as CloudServiceSettingsAzureRmDict,
    )
    from .cloud_service_settings_digital_ocean_droplet import (
        CloudServiceSettingsDigitalOceanDroplet as CloudServiceSettingsDigitalOceanDroplet,
        CloudServiceSettingsDigitalOceanDropletDict as CloudServiceSettingsDigitalOceanDropletDict,
    )
    from .cloud_service_settings_gcp_gce import (
        CloudServiceSettingsGcpGce as CloudServiceSettingsGcpGce,
        CloudServiceSettingsGcpGceDict as CloudServiceSettingsGcpGceDict,
    )
    from .cloud_service_settings_hetzner_hcloud import (
        CloudServiceSettingsHetznerHcloud as CloudServiceSettingsHetznerHcloud,
        CloudServiceSettingsHetznerHcloudDict as CloudServiceSettingsHetznerHcloudDict,
    )
    from .cloud_service_settings_self_hosted_custom import (
        CloudServiceSettingsSelfHostedCustom as CloudServiceSettingsSelfHostedCustom,
        CloudServiceSettingsSelfHostedCustomDict as CloudServiceSettingsSelfHostedCustomDict,
    )
    from .credential_aws import (
        CredentialAws as CredentialAws,
        CredentialAwsDict as CredentialAwsDict,
    )
    from .credential_azure import (
        CredentialAzure as CredentialAzure,
        CredentialAzureDict as CredentialAzureDict,
    )
    from .credential_digital_ocean import (
        CredentialDigitalOcean as CredentialDigitalOcean,
        CredentialDigitalOceanDict as CredentialDigitalOceanDict,
    )
    from .credential_google_cloud import (
        CredentialGoogleCloud as CredentialGoogleCloud,
        CredentialGoogleCloudDict as CredentialGoogleCloudDict,
    )
    from .credential_hetzner import (
        CredentialHetzner as CredentialHetzner,
        CredentialHetznerDict as CredentialHetznerDict,
    )
    from .credential_input_settings import (
        CredentialInputSettings as CredentialInputSettings,
        CredentialInputSettingsDict as CredentialInputSettingsDict,
    )
    from .credential_input_settings_credential import (
        CredentialInputSettingsCredential as CredentialInputSettingsCredential,
    )
    from .credential_source_provider import (
        CredentialSourceProvider as CredentialSourceProvider,
        CredentialSourceProviderDict as CredentialSourceProviderDict,
    )
    from .deployment_type import DeploymentType as DeploymentType
    from .environment_type import EnvironmentType as EnvironmentType
    from .hook_incoming_settings import (
        HookIncomingSettings as HookIncomingSettings,
        HookIncomingSettingsDict as HookIncomingSettingsDict,
    )
    from .hook_outgoing_request_header import (
        HookOutgoingRequestHeader as HookOutgoingRequestHeader,
        HookOutgoingRequestHeaderDict as HookOutgoingRequestHeaderDict,
    )
    from .hook_outgoing_settings import (
        HookOutgoingSettings as HookOutgoingSettings,
        HookOutgoingSettingsDict as HookOutgoingSettingsDict,
    )
    from .hook_outgoing_settings_request_body import (
        HookOutgoingSettingsRequestBody as HookOutgoingSettingsRequestBody,
    )
    from .hook_outgoing_trigger_when_condition import (
        HookOutgoingTriggerWhenCondition as HookOutgoingTriggerWhenCondition,
        HookOutgoingTriggerWhenConditionDict as HookOutgoingTriggerWhenConditionDict,
    )
    from .hook_pipeline_create_settings import (
        HookPipelineCreateSettings as HookPipelineCreateSettings,
    )
    from .hook_trigger_when import (
        HookTriggerWhen as HookTriggerWhen,
        HookTriggerWhenDict as HookTriggerWhenDict,
    )
    from .hook_trigger_when_condition import HookTriggerWhenCondition as HookTriggerWhenCondition
    from .hook_type_param import HookTypeParam as HookTypeParam
    from .hook_update_settings import HookUpdateSettings as HookUpdateSettings
    from .hook_variable import HookVariable as HookVariable, HookVariableDict as HookVariableDict
    from .hook_variable_default_value import HookVariableDefaultValue as HookVariableDefaultValue
    from .hook_variable_default_value_list_item import (
        HookVariableDefaultValueListItem as HookVariableDefaultValueListItem,
    )
    from .hook_variable_type import HookVariableType as HookVariableType
    from .list_actions_filter_parameter import (
        ListActionsFilterParameter as ListActionsFilterParameter,
        ListActionsFilterParameterDict as ListActionsFilterParameterDict,
    )
    from .list_environment_actions_by_resource_type_filter_parameter import (
        ListEnvironmentActionsByResourceTypeFilterParameter as ListEnvironmentActionsByResourceTypeFilterParameter,
        ListEnvironmentActionsByResourceTypeFilterParameterDict as ListEnvironmentActionsByResourceTypeFilterParameterDict,
    )
    from .list_environment_actions_filter_parameter import (
        ListEnvironmentActionsFilterParameter as ListEnvironmentActionsFilterParameter,
        ListEnvironmentActionsFilterParameterDict as ListEnvironmentActionsFilterParameterDict,
    )
    from .network_provision_input import (
        NetworkProvisionInput as NetworkProvisionInput,
        NetworkProvisionInputDict as NetworkProvisionInputDict,
    )
    from .network_provision_input_settings import (
        NetworkProvisionInputSettings as NetworkProvisionInputSettings,
    )
    from .network_provision_input_settings_aws import (
        NetworkProvisionInputSettingsAws as NetworkProvisionInputSettingsAws,
        NetworkProvisionInputSettingsAwsDict as NetworkProvisionInputSettingsAwsDict,
    )
    from .network_provision_input_settings_azure import (
        NetworkProvisionInputSettingsAzure as NetworkProvisionInputSettingsAzure,
        NetworkProvisionInputSettingsAzureDict as NetworkProvisionInputSettingsAzureDict,
    )
    from .network_provision_input_settings_digital_ocean import (
        NetworkProvisionInputSettingsDigitalOcean as NetworkProvisionInputSettingsDigitalOcean,
        NetworkProvisionInputSettingsDigitalOceanDict as NetworkProvisionInputSettingsDigitalOceanDict,
    )
    from .network_provision_input_settings_gcp import (
        NetworkProvisionInputSettingsGcp as NetworkProvisionInputSettingsGcp,
        NetworkProvisionInputSettingsGcpDict as NetworkProvisionInputSettingsGcpDict,
    )
    from .network_rule_direction import NetworkRuleDirection as NetworkRuleDirection
    from .network_rule_protocol import NetworkRuleProtocol as NetworkRuleProtocol
    from .pipeline_step_runner_name import PipelineStepRunnerName as PipelineStepRunnerName
    from .pipeline_trigger_when import (
        PipelineTriggerWhen as PipelineTriggerWhen,
        PipelineTriggerWhenDict as PipelineTriggerWhenDict,
    )
    from .provider_auth_type import ProviderAuthType as ProviderAuthType
    from .provider_code import ProviderCode as ProviderCode
    from .provider_type import ProviderType as ProviderType
    from .resource_id_list import ResourceIdList as ResourceIdList
    from .resource_to_be_linked import (
        ResourceToBeLinked as ResourceToBeLinked,
        ResourceToBeLinkedDict as ResourceToBeLinkedDict,
    )
    from .resource_to_be_linked_list import ResourceToBeLinkedList as ResourceToBeLinkedList
    from .role_permissions import RolePermissions as RolePermissions
    from .server_cloud_service_code import ServerCloudServiceCode as ServerCloudServiceCode
    from .server_provision_input import (
        ServerProvisionInput as ServerProvisionInput,
        ServerProvisionInputDict as ServerProvisionInputDict,
    )
    from .server_provision_input_settings import (
        ServerProvisionInputSettings as ServerProvisionInputSettings,
    )
    from .service_initial_state import ServiceInitialState as ServiceInitialState
    from .service_type import ServiceType as ServiceType
    from .source_provider_name import SourceProviderName as SourceProviderName
    from .source_type import SourceType as SourceType
    from .ssl_certificate_issuer import SslCertificateIssuer as SslCertificateIssuer
    from .ssl_certificate_type import SslCertificateType as SslCertificateType
    from .ssl_certificate_validation_level import (
        SslCertificateValidationLevel as SslCertificateValidationLevel,
    )
    from .subnet_provision_input import (
        SubnetProvisionInput as SubnetProvisionInput,
        SubnetProvisionInputDict as SubnetProvisionInputDict,
    )
    from .subnet_provision_input_settings import (
        SubnetProvisionInputSettings as SubnetProvisionInputSettings,
    )
    from .subnet_provision_input_settings_aws import (
        SubnetProvisionInputSettingsAws as SubnetProvisionInputSettingsAws,
        SubnetProvisionInputSettingsAwsDict as SubnetProvisionInputSettingsAwsDict,
    )
    from .subnet_provision_input_settings_azure import (
        SubnetProvisionInputSettingsAzure as SubnetProvisionInputSettingsAzure,
        SubnetProvisionInputSettingsAzureDict as SubnetProvisionInputSettingsAzureDict,
    )
    from .subnet_provision_input_settings_digital_ocean import (
        SubnetProvisionInputSettingsDigitalOcean as SubnetProvisionInputSettingsDigitalOcean,
        SubnetProvisionInputSettingsDigitalOceanDict as SubnetProvisionInputSettingsDigitalOceanDict,
    )
    from .subnet_provision_input_settings_gcp import (
        SubnetProvisionInputSettingsGcp as SubnetProvisionInputSettingsGcp,
        SubnetProvisionInputSettingsGcpDict as SubnetProvisionInputSettingsGcpDict,
    )
    from .subnet_type import SubnetType as SubnetType
    from .team_invitation_type import TeamInvitationType as TeamInvitationType
    from .template_inputs import TemplateInputs as TemplateInputs
    from .trigger_when_condition import (
        TriggerWhenCondition as TriggerWhenCondition,
        TriggerWhenConditionDict as TriggerWhenConditionDict,
    )
    from .trigger_when_condition_accepted_value import (
        TriggerWhenConditionAcceptedValue as TriggerWhenConditionAcceptedValue,
    )
    from .trigger_when_condition_type import TriggerWhenConditionType as TriggerWhenConditionType
    from .variable_target import VariableTarget as VariableTarget
    from .variable_type import VariableType as VariableType

_MODULES: dict[str, str] = {
    "BlueprintService": "blueprint_service",
    "BlueprintServiceDict": "blueprint_service",
    "BlueprintServiceList": "blueprint_service_list",
    "CloudOsVersionCode": "cloud_os_version_code",
    "CloudResourceInstanceSpec": "cloud_resource_instance_spec",
    "CloudResourceInstanceSpecDict": "cloud_resource_instance_spec",
    "CloudServiceSettingsAwsEc2": "cloud_service_settings_aws_ec2",
    "CloudServiceSettingsAwsEc2Dict": "cloud_service_settings_aws_ec2",
    "CloudServiceSettingsAzureRm": "cloud_service_settings_azure_rm",
    "CloudServiceSettingsAzureRmDict": "cloud_service_settings_azure_rm",
    "CloudServiceSettingsDigitalOceanDroplet": "cloud_service_settings_digital_ocean_droplet",
    "CloudServiceSettingsDigitalOceanDropletDict": "cloud_service_settings_digital_ocean_droplet",
    "CloudServiceSettingsGcpGce": "cloud_service_settings_gcp_gce",
    "CloudServiceSettingsGcpGceDict": "cloud_service_settings_gcp_gce",
    "CloudServiceSettingsHetznerHcloud": "cloud_service_settings_hetzner_hcloud",
    "CloudServiceSettingsHetznerHcloudDict": "cloud_service_settings_hetzner_hcloud",
    "CloudServiceSettingsSelfHostedCustom": "cloud_service_settings_self_hosted_custom",
    "CloudServiceSettingsSelfHostedCustomDict": "cloud_service_settings_self_hosted_custom",
    "CredentialAws": "credential_aws",
    "CredentialAwsDict": "credential_aws",
    "CredentialAzure": "credential_azure",
    "CredentialAzureDict": "credential_azure",
    "CredentialDigitalOcean": "credential_digital_ocean",
    "CredentialDigitalOceanDict": "credential_digital_ocean",
    "CredentialGoogleCloud": "credential_google_cloud",
    "CredentialGoogleCloudDict": "credential_google_cloud",
    "CredentialHetzner": "credential_hetzner",
    "CredentialHetznerDict": "credential_hetzner",
    "CredentialInputSettings": "credential_input_settings",
    "CredentialInputSettingsCredential": "credential_input_settings_credential",
    "CredentialInputSettingsDict": "credential_input_settings",
    "CredentialSourceProvider": "credential_source_provider",
    "CredentialSourceProviderDict": "credential_source_provider",
    "DeploymentType": "deployment_type",
    "EnvironmentType": "environment_type",
    "HookIncomingSettings": "hook_incoming_settings",
    "HookIncomingSettingsDict": "hook_incoming_settings",
    "HookOutgoingRequestHeader": "hook_outgoing_request_header",
    "HookOutgoingRequestHeaderDict": "hook_outgoing_request_header",
    "HookOutgoingSettings": "hook_outgoing_settings",
    "HookOutgoingSettingsDict": "hook_outgoing_settings",
    "HookOutgoingSettingsRequestBody": "hook_outgoing_settings_request_body",
    "HookOutgoingTriggerWhenCondition": "hook_outgoing_trigger_when_condition",
    "HookOutgoingTriggerWhenConditionDict": "hook_outgoing_trigger_when_condition",
    "HookPipelineCreateSettings": "hook_pipeline_create_settings",
    "HookTriggerWhen": "hook_trigger_when",
    "HookTriggerWhenCondition": "hook_trigger_when_condition",
    "HookTriggerWhenDict": "hook_trigger_when",
    "HookTypeParam": "hook_type_param",
    "HookUpdateSettings": "hook_update_settings",
    "HookVariable": "hook_variable",
    "HookVariableDefaultValue": "hook_variable_default_value",
    "HookVariableDefaultValueListItem": "hook_variable_default_value_list_item",
    "HookVariableDict": "hook_variable",
    "HookVariableType": "hook_variable_type",
    "ListActionsFilterParameter": "list_actions_filter_parameter",
    "ListActionsFilterParameterDict": "list_actions_filter_parameter",
    "ListEnvironmentActionsByResourceTypeFilterParameter": "list_environment_actions_by_resource_type_filter_parameter",
    "ListEnvironmentActionsByResourceTypeFilterParameterDict": "list_environment_actions_by_resource_type_filter_parameter",
    "ListEnvironmentActionsFilterParameter": "list_environment_actions_filter_parameter",
    "ListEnvironmentActionsFilterParameterDict": "list_environment_actions_filter_parameter",
    "NetworkProvisionInput": "network_provision_input",
    "NetworkProvisionInputDict": "network_provision_input",
    "NetworkProvisionInputSettings": "network_provision_input_settings",
    "NetworkProvisionInputSettingsAws": "network_provision_input_settings_aws",
    "NetworkProvisionInputSettingsAwsDict": "network_provision_input_settings_aws",
    "NetworkProvisionInputSettingsAzure": "network_provision_input_settings_azure",
    "NetworkProvisionInputSettingsAzureDict": "network_provision_input_settings_azure",
    "NetworkProvisionInputSettingsDigitalOcean": "network_provision_input_settings_digital_ocean",
    "NetworkProvisionInputSettingsDigitalOceanDict": "network_provision_input_settings_digital_ocean",
    "NetworkProvisionInputSettingsGcp": "network_provision_input_settings_gcp",
    "NetworkProvisionInputSettingsGcpDict": "network_provision_input_settings_gcp",
    "NetworkRuleDirection": "network_rule_direction",
    "NetworkRuleProtocol": "network_rule_protocol",
    "PipelineStepRunnerName": "pipeline_step_runner_name",
    "PipelineTriggerWhen": "pipeline_trigger_when",
    "PipelineTriggerWhenDict": "pipeline_trigger_when",
    "ProviderAuthType": "provider_auth_type",
    "ProviderCode": "provider_code",
    "ProviderType": "provider_type",
    "ResourceIdList": "resource_id_list",
    "ResourceToBeLinked": "resource_to_be_linked",
    "ResourceToBeLinkedDict": "resource_to_be_linked",
    "ResourceToBeLinkedList": "resource_to_be_linked_list",
    "RolePermissions": "role_permissions",
    "ServerCloudServiceCode": "server_cloud_service_code",
    "ServerProvisionInput": "server_provision_input",
    "ServerProvisionInputDict": "server_provision_input",
    "ServerProvisionInputSettings": "server_provision_input_settings",
    "ServiceInitialState": "service_initial_state",
    "ServiceType": "service_type",
    "SourceProviderName": "source_provider_name",
    "SourceType": "source_type",
    "SslCertificateIssuer": "ssl_certificate_issuer",
    "SslCertificateType": "ssl_certificate_type",
    "SslCertificateValidationLevel": "ssl_certificate_validation_level",
    "SubnetProvisionInput": "subnet_provision_input",
    "SubnetProvisionInputDict": "subnet_provision_input",
    "SubnetProvisionInputSettings": "subnet_provision_input_settings",
    "SubnetProvisionInputSettingsAws": "subnet_provision_input_settings_aws",
    "SubnetProvisionInputSettingsAwsDict": "subnet_provision_input_settings_aws",
    "SubnetProvisionInputSettingsAzure": "subnet_provision_input_settings_azure",
    "SubnetProvisionInputSettingsAzureDict": "subnet_provision_input_settings_azure",
    "SubnetProvisionInputSettingsDigitalOcean": "subnet_provision_input_settings_digital_ocean",
    "SubnetProvisionInputSettingsDigitalOceanDict": "subnet_provision_input_settings_digital_ocean",
    "SubnetProvisionInputSettingsGcp": "subnet_provision_input_settings_gcp",
    "SubnetProvisionInputSettingsGcpDict": "subnet_provision_input_settings_gcp",
    "SubnetType": "subnet_type",
    "TeamInvitationType": "team_invitation_type",
    "TemplateInputs": "template_inputs",
    "TriggerWhenCondition": "trigger_when_condition",
    "TriggerWhenConditionAcceptedValue": "trigger_when_condition_accepted_value",
    "TriggerWhenConditionDict": "trigger_when_condition",
    "TriggerWhenConditionType": "trigger_when_condition_type",
    "VariableTarget": "variable_target",
    "VariableType": "variable_type",
}

__all__ = [
    "BlueprintService",
    "BlueprintServiceDict",
    "BlueprintServiceList",
    "CloudOsVersionCode",
    "CloudResourceInstanceSpec",
    "CloudResourceInstanceSpecDict",
    "CloudServiceSettingsAwsEc2",
    "CloudServiceSettingsAwsEc2Dict",
    "CloudServiceSettingsAzureRm",
    "CloudServiceSettingsAzureRmDict",
    "CloudServiceSettingsDigitalOceanDroplet",
    "CloudServiceSettingsDigitalOceanDropletDict",
    "CloudServiceSettingsGcpGce",
    "CloudServiceSettingsGcpGceDict",
    "CloudServiceSettingsHetznerHcloud",
    "CloudServiceSettingsHetznerHcloudDict",
    "CloudServiceSettingsSelfHostedCustom",
    "CloudServiceSettingsSelfHostedCustomDict",
    "CredentialAws",
    "CredentialAwsDict",
    "CredentialAzure",
    "CredentialAzureDict",
    "CredentialDigitalOcean",
    "CredentialDigitalOceanDict",
    "CredentialGoogleCloud",
    "CredentialGoogleCloudDict",
    "CredentialHetzner",
    "CredentialHetznerDict",
    "CredentialInputSettings",
    "CredentialInputSettingsCredential",
    "CredentialInputSettingsDict",
    "CredentialSourceProvider",
    "CredentialSourceProviderDict",
    "DeploymentType",
    "EnvironmentType",
    "HookIncomingSettings",
    "HookIncomingSettingsDict",
    "HookOutgoingRequestHeader",
    "HookOutgoingRequestHeaderDict",
    "HookOutgoingSettings",
    "HookOutgoingSettingsDict",
    "HookOutgoingSettingsRequestBody",
    "HookOutgoingTriggerWhenCondition",
    "HookOutgoingTriggerWhenConditionDict",
    "HookPipelineCreateSettings",
    "HookTriggerWhen",
    "HookTriggerWhenCondition",
    "HookTriggerWhenDict",
    "HookTypeParam",
    "HookUpdateSettings",
    "HookVariable",
    "HookVariableDefaultValue",
    "HookVariableDefaultValueListItem",
    "HookVariableDict",
    "HookVariableType",
    "ListActionsFilterParameter",
    "ListActionsFilterParameterDict",
    "ListEnvironmentActionsByResourceTypeFilterParameter",
    "ListEnvironmentActionsByResourceTypeFilterParameterDict",
    "ListEnvironmentActionsFilterParameter",
    "ListEnvironmentActionsFilterParameterDict",
    "NetworkProvisionInput",
    "NetworkProvisionInputDict",
    "NetworkProvisionInputSettings",
    "NetworkProvisionInputSettingsAws",
    "NetworkProvisionInputSettingsAwsDict",
    "NetworkProvisionInputSettingsAzure",
    "NetworkProvisionInputSettingsAzureDict",
    "NetworkProvisionInputSettingsDigitalOcean",
    "NetworkProvisionInputSettingsDigitalOceanDict",
    "NetworkProvisionInputSettingsGcp",
    "NetworkProvisionInputSettingsGcpDict",
    "NetworkRuleDirection",
    "NetworkRuleProtocol",
    "PipelineStepRunnerName",
    "PipelineTriggerWhen",
    "PipelineTriggerWhenDict",
    "ProviderAuthType",
    "ProviderCode",
    "ProviderType",
    "ResourceIdList",
    "ResourceToBeLinked",
    "ResourceToBeLinkedDict",
    "ResourceToBeLinkedList",
    "RolePermissions",
    "ServerCloudServiceCode",
    "ServerProvisionInput",
    "ServerProvisionInputDict",
    "ServerProvisionInputSettings",
    "ServiceInitialState",
    "ServiceType",
    "SourceProviderName",
    "SourceType",
    "SslCertificateIssuer",
    "SslCertificateType",
    "SslCertificateValidationLevel",
    "SubnetProvisionInput",
    "SubnetProvisionInputDict",
    "SubnetProvisionInputSettings",
    "SubnetProvisionInputSettingsAws",
    "SubnetProvisionInputSettingsAwsDict",
    "SubnetProvisionInputSettingsAzure",
    "SubnetProvisionInputSettingsAzureDict",
    "SubnetProvisionInputSettingsDigitalOcean",
    "SubnetProvisionInputSettingsDigitalOceanDict",
    "SubnetProvisionInputSettingsGcp",
    "SubnetProvisionInputSettingsGcpDict",
    "SubnetType",
    "TeamInvitationType",
    "TemplateInputs",
    "TriggerWhenCondition",
    "TriggerWhenConditionAcceptedValue",
    "TriggerWhenConditionDict",
    "TriggerWhenConditionType",
    "VariableTarget",
    "VariableType",
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
