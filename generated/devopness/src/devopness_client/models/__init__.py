"""The models of responses.

Modules are imported on first use (PEP 562).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .action import Action as Action
    from .action_deployment_commit import ActionDeploymentCommit as ActionDeploymentCommit
    from .action_deployment_content import ActionDeploymentContent as ActionDeploymentContent
    from .action_deployment_data import ActionDeploymentData as ActionDeploymentData
    from .action_hook_request import ActionHookRequest as ActionHookRequest
    from .action_list import ActionList as ActionList
    from .action_pipeline_create import ActionPipelineCreate as ActionPipelineCreate
    from .action_relation import ActionRelation as ActionRelation
    from .action_relation_shallow import ActionRelationShallow as ActionRelationShallow
    from .action_resource import ActionResource as ActionResource
    from .action_resource_data import ActionResourceData as ActionResourceData
    from .action_retry_response import ActionRetryResponse as ActionRetryResponse
    from .action_status import ActionStatus as ActionStatus
    from .action_status_reason_code import ActionStatusReasonCode as ActionStatusReasonCode
    from .action_step import ActionStep as ActionStep
    from .action_step_list import ActionStepList as ActionStepList
    from .action_summary import ActionSummary as ActionSummary
    from .action_summary_target import ActionSummaryTarget as ActionSummaryTarget
    from .action_target import ActionTarget as ActionTarget
    from .action_target_credential_data import (
        ActionTargetCredentialData as ActionTargetCredentialData,
    )
    from .action_target_data import ActionTargetData as ActionTargetData
    from .action_target_list import ActionTargetList as ActionTargetList
    from .action_target_log_step import ActionTargetLogStep as ActionTargetLogStep
    from .action_target_network_data import ActionTargetNetworkData as ActionTargetNetworkData
    from .action_target_server_data import ActionTargetServerData as ActionTargetServerData
    from .action_trigger_type import ActionTriggerType as ActionTriggerType
    from .action_triggered_from import ActionTriggeredFrom as ActionTriggeredFrom
    from .action_type import ActionType as ActionType
    from .api_error import ApiError as ApiError
    from .api_error_errors import ApiErrorErrors as ApiErrorErrors
    from .api_error_errors_field_name_item import (
        ApiErrorErrorsFieldNameItem as ApiErrorErrorsFieldNameItem,
    )
    from .api_token import ApiToken as ApiToken
    from .api_token_list import ApiTokenList as ApiTokenList
    from .api_token_project_create import ApiTokenProjectCreate as ApiTokenProjectCreate
    from .api_token_project_rotate import ApiTokenProjectRotate as ApiTokenProjectRotate
    from .api_token_relation import ApiTokenRelation as ApiTokenRelation
    from .api_token_rotate_response import ApiTokenRotateResponse as ApiTokenRotateResponse
    from .api_token_status import ApiTokenStatus as ApiTokenStatus
    from .api_token_type import ApiTokenType as ApiTokenType
    from .api_token_type_prefix import ApiTokenTypePrefix as ApiTokenTypePrefix
    from .application import Application as Application
    from .application_apply_template_response import (
        ApplicationApplyTemplateResponse as ApplicationApplyTemplateResponse,
    )
    from .application_environment_apply_template import (
        ApplicationEnvironmentApplyTemplate as ApplicationEnvironmentApplyTemplate,
    )
    from .application_environment_create import (
        ApplicationEnvironmentCreate as ApplicationEnvironmentCreate,
    )
    from .application_last_deployments import (
        ApplicationLastDeployments as ApplicationLastDeployments,
    )
    from .application_list import ApplicationList as ApplicationList
    from .application_options import ApplicationOptions as ApplicationOptions
    from .application_pipeline import ApplicationPipeline as ApplicationPipeline
    from .application_relation import ApplicationRelation as ApplicationRelation
    from .application_update import ApplicationUpdate as ApplicationUpdate
    from .archived_environment_list import ArchivedEnvironmentList as ArchivedEnvironmentList
    from .archived_environment_relation import (
        ArchivedEnvironmentRelation as ArchivedEnvironmentRelation,
    )
    from .billing_plan import BillingPlan as BillingPlan
    from .billing_plan_list import BillingPlanList as BillingPlanList
    from .billing_plans_options_list import BillingPlansOptionsList as BillingPlansOptionsList
    from .billing_plans_options_relation import (
        BillingPlansOptionsRelation as BillingPlansOptionsRelation,
    )
    from .blueprint_service import BlueprintService as BlueprintService
    from .blueprint_service_list import BlueprintServiceList as BlueprintServiceList
    from .cloud_instance_list import CloudInstanceList as CloudInstanceList
    from .cloud_instance_relation import CloudInstanceRelation as CloudInstanceRelation
    from .cloud_os_version_code import CloudOsVersionCode as CloudOsVersionCode
    from .cloud_provider import CloudProvider as CloudProvider
    from .cloud_provider_code import CloudProviderCode as CloudProviderCode
    from .cloud_provider_input_settings import (
        CloudProviderInputSettings as CloudProviderInputSettings,
    )
    from .cloud_provider_input_settings_default_value import (
        CloudProviderInputSettingsDefaultValue as CloudProviderInputSettingsDefaultValue,
    )
    from .cloud_provider_input_settings_list import (
        CloudProviderInputSettingsList as CloudProviderInputSettingsList,
    )
    from .cloud_provider_property_type import CloudProviderPropertyType as CloudProviderPropertyType
    from .cloud_provider_property_validation import (
        CloudProviderPropertyValidation as CloudProviderPropertyValidation,
    )
    from .cloud_provider_relation import CloudProviderRelation as CloudProviderRelation
    from .cloud_provider_service import CloudProviderService as CloudProviderService
    from .cloud_provider_service_code import CloudProviderServiceCode as CloudProviderServiceCode
    from .cloud_provider_service_list import CloudProviderServiceList as CloudProviderServiceList
    from .cloud_provider_service_region import (
        CloudProviderServiceRegion as CloudProviderServiceRegion,
    )
    from .cloud_provider_service_region_list import (
        CloudProviderServiceRegionList as CloudProviderServiceRegionList,
    )
    from .cloud_provider_service_region_zones import (
        CloudProviderServiceRegionZones as CloudProviderServiceRegionZones,
    )
    from .cloud_provider_service_resource_type import (
        CloudProviderServiceResourceType as CloudProviderServiceResourceType,
    )
    from .cloud_provider_service_resource_type_list import (
        CloudProviderServiceResourceTypeList as CloudProviderServiceResourceTypeList,
    )
    from .cloud_provider_service_resource_type_scope import (
        CloudProviderServiceResourceTypeScope as CloudProviderServiceResourceTypeScope,
    )
    from .cloud_provider_settings import CloudProviderSettings as CloudProviderSettings
    from .cloud_provider_settings_list import CloudProviderSettingsList as CloudProviderSettingsList
    from .cloud_resource_instance_spec import CloudResourceInstanceSpec as CloudResourceInstanceSpec
    from .cloud_resource_type import CloudResourceType as CloudResourceType
    from .cloud_resource_type_list import CloudResourceTypeList as CloudResourceTypeList
    from .cloud_service_settings_aws_ec2 import (
        CloudServiceSettingsAwsEc2 as CloudServiceSettingsAwsEc2,
    )
    from .cloud_service_settings_azure_rm import (
        CloudServiceSettingsAzureRm as CloudServiceSettingsAzureRm,
    )
    from .cloud_service_settings_digital_ocean_droplet import (
        CloudServiceSettingsDigitalOceanDroplet as CloudServiceSettingsDigitalOceanDroplet,
    )
    from .cloud_service_settings_gcp_gce import (
        CloudServiceSettingsGcpGce as CloudServiceSettingsGcpGce,
    )
    from .cloud_service_settings_hetzner_hcloud import (
        CloudServiceSettingsHetznerHcloud as CloudServiceSettingsHetznerHcloud,
    )
    from .cloud_service_settings_self_hosted_custom import (
        CloudServiceSettingsSelfHostedCustom as CloudServiceSettingsSelfHostedCustom,
    )
    from .commit import Commit as Commit
    from .credential import Credential as Credential
    from .credential_aws import CredentialAws as CredentialAws
    from .credential_azure import CredentialAzure as CredentialAzure
    from .credential_digital_ocean import CredentialDigitalOcean as CredentialDigitalOcean
    from .credential_google_cloud import CredentialGoogleCloud as CredentialGoogleCloud
    from .credential_hetzner import CredentialHetzner as CredentialHetzner
    from .credential_input_settings import CredentialInputSettings as CredentialInputSettings
    from .credential_input_settings_credential import (
        CredentialInputSettingsCredential as CredentialInputSettingsCredential,
    )
    from .credential_list import CredentialList as CredentialList
    from .credential_options import CredentialOptions as CredentialOptions
    from .credential_organization_create import (
        CredentialOrganizationCreate as CredentialOrganizationCreate,
    )
    from .credential_provider import CredentialProvider as CredentialProvider
    from .credential_provider_list import CredentialProviderList as CredentialProviderList
    from .credential_provider_type import CredentialProviderType as CredentialProviderType
    from .credential_provider_type_enum import (
        CredentialProviderTypeEnum as CredentialProviderTypeEnum,
    )
    from .credential_provider_type_list import (
        CredentialProviderTypeList as CredentialProviderTypeList,
    )
    from .credential_provider_type_type import (
        CredentialProviderTypeType as CredentialProviderTypeType,
    )
    from .credential_relation import CredentialRelation as CredentialRelation
    from .credential_setting import CredentialSetting as CredentialSetting
    from .credential_source_provider import CredentialSourceProvider as CredentialSourceProvider
    from .credential_update import CredentialUpdate as CredentialUpdate
    from .credits import Credits as Credits
    from .cron_job import CronJob as CronJob
    from .cron_job_deploy import CronJobDeploy as CronJobDeploy
    from .cron_job_environment_create import CronJobEnvironmentCreate as CronJobEnvironmentCreate
    from .cron_job_list import CronJobList as CronJobList
    from .cron_job_options import CronJobOptions as CronJobOptions
    from .cron_job_pattern import CronJobPattern as CronJobPattern
    from .cron_job_relation import CronJobRelation as CronJobRelation
    from .cron_job_update import CronJobUpdate as CronJobUpdate
    from .daemon import Daemon as Daemon
    from .daemon_deploy import DaemonDeploy as DaemonDeploy
    from .daemon_environment_create import DaemonEnvironmentCreate as DaemonEnvironmentCreate
    from .daemon_get_status import DaemonGetStatus as DaemonGetStatus
    from .daemon_list import DaemonList as DaemonList
    from .daemon_relation import DaemonRelation as DaemonRelation
    from .daemon_restart import DaemonRestart as DaemonRestart
    from .daemon_start import DaemonStart as DaemonStart
    from .daemon_stop import DaemonStop as DaemonStop
    from .daemon_update import DaemonUpdate as DaemonUpdate
    from .deployment_application_create import (
        DeploymentApplicationCreate as DeploymentApplicationCreate,
    )
    from .deployment_default_step import DeploymentDefaultStep as DeploymentDefaultStep
    from .deployment_default_step_list import DeploymentDefaultStepList as DeploymentDefaultStepList
    from .deployment_type import DeploymentType as DeploymentType
    from .environment import Environment as Environment
    from .environment_link import EnvironmentLink as EnvironmentLink
    from .environment_link_list import EnvironmentLinkList as EnvironmentLinkList
    from .environment_list import EnvironmentList as EnvironmentList
    from .environment_options import EnvironmentOptions as EnvironmentOptions
    from .environment_project_create import EnvironmentProjectCreate as EnvironmentProjectCreate
    from .environment_relation import EnvironmentRelation as EnvironmentRelation
    from .environment_type import EnvironmentType as EnvironmentType
    from .environment_update import EnvironmentUpdate as EnvironmentUpdate
    from .field_hint import FieldHint as FieldHint
    from .hook import Hook as Hook
    from .hook_incoming_settings import HookIncomingSettings as HookIncomingSettings
    from .hook_incoming_trigger_variables import (
        HookIncomingTriggerVariables as HookIncomingTriggerVariables,
    )
    from .hook_list import HookList as HookList
    from .hook_outgoing_request_header import HookOutgoingRequestHeader as HookOutgoingRequestHeader
    from .hook_outgoing_settings import HookOutgoingSettings as HookOutgoingSettings
    from .hook_outgoing_settings_request_body import (
        HookOutgoingSettingsRequestBody as HookOutgoingSettingsRequestBody,
    )
    from .hook_outgoing_trigger_when_condition import (
        HookOutgoingTriggerWhenCondition as HookOutgoingTriggerWhenCondition,
    )
    from .hook_pipeline_create import HookPipelineCreate as HookPipelineCreate
    from .hook_pipeline_create_settings import (
        HookPipelineCreateSettings as HookPipelineCreateSettings,
    )
    from .hook_relation import HookRelation as HookRelation
    from .hook_relation_settings import HookRelationSettings as HookRelationSettings
    from .hook_request import HookRequest as HookRequest
    from .hook_request_relation import HookRequestRelation as HookRequestRelation
    from .hook_request_request_body import HookRequestRequestBody as HookRequestRequestBody
    from .hook_request_request_headers import HookRequestRequestHeaders as HookRequestRequestHeaders
    from .hook_request_response_body import HookRequestResponseBody as HookRequestResponseBody
    from .hook_request_response_headers import (
        HookRequestResponseHeaders as HookRequestResponseHeaders,
    )
    from .hook_settings import HookSettings as HookSettings
    from .hook_trigger_response import HookTriggerResponse as HookTriggerResponse
    from .hook_trigger_when import HookTriggerWhen as HookTriggerWhen
    from .hook_trigger_when_condition import HookTriggerWhenCondition as HookTriggerWhenCondition
    from .hook_type import HookType as HookType
    from .hook_type_param import HookTypeParam as HookTypeParam
    from .hook_update import HookUpdate as HookUpdate
    from .hook_update_settings import HookUpdateSettings as HookUpdateSettings
    from .hook_variable import HookVariable as HookVariable
    from .hook_variable_default_value import HookVariableDefaultValue as HookVariableDefaultValue
    from .hook_variable_default_value_list_item import (
        HookVariableDefaultValueListItem as HookVariableDefaultValueListItem,
    )
    from .hook_variable_type import HookVariableType as HookVariableType
    from .invitation import Invitation as Invitation
    from .invitation_list import InvitationList as InvitationList
    from .invitation_relation import InvitationRelation as InvitationRelation
    from .invitation_team_create import InvitationTeamCreate as InvitationTeamCreate
    from .language import Language as Language
    from .language_runtime import LanguageRuntime as LanguageRuntime
    from .language_runtime_engine_version import (
        LanguageRuntimeEngineVersion as LanguageRuntimeEngineVersion,
    )
    from .language_runtime_framework import LanguageRuntimeFramework as LanguageRuntimeFramework
    from .language_runtime_framework_commands import (
        LanguageRuntimeFrameworkCommands as LanguageRuntimeFrameworkCommands,
    )
    from .language_runtime_framework_defaults import (
        LanguageRuntimeFrameworkDefaults as LanguageRuntimeFrameworkDefaults,
    )
    from .language_runtime_list import LanguageRuntimeList as LanguageRuntimeList
    from .linked_resource_data import LinkedResourceData as LinkedResourceData
    from .linked_resource_summary_field import (
        LinkedResourceSummaryField as LinkedResourceSummaryField,
    )
    from .linked_resource_summary_field_list import (
        LinkedResourceSummaryFieldList as LinkedResourceSummaryFieldList,
    )
    from .list_actions_filter_parameter import (
        ListActionsFilterParameter as ListActionsFilterParameter,
    )
    from .list_environment_actions_by_resource_type_filter_parameter import (
        ListEnvironmentActionsByResourceTypeFilterParameter as ListEnvironmentActionsByResourceTypeFilterParameter,
    )
    from .list_environment_actions_filter_parameter import (
        ListEnvironmentActionsFilterParameter as ListEnvironmentActionsFilterParameter,
    )
    from .log import Log as Log
    from .member import Member as Member
    from .member_list import MemberList as MemberList
    from .member_relation import MemberRelation as MemberRelation
    from .membership_list import MembershipList as MembershipList
    from .membership_relation import MembershipRelation as MembershipRelation
    from .network import Network as Network
    from .network_environment_create import NetworkEnvironmentCreate as NetworkEnvironmentCreate
    from .network_list import NetworkList as NetworkList
    from .network_provision_input import NetworkProvisionInput as NetworkProvisionInput
    from .network_provision_input_settings import (
        NetworkProvisionInputSettings as NetworkProvisionInputSettings,
    )
    from .network_provision_input_settings_aws import (
        NetworkProvisionInputSettingsAws as NetworkProvisionInputSettingsAws,
    )
    from .network_provision_input_settings_azure import (
        NetworkProvisionInputSettingsAzure as NetworkProvisionInputSettingsAzure,
    )
    from .network_provision_input_settings_digital_ocean import (
        NetworkProvisionInputSettingsDigitalOcean as NetworkProvisionInputSettingsDigitalOcean,
    )
    from .network_provision_input_settings_gcp import (
        NetworkProvisionInputSettingsGcp as NetworkProvisionInputSettingsGcp,
    )
    from .network_relation import NetworkRelation as NetworkRelation
    from .network_rule import NetworkRule as NetworkRule
    from .network_rule_deploy import NetworkRuleDeploy as NetworkRuleDeploy
    from .network_rule_direction import NetworkRuleDirection as NetworkRuleDirection
    from .network_rule_environment_create import (
        NetworkRuleEnvironmentCreate as NetworkRuleEnvironmentCreate,
    )
    from .network_rule_list import NetworkRuleList as NetworkRuleList
    from .network_rule_options import NetworkRuleOptions as NetworkRuleOptions
    from .network_rule_protocol import NetworkRuleProtocol as NetworkRuleProtocol
    from .network_rule_relation import NetworkRuleRelation as NetworkRuleRelation
    from .network_rule_update import NetworkRuleUpdate as NetworkRuleUpdate
    from .network_update import NetworkUpdate as NetworkUpdate
    from .operating_system import OperatingSystem as OperatingSystem
    from .operating_system_version import OperatingSystemVersion as OperatingSystemVersion
    from .operating_system_versions import OperatingSystemVersions as OperatingSystemVersions
    from .operating_systems import OperatingSystems as OperatingSystems
    from .operation_custom_settings import OperationCustomSettings as OperationCustomSettings
    from .operation_custom_settings_list import (
        OperationCustomSettingsList as OperationCustomSettingsList,
    )
    from .organization import Organization as Organization
    from .organization_create import OrganizationCreate as OrganizationCreate
    from .organization_list import OrganizationList as OrganizationList
    from .organization_relation import OrganizationRelation as OrganizationRelation
    from .organization_update import OrganizationUpdate as OrganizationUpdate
    from .os_users import OsUsers as OsUsers
    from .os_users_item import OsUsersItem as OsUsersItem
    from .password_reset_response import PasswordResetResponse as PasswordResetResponse
    from .password_user_reset import PasswordUserReset as PasswordUserReset
    from .permission_list import PermissionList as PermissionList
    from .permission_relation import PermissionRelation as PermissionRelation
    from .personal_access_token import PersonalAccessToken as PersonalAccessToken
    from .personal_access_token_list import PersonalAccessTokenList as PersonalAccessTokenList
    from .personal_access_token_relation import (
        PersonalAccessTokenRelation as PersonalAccessTokenRelation,
    )
    from .personal_access_token_rotate_response import (
        PersonalAccessTokenRotateResponse as PersonalAccessTokenRotateResponse,
    )
    from .personal_access_token_user_create import (
        PersonalAccessTokenUserCreate as PersonalAccessTokenUserCreate,
    )
    from .personal_access_token_user_rotate import (
        PersonalAccessTokenUserRotate as PersonalAccessTokenUserRotate,
    )
    from .pipeline import Pipeline as Pipeline
    from .pipeline_create import PipelineCreate as PipelineCreate
    from .pipeline_list import PipelineList as PipelineList
    from .pipeline_relation import PipelineRelation as PipelineRelation
    from .pipeline_settings import PipelineSettings as PipelineSettings
    from .pipeline_settings_stage import PipelineSettingsStage as PipelineSettingsStage
    from .pipeline_settings_stage_list import PipelineSettingsStageList as PipelineSettingsStageList
    from .pipeline_settings_variable import PipelineSettingsVariable as PipelineSettingsVariable
    from .pipeline_settings_variable_list import (
        PipelineSettingsVariableList as PipelineSettingsVariableList,
    )
    from .pipeline_step_runner_name import PipelineStepRunnerName as PipelineStepRunnerName
    from .pipeline_trigger_when import PipelineTriggerWhen as PipelineTriggerWhen
    from .pipeline_update import PipelineUpdate as PipelineUpdate
    from .project import Project as Project
    from .project_list import ProjectList as ProjectList
    from .project_organization_create import ProjectOrganizationCreate as ProjectOrganizationCreate
    from .project_relation import ProjectRelation as ProjectRelation
    from .project_update import ProjectUpdate as ProjectUpdate
    from .provider_auth_type import ProviderAuthType as ProviderAuthType
    from .provider_callback_config import ProviderCallbackConfig as ProviderCallbackConfig
    from .provider_callback_config_list import (
        ProviderCallbackConfigList as ProviderCallbackConfigList,
    )
    from .provider_code import ProviderCode as ProviderCode
    from .provider_input_settings import ProviderInputSettings as ProviderInputSettings
    from .provider_input_settings_list import ProviderInputSettingsList as ProviderInputSettingsList
    from .provider_input_settings_validation import (
        ProviderInputSettingsValidation as ProviderInputSettingsValidation,
    )
    from .provider_relation import ProviderRelation as ProviderRelation
    from .provider_settings import ProviderSettings as ProviderSettings
    from .provider_type import ProviderType as ProviderType
    from .provider_type_list import ProviderTypeList as ProviderTypeList
    from .provider_type_list_item import ProviderTypeListItem as ProviderTypeListItem
    from .related_action import RelatedAction as RelatedAction
    from .related_action_list import RelatedActionList as RelatedActionList
    from .repository import Repository as Repository
    from .repository_branch import RepositoryBranch as RepositoryBranch
    from .repository_branch_list import RepositoryBranchList as RepositoryBranchList
    from .repository_list import RepositoryList as RepositoryList
    from .repository_relation import RepositoryRelation as RepositoryRelation
    from .repository_tag import RepositoryTag as RepositoryTag
    from .repository_tag_commit import RepositoryTagCommit as RepositoryTagCommit
    from .repository_tag_list import RepositoryTagList as RepositoryTagList
    from .request_list import RequestList as RequestList
    from .request_relation import RequestRelation as RequestRelation
    from .resource_event import ResourceEvent as ResourceEvent
    from .resource_event_list import ResourceEventList as ResourceEventList
    from .resource_event_relation import ResourceEventRelation as ResourceEventRelation
    from .resource_id_list import ResourceIdList as ResourceIdList
    from .resource_link_child import ResourceLinkChild as ResourceLinkChild
    from .resource_link_child_list import ResourceLinkChildList as ResourceLinkChildList
    from .resource_link_list import ResourceLinkList as ResourceLinkList
    from .resource_link_relation import ResourceLinkRelation as ResourceLinkRelation
    from .resource_operation import ResourceOperation as ResourceOperation
    from .resource_operation_list import ResourceOperationList as ResourceOperationList
    from .resource_summary_item import ResourceSummaryItem as ResourceSummaryItem
    from .resource_summary_item_summary import (
        ResourceSummaryItemSummary as ResourceSummaryItemSummary,
    )
    from .resource_summary_list import ResourceSummaryList as ResourceSummaryList
    from .resource_to_be_linked import ResourceToBeLinked as ResourceToBeLinked
    from .resource_to_be_linked_list import ResourceToBeLinkedList as ResourceToBeLinkedList
    from .resource_type import ResourceType as ResourceType
    from .resource_type_list import ResourceTypeList as ResourceTypeList
    from .resource_type_related import ResourceTypeRelated as ResourceTypeRelated
    from .resource_type_related_list import ResourceTypeRelatedList as ResourceTypeRelatedList
    from .resource_type_relation import ResourceTypeRelation as ResourceTypeRelation
    from .role import Role as Role
    from .role_list import RoleList as RoleList
    from .role_organization_create import RoleOrganizationCreate as RoleOrganizationCreate
    from .role_permissions import RolePermissions as RolePermissions
    from .role_relation import RoleRelation as RoleRelation
    from .role_update import RoleUpdate as RoleUpdate
    from .script_runner import ScriptRunner as ScriptRunner
    from .script_runner_list import ScriptRunnerList as ScriptRunnerList
    from .server import Server as Server
    from .server_blueprint import ServerBlueprint as ServerBlueprint
    from .server_blueprint_spec import ServerBlueprintSpec as ServerBlueprintSpec
    from .server_cloud_service_code import ServerCloudServiceCode as ServerCloudServiceCode
    from .server_command import ServerCommand as ServerCommand
    from .server_environment_create import ServerEnvironmentCreate as ServerEnvironmentCreate
    from .server_list import ServerList as ServerList
    from .server_options import ServerOptions as ServerOptions
    from .server_provision_input import ServerProvisionInput as ServerProvisionInput
    from .server_provision_input_settings import (
        ServerProvisionInputSettings as ServerProvisionInputSettings,
    )
    from .server_relation import ServerRelation as ServerRelation
    from .server_status import ServerStatus as ServerStatus
    from .server_update import ServerUpdate as ServerUpdate
    from .service import Service as Service
    from .service_deploy import ServiceDeploy as ServiceDeploy
    from .service_environment_create import ServiceEnvironmentCreate as ServiceEnvironmentCreate
    from .service_get_status import ServiceGetStatus as ServiceGetStatus
    from .service_initial_state import ServiceInitialState as ServiceInitialState
    from .service_list import ServiceList as ServiceList
    from .service_options import ServiceOptions as ServiceOptions
    from .service_relation import ServiceRelation as ServiceRelation
    from .service_reload import ServiceReload as ServiceReload
    from .service_restart import ServiceRestart as ServiceRestart
    from .service_start import ServiceStart as ServiceStart
    from .service_stop import ServiceStop as ServiceStop
    from .service_type import ServiceType as ServiceType
    from .service_update import ServiceUpdate as ServiceUpdate
    from .social_account import SocialAccount as SocialAccount
    from .social_account_create import SocialAccountCreate as SocialAccountCreate
    from .social_account_displayable_name import (
        SocialAccountDisplayableName as SocialAccountDisplayableName,
    )
    from .social_account_list import SocialAccountList as SocialAccountList
    from .social_account_provider import SocialAccountProvider as SocialAccountProvider
    from .social_account_relation import SocialAccountRelation as SocialAccountRelation
    from .social_account_status import SocialAccountStatus as SocialAccountStatus
    from .source_provider_auth_method_settings import (
        SourceProviderAuthMethodSettings as SourceProviderAuthMethodSettings,
    )
    from .source_provider_displayable_name import (
        SourceProviderDisplayableName as SourceProviderDisplayableName,
    )
    from .source_provider_name import SourceProviderName as SourceProviderName
    from .source_provider_settings import SourceProviderSettings as SourceProviderSettings
    from .source_type import SourceType as SourceType
    from .ssh_key import SshKey as SshKey
    from .ssh_key_deploy import SshKeyDeploy as SshKeyDeploy
    from .ssh_key_environment_create import SshKeyEnvironmentCreate as SshKeyEnvironmentCreate
    from .ssh_key_list import SshKeyList as SshKeyList
    from .ssh_key_relation import SshKeyRelation as SshKeyRelation
    from .ssh_key_update import SshKeyUpdate as SshKeyUpdate
    from .ssl_certificate import SslCertificate as SslCertificate
    from .ssl_certificate_deploy import SslCertificateDeploy as SslCertificateDeploy
    from .ssl_certificate_domain_list import SslCertificateDomainList as SslCertificateDomainList
    from .ssl_certificate_environment_create import (
        SslCertificateEnvironmentCreate as SslCertificateEnvironmentCreate,
    )
    from .ssl_certificate_issuer import SslCertificateIssuer as SslCertificateIssuer
    from .ssl_certificate_list import SslCertificateList as SslCertificateList
    from .ssl_certificate_relation import SslCertificateRelation as SslCertificateRelation
    from .ssl_certificate_type import SslCertificateType as SslCertificateType
    from .ssl_certificate_validation_level import (
        SslCertificateValidationLevel as SslCertificateValidationLevel,
    )
    from .static_billing_info import StaticBillingInfo as StaticBillingInfo
    from .static_cloud_provider_code import StaticCloudProviderCode as StaticCloudProviderCode
    from .static_cron_job_frequency import StaticCronJobFrequency as StaticCronJobFrequency
    from .static_cron_job_frequency_list import (
        StaticCronJobFrequencyList as StaticCronJobFrequencyList,
    )
    from .static_environment_type import StaticEnvironmentType as StaticEnvironmentType
    from .static_environment_type_list import StaticEnvironmentTypeList as StaticEnvironmentTypeList
    from .static_language_list import StaticLanguageList as StaticLanguageList
    from .static_network_rule_direction import (
        StaticNetworkRuleDirection as StaticNetworkRuleDirection,
    )
    from .static_network_rule_direction_list import (
        StaticNetworkRuleDirectionList as StaticNetworkRuleDirectionList,
    )
    from .static_network_rule_protocol import StaticNetworkRuleProtocol as StaticNetworkRuleProtocol
    from .static_network_rule_protocol_defaults import (
        StaticNetworkRuleProtocolDefaults as StaticNetworkRuleProtocolDefaults,
    )
    from .static_network_rule_protocol_list import (
        StaticNetworkRuleProtocolList as StaticNetworkRuleProtocolList,
    )
    from .static_permission import StaticPermission as StaticPermission
    from .static_permission_list import StaticPermissionList as StaticPermissionList
    from .static_required_permissions import StaticRequiredPermissions as StaticRequiredPermissions
    from .static_service_type import StaticServiceType as StaticServiceType
    from .static_service_type_list import StaticServiceTypeList as StaticServiceTypeList
    from .static_service_type_supported_version import (
        StaticServiceTypeSupportedVersion as StaticServiceTypeSupportedVersion,
    )
    from .static_time_zone_list import StaticTimeZoneList as StaticTimeZoneList
    from .static_virtual_host_type import StaticVirtualHostType as StaticVirtualHostType
    from .static_virtual_host_type_list import (
        StaticVirtualHostTypeList as StaticVirtualHostTypeList,
    )
    from .step import Step as Step
    from .step_list import StepList as StepList
    from .step_pipeline_create import StepPipelineCreate as StepPipelineCreate
    from .step_pipeline_update import StepPipelineUpdate as StepPipelineUpdate
    from .subnet import Subnet as Subnet
    from .subnet_list import SubnetList as SubnetList
    from .subnet_network_create import SubnetNetworkCreate as SubnetNetworkCreate
    from .subnet_provision_input import SubnetProvisionInput as SubnetProvisionInput
    from .subnet_provision_input_settings import (
        SubnetProvisionInputSettings as SubnetProvisionInputSettings,
    )
    from .subnet_provision_input_settings_aws import (
        SubnetProvisionInputSettingsAws as SubnetProvisionInputSettingsAws,
    )
    from .subnet_provision_input_settings_azure import (
        SubnetProvisionInputSettingsAzure as SubnetProvisionInputSettingsAzure,
    )
    from .subnet_provision_input_settings_digital_ocean import (
        SubnetProvisionInputSettingsDigitalOcean as SubnetProvisionInputSettingsDigitalOcean,
    )
    from .subnet_provision_input_settings_gcp import (
        SubnetProvisionInputSettingsGcp as SubnetProvisionInputSettingsGcp,
    )
    from .subnet_relation import SubnetRelation as SubnetRelation
    from .subnet_type import SubnetType as SubnetType
    from .subscription import Subscription as Subscription
    from .subscription_balance import SubscriptionBalance as SubscriptionBalance
    from .subscription_balance_list import SubscriptionBalanceList as SubscriptionBalanceList
    from .subscription_plan import SubscriptionPlan as SubscriptionPlan
    from .subscription_plan_list import SubscriptionPlanList as SubscriptionPlanList
    from .team import Team as Team
    from .team_environment_link import TeamEnvironmentLink as TeamEnvironmentLink
    from .team_invitation_list import TeamInvitationList as TeamInvitationList
    from .team_invitation_relation import TeamInvitationRelation as TeamInvitationRelation
    from .team_invitation_status import TeamInvitationStatus as TeamInvitationStatus
    from .team_invitation_type import TeamInvitationType as TeamInvitationType
    from .team_list import TeamList as TeamList
    from .team_membership_list import TeamMembershipList as TeamMembershipList
    from .team_membership_relation import TeamMembershipRelation as TeamMembershipRelation
    from .team_organization_create import TeamOrganizationCreate as TeamOrganizationCreate
    from .team_organization_link import TeamOrganizationLink as TeamOrganizationLink
    from .team_project_link import TeamProjectLink as TeamProjectLink
    from .team_relation import TeamRelation as TeamRelation
    from .team_update import TeamUpdate as TeamUpdate
    from .template import Template as Template
    from .template_inputs import TemplateInputs as TemplateInputs
    from .template_list import TemplateList as TemplateList
    from .trigger_event import TriggerEvent as TriggerEvent
    from .trigger_when_condition import TriggerWhenCondition as TriggerWhenCondition
    from .trigger_when_condition_accepted_value import (
        TriggerWhenConditionAcceptedValue as TriggerWhenConditionAcceptedValue,
    )
    from .trigger_when_condition_type import TriggerWhenConditionType as TriggerWhenConditionType
    from .triggered_action_stats import TriggeredActionStats as TriggeredActionStats
    from .triggered_action_stats_list import TriggeredActionStatsList as TriggeredActionStatsList
    from .triggered_action_summary import TriggeredActionSummary as TriggeredActionSummary
    from .triggered_actions import TriggeredActions as TriggeredActions
    from .user import User as User
    from .user_activity import UserActivity as UserActivity
    from .user_billing import UserBilling as UserBilling
    from .user_environment_stats import UserEnvironmentStats as UserEnvironmentStats
    from .user_list import UserList as UserList
    from .user_login_response import UserLoginResponse as UserLoginResponse
    from .user_me import UserMe as UserMe
    from .user_profile_options import UserProfileOptions as UserProfileOptions
    from .user_project_stats import UserProjectStats as UserProjectStats
    from .user_refresh_token import UserRefreshToken as UserRefreshToken
    from .user_refresh_token_response import UserRefreshTokenResponse as UserRefreshTokenResponse
    from .user_relation import UserRelation as UserRelation
    from .user_resend_verification import UserResendVerification as UserResendVerification
    from .user_team_stats import UserTeamStats as UserTeamStats
    from .user_type import UserType as UserType
    from .user_url import UserUrl as UserUrl
    from .variable import Variable as Variable
    from .variable_application_create import VariableApplicationCreate as VariableApplicationCreate
    from .variable_create import VariableCreate as VariableCreate
    from .variable_list import VariableList as VariableList
    from .variable_relation import VariableRelation as VariableRelation
    from .variable_service_create import VariableServiceCreate as VariableServiceCreate
    from .variable_target import VariableTarget as VariableTarget
    from .variable_target_list import VariableTargetList as VariableTargetList
    from .variable_targets import VariableTargets as VariableTargets
    from .variable_type import VariableType as VariableType
    from .variable_update import VariableUpdate as VariableUpdate
    from .virtual_host import VirtualHost as VirtualHost
    from .virtual_host_deploy import VirtualHostDeploy as VirtualHostDeploy
    from .virtual_host_environment_create import (
        VirtualHostEnvironmentCreate as VirtualHostEnvironmentCreate,
    )
    from .virtual_host_get_status import VirtualHostGetStatus as VirtualHostGetStatus
    from .virtual_host_list import VirtualHostList as VirtualHostList
    from .virtual_host_options import VirtualHostOptions as VirtualHostOptions
    from .virtual_host_relation import VirtualHostRelation as VirtualHostRelation
    from .virtual_host_type import VirtualHostType as VirtualHostType
    from .virtual_host_update import VirtualHostUpdate as VirtualHostUpdate

_MODULES: dict[str, str] = {
    "Action": "action",
    "ActionDeploymentCommit": "action_deployment_commit",
    "ActionDeploymentContent": "action_deployment_content",
    "ActionDeploymentData": "action_deployment_data",
    "ActionHookRequest": "action_hook_request",
    "ActionList": "action_list",
    "ActionPipelineCreate": "action_pipeline_create",
    "ActionRelation": "action_relation",
    "ActionRelationShallow": "action_relation_shallow",
    "ActionResource": "action_resource",
    "ActionResourceData": "action_resource_data",
    "ActionRetryResponse": "action_retry_response",
    "ActionStatus": "action_status",
    "ActionStatusReasonCode": "action_status_reason_code",
    "ActionStep": "action_step",
    "ActionStepList": "action_step_list",
    "ActionSummary": "action_summary",
    "ActionSummaryTarget": "action_summary_target",
    "ActionTarget": "action_target",
    "ActionTargetCredentialData": "action_target_credential_data",
    "ActionTargetData": "action_target_data",
    "ActionTargetList": "action_target_list",
    "ActionTargetLogStep": "action_target_log_step",
    "ActionTargetNetworkData": "action_target_network_data",
    "ActionTargetServerData": "action_target_server_data",
    "ActionTriggerType": "action_trigger_type",
    "ActionTriggeredFrom": "action_triggered_from",
    "ActionType": "action_type",
    "ApiError": "api_error",
    "ApiErrorErrors": "api_error_errors",
    "ApiErrorErrorsFieldNameItem": "api_error_errors_field_name_item",
    "ApiToken": "api_token",
    "ApiTokenList": "api_token_list",
    "ApiTokenProjectCreate": "api_token_project_create",
    "ApiTokenProjectRotate": "api_token_project_rotate",
    "ApiTokenRelation": "api_token_relation",
    "ApiTokenRotateResponse": "api_token_rotate_response",
    "ApiTokenStatus": "api_token_status",
    "ApiTokenType": "api_token_type",
    "ApiTokenTypePrefix": "api_token_type_prefix",
    "Application": "application",
    "ApplicationApplyTemplateResponse": "application_apply_template_response",
    "ApplicationEnvironmentApplyTemplate": "application_environment_apply_template",
    "ApplicationEnvironmentCreate": "application_environment_create",
    "ApplicationLastDeployments": "application_last_deployments",
    "ApplicationList": "application_list",
    "ApplicationOptions": "application_options",
    "ApplicationPipeline": "application_pipeline",
    "ApplicationRelation": "application_relation",
    "ApplicationUpdate": "application_update",
    "ArchivedEnvironmentList": "archived_environment_list",
    "ArchivedEnvironmentRelation": "archived_environment_relation",
    "BillingPlan": "billing_plan",
    "BillingPlanList": "billing_plan_list",
    "BillingPlansOptionsList": "billing_plans_options_list",
    "BillingPlansOptionsRelation": "billing_plans_options_relation",
    "BlueprintService": "blueprint_service",
    "BlueprintServiceList": "blueprint_service_list",
    "CloudInstanceList": "cloud_instance_list",
    "CloudInstanceRelation": "cloud_instance_relation",
    "CloudOsVersionCode": "cloud_os_version_code",
    "CloudProvider": "cloud_provider",
    "CloudProviderCode": "cloud_provider_code",
    "CloudProviderInputSettings": "cloud_provider_input_settings",
    "CloudProviderInputSettingsDefaultValue": "cloud_provider_input_settings_default_value",
    "CloudProviderInputSettingsList": "cloud_provider_input_settings_list",
    "CloudProviderPropertyType": "cloud_provider_property_type",
    "CloudProviderPropertyValidation": "cloud_provider_property_validation",
    "CloudProviderRelation": "cloud_provider_relation",
    "CloudProviderService": "cloud_provider_service",
    "CloudProviderServiceCode": "cloud_provider_service_code",
    "CloudProviderServiceList": "cloud_provider_service_list",
    "CloudProviderServiceRegion": "cloud_provider_service_region",
    "CloudProviderServiceRegionList": "cloud_provider_service_region_list",
    "CloudProviderServiceRegionZones": "cloud_provider_service_region_zones",
    "CloudProviderServiceResourceType": "cloud_provider_service_resource_type",
    "CloudProviderServiceResourceTypeList": "cloud_provider_service_resource_type_list",
    "CloudProviderServiceResourceTypeScope": "cloud_provider_service_resource_type_scope",
    "CloudProviderSettings": "cloud_provider_settings",
    "CloudProviderSettingsList": "cloud_provider_settings_list",
    "CloudResourceInstanceSpec": "cloud_resource_instance_spec",
    "CloudResourceType": "cloud_resource_type",
    "CloudResourceTypeList": "cloud_resource_type_list",
    "CloudServiceSettingsAwsEc2": "cloud_service_settings_aws_ec2",
    "CloudServiceSettingsAzureRm": "cloud_service_settings_azure_rm",
    "CloudServiceSettingsDigitalOceanDroplet": "cloud_service_settings_digital_ocean_droplet",
    "CloudServiceSettingsGcpGce": "cloud_service_settings_gcp_gce",
    "CloudServiceSettingsHetznerHcloud": "cloud_service_settings_hetzner_hcloud",
    "CloudServiceSettingsSelfHostedCustom": "cloud_service_settings_self_hosted_custom",
    "Commit": "commit",
    "Credential": "credential",
    "CredentialAws": "credential_aws",
    "CredentialAzure": "credential_azure",
    "CredentialDigitalOcean": "credential_digital_ocean",
    "CredentialGoogleCloud": "credential_google_cloud",
    "CredentialHetzner": "credential_hetzner",
    "CredentialInputSettings": "credential_input_settings",
    "CredentialInputSettingsCredential": "credential_input_settings_credential",
    "CredentialList": "credential_list",
    "CredentialOptions": "credential_options",
    "CredentialOrganizationCreate": "credential_organization_create",
    "CredentialProvider": "credential_provider",
    "CredentialProviderList": "credential_provider_list",
    "CredentialProviderType": "credential_provider_type",
    "CredentialProviderTypeEnum": "credential_provider_type_enum",
    "CredentialProviderTypeList": "credential_provider_type_list",
    "CredentialProviderTypeType": "credential_provider_type_type",
    "CredentialRelation": "credential_relation",
    "CredentialSetting": "credential_setting",
    "CredentialSourceProvider": "credential_source_provider",
    "CredentialUpdate": "credential_update",
    "Credits": "credits",
    "CronJob": "cron_job",
    "CronJobDeploy": "cron_job_deploy",
    "CronJobEnvironmentCreate": "cron_job_environment_create",
    "CronJobList": "cron_job_list",
    "CronJobOptions": "cron_job_options",
    "CronJobPattern": "cron_job_pattern",
    "CronJobRelation": "cron_job_relation",
    "CronJobUpdate": "cron_job_update",
    "Daemon": "daemon",
    "DaemonDeploy": "daemon_deploy",
    "DaemonEnvironmentCreate": "daemon_environment_create",
    "DaemonGetStatus": "daemon_get_status",
    "DaemonList": "daemon_list",
    "DaemonRelation": "daemon_relation",
    "DaemonRestart": "daemon_restart",
    "DaemonStart": "daemon_start",
    "DaemonStop": "daemon_stop",
    "DaemonUpdate": "daemon_update",
    "DeploymentApplicationCreate": "deployment_application_create",
    "DeploymentDefaultStep": "deployment_default_step",
    "DeploymentDefaultStepList": "deployment_default_step_list",
    "DeploymentType": "deployment_type",
    "Environment": "environment",
    "EnvironmentLink": "environment_link",
    "EnvironmentLinkList": "environment_link_list",
    "EnvironmentList": "environment_list",
    "EnvironmentOptions": "environment_options",
    "EnvironmentProjectCreate": "environment_project_create",
    "EnvironmentRelation": "environment_relation",
    "EnvironmentType": "environment_type",
    "EnvironmentUpdate": "environment_update",
    "FieldHint": "field_hint",
    "Hook": "hook",
    "HookIncomingSettings": "hook_incoming_settings",
    "HookIncomingTriggerVariables": "hook_incoming_trigger_variables",
    "HookList": "hook_list",
    "HookOutgoingRequestHeader": "hook_outgoing_request_header",
    "HookOutgoingSettings": "hook_outgoing_settings",
    "HookOutgoingSettingsRequestBody": "hook_outgoing_settings_request_body",
    "HookOutgoingTriggerWhenCondition": "hook_outgoing_trigger_when_condition",
    "HookPipelineCreate": "hook_pipeline_create",
    "HookPipelineCreateSettings": "hook_pipeline_create_settings",
    "HookRelation": "hook_relation",
    "HookRelationSettings": "hook_relation_settings",
    "HookRequest": "hook_request",
    "HookRequestRelation": "hook_request_relation",
    "HookRequestRequestBody": "hook_request_request_body",
    "HookRequestRequestHeaders": "hook_request_request_headers",
    "HookRequestResponseBody": "hook_request_response_body",
    "HookRequestResponseHeaders": "hook_request_response_headers",
    "HookSettings": "hook_settings",
    "HookTriggerResponse": "hook_trigger_response",
    "HookTriggerWhen": "hook_trigger_when",
    "HookTriggerWhenCondition": "hook_trigger_when_condition",
    "HookType": "hook_type",
    "HookTypeParam": "hook_type_param",
    "HookUpdate": "hook_update",
    "HookUpdateSettings": "hook_update_settings",
    "HookVariable": "hook_variable",
    "HookVariableDefaultValue": "hook_variable_default_value",
    "HookVariableDefaultValueListItem": "hook_variable_default_value_list_item",
    "HookVariableType": "hook_variable_type",
    "Invitation": "invitation",
    "InvitationList": "invitation_list",
    "InvitationRelation": "invitation_relation",
    "InvitationTeamCreate": "invitation_team_create",
    "Language": "language",
    "LanguageRuntime": "language_runtime",
    "LanguageRuntimeEngineVersion": "language_runtime_engine_version",
    "LanguageRuntimeFramework": "language_runtime_framework",
    "LanguageRuntimeFrameworkCommands": "language_runtime_framework_commands",
    "LanguageRuntimeFrameworkDefaults": "language_runtime_framework_defaults",
    "LanguageRuntimeList": "language_runtime_list",
    "LinkedResourceData": "linked_resource_data",
    "LinkedResourceSummaryField": "linked_resource_summary_field",
    "LinkedResourceSummaryFieldList": "linked_resource_summary_field_list",
    "ListActionsFilterParameter": "list_actions_filter_parameter",
    "ListEnvironmentActionsByResourceTypeFilterParameter": "list_environment_actions_by_resource_type_filter_parameter",
    "ListEnvironmentActionsFilterParameter": "list_environment_actions_filter_parameter",
    "Log": "log",
    "Member": "member",
    "MemberList": "member_list",
    "MemberRelation": "member_relation",
    "MembershipList": "membership_list",
    "MembershipRelation": "membership_relation",
    "Network": "network",
    "NetworkEnvironmentCreate": "network_environment_create",
    "NetworkList": "network_list",
    "NetworkProvisionInput": "network_provision_input",
    "NetworkProvisionInputSettings": "network_provision_input_settings",
    "NetworkProvisionInputSettingsAws": "network_provision_input_settings_aws",
    "NetworkProvisionInputSettingsAzure": "network_provision_input_settings_azure",
    "NetworkProvisionInputSettingsDigitalOcean": "network_provision_input_settings_digital_ocean",
    "NetworkProvisionInputSettingsGcp": "network_provision_input_settings_gcp",
    "NetworkRelation": "network_relation",
    "NetworkRule": "network_rule",
    "NetworkRuleDeploy": "network_rule_deploy",
    "NetworkRuleDirection": "network_rule_direction",
    "NetworkRuleEnvironmentCreate": "network_rule_environment_create",
    "NetworkRuleList": "network_rule_list",
    "NetworkRuleOptions": "network_rule_options",
    "NetworkRuleProtocol": "network_rule_protocol",
    "NetworkRuleRelation": "network_rule_relation",
    "NetworkRuleUpdate": "network_rule_update",
    "NetworkUpdate": "network_update",
    "OperatingSystem": "operating_system",
    "OperatingSystemVersion": "operating_system_version",
    "OperatingSystemVersions": "operating_system_versions",
    "OperatingSystems": "operating_systems",
    "OperationCustomSettings": "operation_custom_settings",
    "OperationCustomSettingsList": "operation_custom_settings_list",
    "Organization": "organization",
    "OrganizationCreate": "organization_create",
    "OrganizationList": "organization_list",
    "OrganizationRelation": "organization_relation",
    "OrganizationUpdate": "organization_update",
    "OsUsers": "os_users",
    "OsUsersItem": "os_users_item",
    "PasswordResetResponse": "password_reset_response",
    "PasswordUserReset": "password_user_reset",
    "PermissionList": "permission_list",
    "PermissionRelation": "permission_relation",
    "PersonalAccessToken": "personal_access_token",
    "PersonalAccessTokenList": "personal_access_token_list",
    "PersonalAccessTokenRelation": "personal_access_token_relation",
    "PersonalAccessTokenRotateResponse": "personal_access_token_rotate_response",
    "PersonalAccessTokenUserCreate": "personal_access_token_user_create",
    "PersonalAccessTokenUserRotate": "personal_access_token_user_rotate",
    "Pipeline": "pipeline",
    "PipelineCreate": "pipeline_create",
    "PipelineList": "pipeline_list",
    "PipelineRelation": "pipeline_relation",
    "PipelineSettings": "pipeline_settings",
    "PipelineSettingsStage": "pipeline_settings_stage",
    "PipelineSettingsStageList": "pipeline_settings_stage_list",
    "PipelineSettingsVariable": "pipeline_settings_variable",
    "PipelineSettingsVariableList": "pipeline_settings_variable_list",
    "PipelineStepRunnerName": "pipeline_step_runner_name",
    "PipelineTriggerWhen": "pipeline_trigger_when",
    "PipelineUpdate": "pipeline_update",
    "Project": "project",
    "ProjectList": "project_list",
    "ProjectOrganizationCreate": "project_organization_create",
    "ProjectRelation": "project_relation",
    "ProjectUpdate": "project_update",
    "ProviderAuthType": "provider_auth_type",
    "ProviderCallbackConfig": "provider_callback_config",
    "ProviderCallbackConfigList": "provider_callback_config_list",
    "ProviderCode": "provider_code",
    "ProviderInputSettings": "provider_input_settings",
    "ProviderInputSettingsList": "provider_input_settings_list",
    "ProviderInputSettingsValidation": "provider_input_settings_validation",
    "ProviderRelation": "provider_relation",
    "ProviderSettings": "provider_settings",
    "ProviderType": "provider_type",
    "ProviderTypeList": "provider_type_list",
    "ProviderTypeListItem": "provider_type_list_item",
    "RelatedAction": "related_action",
    "RelatedActionList": "related_action_list",
    "Repository": "repository",
    "RepositoryBranch": "repository_branch",
    "RepositoryBranchList": "repository_branch_list",
    "RepositoryList": "repository_list",
    "RepositoryRelation": "repository_relation",
    "RepositoryTag": "repository_tag",
    "RepositoryTagCommit": "repository_tag_commit",
    "RepositoryTagList": "repository_tag_list",
    "RequestList": "request_list",
    "RequestRelation": "request_relation",
    "ResourceEvent": "resource_event",
    "ResourceEventList": "resource_event_list",
    "ResourceEventRelation": "resource_event_relation",
    "ResourceIdList": "resource_id_list",
    "ResourceLinkChild": "resource_link_child",
    "ResourceLinkChildList": "resource_link_child_list",
    "ResourceLinkList": "resource_link_list",
    "ResourceLinkRelation": "resource_link_relation",
    "ResourceOperation": "resource_operation",
    "ResourceOperationList": "resource_operation_list",
    "ResourceSummaryItem": "resource_summary_item",
    "ResourceSummaryItemSummary": "resource_summary_item_summary",
    "ResourceSummaryList": "resource_summary_list",
    "ResourceToBeLinked": "resource_to_be_linked",
    "ResourceToBeLinkedList": "resource_to_be_linked_list",
    "ResourceType": "resource_type",
    "ResourceTypeList": "resource_type_list",
    "ResourceTypeRelated": "resource_type_related",
    "ResourceTypeRelatedList": "resource_type_related_list",
    "ResourceTypeRelation": "resource_type_relation",
    "Role": "role",
    "RoleList": "role_list",
    "RoleOrganizationCreate": "role_organization_create",
    "RolePermissions": "role_permissions",
    "RoleRelation": "role_relation",
    "RoleUpdate": "role_update",
    "ScriptRunner": "script_runner",
    "ScriptRunnerList": "script_runner_list",
    "Server": "server",
    "ServerBlueprint": "server_blueprint",
    "ServerBlueprintSpec": "server_blueprint_spec",
    "ServerCloudServiceCode": "server_cloud_service_code",
    "ServerCommand": "server_command",
    "ServerEnvironmentCreate": "server_environment_create",
    "ServerList": "server_list",
    "ServerOptions": "server_options",
    "ServerProvisionInput": "server_provision_input",
    "ServerProvisionInputSettings": "server_provision_input_settings",
    "ServerRelation": "server_relation",
    "ServerStatus": "server_status",
    "ServerUpdate": "server_update",
    "Service": "service",
    "ServiceDeploy": "service_deploy",
    "ServiceEnvironmentCreate": "service_environment_create",
    "ServiceGetStatus": "service_get_status",
    "ServiceInitialState": "service_initial_state",
    "ServiceList": "service_list",
    "ServiceOptions": "service_options",
    "ServiceRelation": "service_relation",
    "ServiceReload": "service_reload",
    "ServiceRestart": "service_restart",
    "ServiceStart": "service_start",
    "ServiceStop": "service_stop",
    "ServiceType": "service_type",
    "ServiceUpdate": "service_update",
    "SocialAccount": "social_account",
    "SocialAccountCreate": "social_account_create",
    "SocialAccountDisplayableName": "social_account_displayable_name",
    "SocialAccountList": "social_account_list",
    "SocialAccountProvider": "social_account_provider",
    "SocialAccountRelation": "social_account_relation",
    "SocialAccountStatus": "social_account_status",
    "SourceProviderAuthMethodSettings": "source_provider_auth_method_settings",
    "SourceProviderDisplayableName": "source_provider_displayable_name",
    "SourceProviderName": "source_provider_name",
    "SourceProviderSettings": "source_provider_settings",
    "SourceType": "source_type",
    "SshKey": "ssh_key",
    "SshKeyDeploy": "ssh_key_deploy",
    "SshKeyEnvironmentCreate": "ssh_key_environment_create",
    "SshKeyList": "ssh_key_list",
    "SshKeyRelation": "ssh_key_relation",
    "SshKeyUpdate": "ssh_key_update",
    "SslCertificate": "ssl_certificate",
    "SslCertificateDeploy": "ssl_certificate_deploy",
    "SslCertificateDomainList": "ssl_certificate_domain_list",
    "SslCertificateEnvironmentCreate": "ssl_certificate_environment_create",
    "SslCertificateIssuer": "ssl_certificate_issuer",
    "SslCertificateList": "ssl_certificate_list",
    "SslCertificateRelation": "ssl_certificate_relation",
    "SslCertificateType": "ssl_certificate_type",
    "SslCertificateValidationLevel": "ssl_certificate_validation_level",
    "StaticBillingInfo": "static_billing_info",
    "StaticCloudProviderCode": "static_cloud_provider_code",
    "StaticCronJobFrequency": "static_cron_job_frequency",
    "StaticCronJobFrequencyList": "static_cron_job_frequency_list",
    "StaticEnvironmentType": "static_environment_type",
    "StaticEnvironmentTypeList": "static_environment_type_list",
    "StaticLanguageList": "static_language_list",
    "StaticNetworkRuleDirection": "static_network_rule_direction",
    "StaticNetworkRuleDirectionList": "static_network_rule_direction_list",
    "StaticNetworkRuleProtocol": "static_network_rule_protocol",
    "StaticNetworkRuleProtocolDefaults": "static_network_rule_protocol_defaults",
    "StaticNetworkRuleProtocolList": "static_network_rule_protocol_list",
    "StaticPermission": "static_permission",
    "StaticPermissionList": "static_permission_list",
    "StaticRequiredPermissions": "static_required_permissions",
    "StaticServiceType": "static_service_type",
    "StaticServiceTypeList": "static_service_type_list",
    "StaticServiceTypeSupportedVersion": "static_service_type_supported_version",
    "StaticTimeZoneList": "static_time_zone_list",
    "StaticVirtualHostType": "static_virtual_host_type",
    "StaticVirtualHostTypeList": "static_virtual_host_type_list",
    "Step": "step",
    "StepList": "step_list",
    "StepPipelineCreate": "step_pipeline_create",
    "StepPipelineUpdate": "step_pipeline_update",
    "Subnet": "subnet",
    "SubnetList": "subnet_list",
    "SubnetNetworkCreate": "subnet_network_create",
    "SubnetProvisionInput": "subnet_provision_input",
    "SubnetProvisionInputSettings": "subnet_provision_input_settings",
    "SubnetProvisionInputSettingsAws": "subnet_provision_input_settings_aws",
    "SubnetProvisionInputSettingsAzure": "subnet_provision_input_settings_azure",
    "SubnetProvisionInputSettingsDigitalOcean": "subnet_provision_input_settings_digital_ocean",
    "SubnetProvisionInputSettingsGcp": "subnet_provision_input_settings_gcp",
    "SubnetRelation": "subnet_relation",
    "SubnetType": "subnet_type",
    "Subscription": "subscription",
    "SubscriptionBalance": "subscription_balance",
    "SubscriptionBalanceList": "subscription_balance_list",
    "SubscriptionPlan": "subscription_plan",
    "SubscriptionPlanList": "subscription_plan_list",
    "Team": "team",
    "TeamEnvironmentLink": "team_environment_link",
    "TeamInvitationList": "team_invitation_list",
    "TeamInvitationRelation": "team_invitation_relation",
    "TeamInvitationStatus": "team_invitation_status",
    "TeamInvitationType": "team_invitation_type",
    "TeamList": "team_list",
    "TeamMembershipList": "team_membership_list",
    "TeamMembershipRelation": "team_membership_relation",
    "TeamOrganizationCreate": "team_organization_create",
    "TeamOrganizationLink": "team_organization_link",
    "TeamProjectLink": "team_project_link",
    "TeamRelation": "team_relation",
    "TeamUpdate": "team_update",
    "Template": "template",
    "TemplateInputs": "template_inputs",
    "TemplateList": "template_list",
    "TriggerEvent": "trigger_event",
    "TriggerWhenCondition": "trigger_when_condition",
    "TriggerWhenConditionAcceptedValue": "trigger_when_condition_accepted_value",
    "TriggerWhenConditionType": "trigger_when_condition_type",
    "TriggeredActionStats": "triggered_action_stats",
    "TriggeredActionStatsList": "triggered_action_stats_list",
    "TriggeredActionSummary": "triggered_action_summary",
    "TriggeredActions": "triggered_actions",
    "User": "user",
    "UserActivity": "user_activity",
    "UserBilling": "user_billing",
    "UserEnvironmentStats": "user_environment_stats",
    "UserList": "user_list",
    "UserLoginResponse": "user_login_response",
    "UserMe": "user_me",
    "UserProfileOptions": "user_profile_options",
    "UserProjectStats": "user_project_stats",
    "UserRefreshToken": "user_refresh_token",
    "UserRefreshTokenResponse": "user_refresh_token_response",
    "UserRelation": "user_relation",
    "UserResendVerification": "user_resend_verification",
    "UserTeamStats": "user_team_stats",
    "UserType": "user_type",
    "UserUrl": "user_url",
    "Variable": "variable",
    "VariableApplicationCreate": "variable_application_create",
    "VariableCreate": "variable_create",
    "VariableList": "variable_list",
    "VariableRelation": "variable_relation",
    "VariableServiceCreate": "variable_service_create",
    "VariableTarget": "variable_target",
    "VariableTargetList": "variable_target_list",
    "VariableTargets": "variable_targets",
    "VariableType": "variable_type",
    "VariableUpdate": "variable_update",
    "VirtualHost": "virtual_host",
    "VirtualHostDeploy": "virtual_host_deploy",
    "VirtualHostEnvironmentCreate": "virtual_host_environment_create",
    "VirtualHostGetStatus": "virtual_host_get_status",
    "VirtualHostList": "virtual_host_list",
    "VirtualHostOptions": "virtual_host_options",
    "VirtualHostRelation": "virtual_host_relation",
    "VirtualHostType": "virtual_host_type",
    "VirtualHostUpdate": "virtual_host_update",
}

__all__ = [
    "Action",
    "ActionDeploymentCommit",
    "ActionDeploymentContent",
    "ActionDeploymentData",
    "ActionHookRequest",
    "ActionList",
    "ActionPipelineCreate",
    "ActionRelation",
    "ActionRelationShallow",
    "ActionResource",
    "ActionResourceData",
    "ActionRetryResponse",
    "ActionStatus",
    "ActionStatusReasonCode",
    "ActionStep",
    "ActionStepList",
    "ActionSummary",
    "ActionSummaryTarget",
    "ActionTarget",
    "ActionTargetCredentialData",
    "ActionTargetData",
    "ActionTargetList",
    "ActionTargetLogStep",
    "ActionTargetNetworkData",
    "ActionTargetServerData",
    "ActionTriggerType",
    "ActionTriggeredFrom",
    "ActionType",
    "ApiError",
    "ApiErrorErrors",
    "ApiErrorErrorsFieldNameItem",
    "ApiToken",
    "ApiTokenList",
    "ApiTokenProjectCreate",
    "ApiTokenProjectRotate",
    "ApiTokenRelation",
    "ApiTokenRotateResponse",
    "ApiTokenStatus",
    "ApiTokenType",
    "ApiTokenTypePrefix",
    "Application",
    "ApplicationApplyTemplateResponse",
    "ApplicationEnvironmentApplyTemplate",
    "ApplicationEnvironmentCreate",
    "ApplicationLastDeployments",
    "ApplicationList",
    "ApplicationOptions",
    "ApplicationPipeline",
    "ApplicationRelation",
    "ApplicationUpdate",
    "ArchivedEnvironmentList",
    "ArchivedEnvironmentRelation",
    "BillingPlan",
    "BillingPlanList",
    "BillingPlansOptionsList",
    "BillingPlansOptionsRelation",
    "BlueprintService",
    "BlueprintServiceList",
    "CloudInstanceList",
    "CloudInstanceRelation",
    "CloudOsVersionCode",
    "CloudProvider",
    "CloudProviderCode",
    "CloudProviderInputSettings",
    "CloudProviderInputSettingsDefaultValue",
    "CloudProviderInputSettingsList",
    "CloudProviderPropertyType",
    "CloudProviderPropertyValidation",
    "CloudProviderRelation",
    "CloudProviderService",
    "CloudProviderServiceCode",
    "CloudProviderServiceList",
    "CloudProviderServiceRegion",
    "CloudProviderServiceRegionList",
    "CloudProviderServiceRegionZones",
    "CloudProviderServiceResourceType",
    "CloudProviderServiceResourceTypeList",
    "CloudProviderServiceResourceTypeScope",
    "CloudProviderSettings",
    "CloudProviderSettingsList",
    "CloudResourceInstanceSpec",
    "CloudResourceType",
    "CloudResourceTypeList",
    "CloudServiceSettingsAwsEc2",
    "CloudServiceSettingsAzureRm",
    "CloudServiceSettingsDigitalOceanDroplet",
    "CloudServiceSettingsGcpGce",
    "CloudServiceSettingsHetznerHcloud",
    "CloudServiceSettingsSelfHostedCustom",
    "Commit",
    "Credential",
    "CredentialAws",
    "CredentialAzure",
    "CredentialDigitalOcean",
    "CredentialGoogleCloud",
    "CredentialHetzner",
    "CredentialInputSettings",
    "CredentialInputSettingsCredential",
    "CredentialList",
    "CredentialOptions",
    "CredentialOrganizationCreate",
    "CredentialProvider",
    "CredentialProviderList",
    "CredentialProviderType",
    "CredentialProviderTypeEnum",
    "CredentialProviderTypeList",
    "CredentialProviderTypeType",
    "CredentialRelation",
    "CredentialSetting",
    "CredentialSourceProvider",
    "CredentialUpdate",
    "Credits",
    "CronJob",
    "CronJobDeploy",
    "CronJobEnvironmentCreate",
    "CronJobList",
    "CronJobOptions",
    "CronJobPattern",
    "CronJobRelation",
    "CronJobUpdate",
    "Daemon",
    "DaemonDeploy",
    "DaemonEnvironmentCreate",
    "DaemonGetStatus",
    "DaemonList",
    "DaemonRelation",
    "DaemonRestart",
    "DaemonStart",
    "DaemonStop",
    "DaemonUpdate",
    "DeploymentApplicationCreate",
    "DeploymentDefaultStep",
    "DeploymentDefaultStepList",
    "DeploymentType",
    "Environment",
    "EnvironmentLink",
    "EnvironmentLinkList",
    "EnvironmentList",
    "EnvironmentOptions",
    "EnvironmentProjectCreate",
    "EnvironmentRelation",
    "EnvironmentType",
    "EnvironmentUpdate",
    "FieldHint",
    "Hook",
    "HookIncomingSettings",
    "HookIncomingTriggerVariables",
    "HookList",
    "HookOutgoingRequestHeader",
    "HookOutgoingSettings",
    "HookOutgoingSettingsRequestBody",
    "HookOutgoingTriggerWhenCondition",
    "HookPipelineCreate",
    "HookPipelineCreateSettings",
    "HookRelation",
    "HookRelationSettings",
    "HookRequest",
    "HookRequestRelation",
    "HookRequestRequestBody",
    "HookRequestRequestHeaders",
    "HookRequestResponseBody",
    "HookRequestResponseHeaders",
    "HookSettings",
    "HookTriggerResponse",
    "HookTriggerWhen",
    "HookTriggerWhenCondition",
    "HookType",
    "HookTypeParam",
    "HookUpdate",
    "HookUpdateSettings",
    "HookVariable",
    "HookVariableDefaultValue",
    "HookVariableDefaultValueListItem",
    "HookVariableType",
    "Invitation",
    "InvitationList",
    "InvitationRelation",
    "InvitationTeamCreate",
    "Language",
    "LanguageRuntime",
    "LanguageRuntimeEngineVersion",
    "LanguageRuntimeFramework",
    "LanguageRuntimeFrameworkCommands",
    "LanguageRuntimeFrameworkDefaults",
    "LanguageRuntimeList",
    "LinkedResourceData",
    "LinkedResourceSummaryField",
    "LinkedResourceSummaryFieldList",
    "ListActionsFilterParameter",
    "ListEnvironmentActionsByResourceTypeFilterParameter",
    "ListEnvironmentActionsFilterParameter",
    "Log",
    "Member",
    "MemberList",
    "MemberRelation",
    "MembershipList",
    "MembershipRelation",
    "Network",
    "NetworkEnvironmentCreate",
    "NetworkList",
    "NetworkProvisionInput",
    "NetworkProvisionInputSettings",
    "NetworkProvisionInputSettingsAws",
    "NetworkProvisionInputSettingsAzure",
    "NetworkProvisionInputSettingsDigitalOcean",
    "NetworkProvisionInputSettingsGcp",
    "NetworkRelation",
    "NetworkRule",
    "NetworkRuleDeploy",
    "NetworkRuleDirection",
    "NetworkRuleEnvironmentCreate",
    "NetworkRuleList",
    "NetworkRuleOptions",
    "NetworkRuleProtocol",
    "NetworkRuleRelation",
    "NetworkRuleUpdate",
    "NetworkUpdate",
    "OperatingSystem",
    "OperatingSystemVersion",
    "OperatingSystemVersions",
    "OperatingSystems",
    "OperationCustomSettings",
    "OperationCustomSettingsList",
    "Organization",
    "OrganizationCreate",
    "OrganizationList",
    "OrganizationRelation",
    "OrganizationUpdate",
    "OsUsers",
    "OsUsersItem",
    "PasswordResetResponse",
    "PasswordUserReset",
    "PermissionList",
    "PermissionRelation",
    "PersonalAccessToken",
    "PersonalAccessTokenList",
    "PersonalAccessTokenRelation",
    "PersonalAccessTokenRotateResponse",
    "PersonalAccessTokenUserCreate",
    "PersonalAccessTokenUserRotate",
    "Pipeline",
    "PipelineCreate",
    "PipelineList",
    "PipelineRelation",
    "PipelineSettings",
    "PipelineSettingsStage",
    "PipelineSettingsStageList",
    "PipelineSettingsVariable",
    "PipelineSettingsVariableList",
    "PipelineStepRunnerName",
    "PipelineTriggerWhen",
    "PipelineUpdate",
    "Project",
    "ProjectList",
    "ProjectOrganizationCreate",
    "ProjectRelation",
    "ProjectUpdate",
    "ProviderAuthType",
    "ProviderCallbackConfig",
    "ProviderCallbackConfigList",
    "ProviderCode",
    "ProviderInputSettings",
    "ProviderInputSettingsList",
    "ProviderInputSettingsValidation",
    "ProviderRelation",
    "ProviderSettings",
    "ProviderType",
    "ProviderTypeList",
    "ProviderTypeListItem",
    "RelatedAction",
    "RelatedActionList",
    "Repository",
    "RepositoryBranch",
    "RepositoryBranchList",
    "RepositoryList",
    "RepositoryRelation",
    "RepositoryTag",
    "RepositoryTagCommit",
    "RepositoryTagList",
    "RequestList",
    "RequestRelation",
    "ResourceEvent",
    "ResourceEventList",
    "ResourceEventRelation",
    "ResourceIdList",
    "ResourceLinkChild",
    "ResourceLinkChildList",
    "ResourceLinkList",
    "ResourceLinkRelation",
    "ResourceOperation",
    "ResourceOperationList",
    "ResourceSummaryItem",
    "ResourceSummaryItemSummary",
    "ResourceSummaryList",
    "ResourceToBeLinked",
    "ResourceToBeLinkedList",
    "ResourceType",
    "ResourceTypeList",
    "ResourceTypeRelated",
    "ResourceTypeRelatedList",
    "ResourceTypeRelation",
    "Role",
    "RoleList",
    "RoleOrganizationCreate",
    "RolePermissions",
    "RoleRelation",
    "RoleUpdate",
    "ScriptRunner",
    "ScriptRunnerList",
    "Server",
    "ServerBlueprint",
    "ServerBlueprintSpec",
    "ServerCloudServiceCode",
    "ServerCommand",
    "ServerEnvironmentCreate",
    "ServerList",
    "ServerOptions",
    "ServerProvisionInput",
    "ServerProvisionInputSettings",
    "ServerRelation",
    "ServerStatus",
    "ServerUpdate",
    "Service",
    "ServiceDeploy",
    "ServiceEnvironmentCreate",
    "ServiceGetStatus",
    "ServiceInitialState",
    "ServiceList",
    "ServiceOptions",
    "ServiceRelation",
    "ServiceReload",
    "ServiceRestart",
    "ServiceStart",
    "ServiceStop",
    "ServiceType",
    "ServiceUpdate",
    "SocialAccount",
    "SocialAccountCreate",
    "SocialAccountDisplayableName",
    "SocialAccountList",
    "SocialAccountProvider",
    "SocialAccountRelation",
    "SocialAccountStatus",
    "SourceProviderAuthMethodSettings",
    "SourceProviderDisplayableName",
    "SourceProviderName",
    "SourceProviderSettings",
    "SourceType",
    "SshKey",
    "SshKeyDeploy",
    "SshKeyEnvironmentCreate",
    "SshKeyList",
    "SshKeyRelation",
    "SshKeyUpdate",
    "SslCertificate",
    "SslCertificateDeploy",
    "SslCertificateDomainList",
    "SslCertificateEnvironmentCreate",
    "SslCertificateIssuer",
    "SslCertificateList",
    "SslCertificateRelation",
    "SslCertificateType",
    "SslCertificateValidationLevel",
    "StaticBillingInfo",
    "StaticCloudProviderCode",
    "StaticCronJobFrequency",
    "StaticCronJobFrequencyList",
    "StaticEnvironmentType",
    "StaticEnvironmentTypeList",
    "StaticLanguageList",
    "StaticNetworkRuleDirection",
    "StaticNetworkRuleDirectionList",
    "StaticNetworkRuleProtocol",
    "StaticNetworkRuleProtocolDefaults",
    "StaticNetworkRuleProtocolList",
    "StaticPermission",
    "StaticPermissionList",
    "StaticRequiredPermissions",
    "StaticServiceType",
    "StaticServiceTypeList",
    "StaticServiceTypeSupportedVersion",
    "StaticTimeZoneList",
    "StaticVirtualHostType",
    "StaticVirtualHostTypeList",
    "Step",
    "StepList",
    "StepPipelineCreate",
    "StepPipelineUpdate",
    "Subnet",
    "SubnetList",
    "SubnetNetworkCreate",
    "SubnetProvisionInput",
    "SubnetProvisionInputSettings",
    "SubnetProvisionInputSettingsAws",
    "SubnetProvisionInputSettingsAzure",
    "SubnetProvisionInputSettingsDigitalOcean",
    "SubnetProvisionInputSettingsGcp",
    "SubnetRelation",
    "SubnetType",
    "Subscription",
    "SubscriptionBalance",
    "SubscriptionBalanceList",
    "SubscriptionPlan",
    "SubscriptionPlanList",
    "Team",
    "TeamEnvironmentLink",
    "TeamInvitationList",
    "TeamInvitationRelation",
    "TeamInvitationStatus",
    "TeamInvitationType",
    "TeamList",
    "TeamMembershipList",
    "TeamMembershipRelation",
    "TeamOrganizationCreate",
    "TeamOrganizationLink",
    "TeamProjectLink",
    "TeamRelation",
    "TeamUpdate",
    "Template",
    "TemplateInputs",
    "TemplateList",
    "TriggerEvent",
    "TriggerWhenCondition",
    "TriggerWhenConditionAcceptedValue",
    "TriggerWhenConditionType",
    "TriggeredActionStats",
    "TriggeredActionStatsList",
    "TriggeredActionSummary",
    "TriggeredActions",
    "User",
    "UserActivity",
    "UserBilling",
    "UserEnvironmentStats",
    "UserList",
    "UserLoginResponse",
    "UserMe",
    "UserProfileOptions",
    "UserProjectStats",
    "UserRefreshToken",
    "UserRefreshTokenResponse",
    "UserRelation",
    "UserResendVerification",
    "UserTeamStats",
    "UserType",
    "UserUrl",
    "Variable",
    "VariableApplicationCreate",
    "VariableCreate",
    "VariableList",
    "VariableRelation",
    "VariableServiceCreate",
    "VariableTarget",
    "VariableTargetList",
    "VariableTargets",
    "VariableType",
    "VariableUpdate",
    "VirtualHost",
    "VirtualHostDeploy",
    "VirtualHostEnvironmentCreate",
    "VirtualHostGetStatus",
    "VirtualHostList",
    "VirtualHostOptions",
    "VirtualHostRelation",
    "VirtualHostType",
    "VirtualHostUpdate",
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
