"""Types for arguments: a model, or a dictionary with its keys.

Modules are imported on first use (PEP 562).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .alert import Alert as Alert, AlertDict as AlertDict
    from .array_filter import ArrayFilter as ArrayFilter, ArrayFilterDict as ArrayFilterDict
    from .autoscaler_condition import (
        AutoscalerCondition as AutoscalerCondition,
        AutoscalerConditionDict as AutoscalerConditionDict,
    )
    from .autoscaler_cpu_pressure_trigger import (
        AutoscalerCPUPressureTrigger as AutoscalerCPUPressureTrigger,
        AutoscalerCPUPressureTriggerDict as AutoscalerCPUPressureTriggerDict,
    )
    from .autoscaler_cpu_resources import (
        AutoscalerCPUResources as AutoscalerCPUResources,
        AutoscalerCPUResourcesDict as AutoscalerCPUResourcesDict,
    )
    from .autoscaler_cpu_trigger import (
        AutoscalerCPUTrigger as AutoscalerCPUTrigger,
        AutoscalerCPUTriggerDict as AutoscalerCPUTriggerDict,
    )
    from .autoscaler_duration import AutoscalerDuration as AutoscalerDuration
    from .autoscaler_instances import (
        AutoscalerInstances as AutoscalerInstances,
        AutoscalerInstancesDict as AutoscalerInstancesDict,
    )
    from .autoscaler_memory_pressure_trigger import (
        AutoscalerMemoryPressureTrigger as AutoscalerMemoryPressureTrigger,
        AutoscalerMemoryPressureTriggerDict as AutoscalerMemoryPressureTriggerDict,
    )
    from .autoscaler_memory_resources import (
        AutoscalerMemoryResources as AutoscalerMemoryResources,
        AutoscalerMemoryResourcesDict as AutoscalerMemoryResourcesDict,
    )
    from .autoscaler_memory_trigger import (
        AutoscalerMemoryTrigger as AutoscalerMemoryTrigger,
        AutoscalerMemoryTriggerDict as AutoscalerMemoryTriggerDict,
    )
    from .autoscaler_resources import (
        AutoscalerResources as AutoscalerResources,
        AutoscalerResourcesDict as AutoscalerResourcesDict,
    )
    from .autoscaler_scaling_cooldown import (
        AutoscalerScalingCooldown as AutoscalerScalingCooldown,
        AutoscalerScalingCooldownDict as AutoscalerScalingCooldownDict,
    )
    from .autoscaler_scaling_factor import (
        AutoscalerScalingFactor as AutoscalerScalingFactor,
        AutoscalerScalingFactorDict as AutoscalerScalingFactorDict,
    )
    from .autoscaler_service_settings import (
        AutoscalerServiceSettings as AutoscalerServiceSettings,
        AutoscalerServiceSettingsDict as AutoscalerServiceSettingsDict,
    )
    from .autoscaler_triggers import (
        AutoscalerTriggers as AutoscalerTriggers,
        AutoscalerTriggersDict as AutoscalerTriggersDict,
    )
    from .bitbucket_integration_create_input import (
        BitbucketIntegrationCreateInput as BitbucketIntegrationCreateInput,
        BitbucketIntegrationCreateInputDict as BitbucketIntegrationCreateInputDict,
    )
    from .bitbucket_integration_create_input_addon_credentials import (
        BitbucketIntegrationCreateInputAddonCredentials as BitbucketIntegrationCreateInputAddonCredentials,
        BitbucketIntegrationCreateInputAddonCredentialsDict as BitbucketIntegrationCreateInputAddonCredentialsDict,
    )
    from .bitbucket_integration_create_input_app_credentials import (
        BitbucketIntegrationCreateInputAppCredentials as BitbucketIntegrationCreateInputAppCredentials,
        BitbucketIntegrationCreateInputAppCredentialsDict as BitbucketIntegrationCreateInputAppCredentialsDict,
    )
    from .bitbucket_integration_create_input_environment_init_resources import (
        BitbucketIntegrationCreateInputEnvironmentInitResources as BitbucketIntegrationCreateInputEnvironmentInitResources,
    )
    from .bitbucket_integration_patch import (
        BitbucketIntegrationPatch as BitbucketIntegrationPatch,
        BitbucketIntegrationPatchDict as BitbucketIntegrationPatchDict,
    )
    from .bitbucket_integration_patch_addon_credentials import (
        BitbucketIntegrationPatchAddonCredentials as BitbucketIntegrationPatchAddonCredentials,
        BitbucketIntegrationPatchAddonCredentialsDict as BitbucketIntegrationPatchAddonCredentialsDict,
    )
    from .bitbucket_integration_patch_app_credentials import (
        BitbucketIntegrationPatchAppCredentials as BitbucketIntegrationPatchAppCredentials,
        BitbucketIntegrationPatchAppCredentialsDict as BitbucketIntegrationPatchAppCredentialsDict,
    )
    from .bitbucket_integration_patch_environment_init_resources import (
        BitbucketIntegrationPatchEnvironmentInitResources as BitbucketIntegrationPatchEnvironmentInitResources,
    )
    from .bitbucket_server_integration_create_input import (
        BitbucketServerIntegrationCreateInput as BitbucketServerIntegrationCreateInput,
        BitbucketServerIntegrationCreateInputDict as BitbucketServerIntegrationCreateInputDict,
    )
    from .bitbucket_server_integration_create_input_environment_init_resources import (
        BitbucketServerIntegrationCreateInputEnvironmentInitResources as BitbucketServerIntegrationCreateInputEnvironmentInitResources,
    )
    from .bitbucket_server_integration_patch import (
        BitbucketServerIntegrationPatch as BitbucketServerIntegrationPatch,
        BitbucketServerIntegrationPatchDict as BitbucketServerIntegrationPatchDict,
    )
    from .bitbucket_server_integration_patch_environment_init_resources import (
        BitbucketServerIntegrationPatchEnvironmentInitResources as BitbucketServerIntegrationPatchEnvironmentInitResources,
    )
    from .blackfire_integration_create_input import (
        BlackfireIntegrationCreateInput as BlackfireIntegrationCreateInput,
        BlackfireIntegrationCreateInputDict as BlackfireIntegrationCreateInputDict,
    )
    from .blackfire_integration_patch import (
        BlackfireIntegrationPatch as BlackfireIntegrationPatch,
        BlackfireIntegrationPatchDict as BlackfireIntegrationPatchDict,
    )
    from .blackfire_php_server_caches_context import (
        BlackfirePhpServerCachesContext as BlackfirePhpServerCachesContext,
    )
    from .blackfire_php_server_caches_contexts_mode import (
        BlackfirePhpServerCachesContextsMode as BlackfirePhpServerCachesContextsMode,
    )
    from .blackfire_php_server_caches_distribution_cost import (
        BlackfirePhpServerCachesDistributionCost as BlackfirePhpServerCachesDistributionCost,
    )
    from .blackfire_profiles_list_is_public import (
        BlackfireProfilesListIsPublic as BlackfireProfilesListIsPublic,
    )
    from .blackfire_profiles_list_sort_by import (
        BlackfireProfilesListSortBy as BlackfireProfilesListSortBy,
    )
    from .blackfire_profiles_list_sort_order import (
        BlackfireProfilesListSortOrder as BlackfireProfilesListSortOrder,
    )
    from .blackfire_profiles_list_status_code import (
        BlackfireProfilesListStatusCode as BlackfireProfilesListStatusCode,
    )
    from .blackfire_server_global_context import (
        BlackfireServerGlobalContext as BlackfireServerGlobalContext,
    )
    from .blackfire_server_global_contexts_mode import (
        BlackfireServerGlobalContextsMode as BlackfireServerGlobalContextsMode,
    )
    from .blackfire_server_global_distribution_cost import (
        BlackfireServerGlobalDistributionCost as BlackfireServerGlobalDistributionCost,
    )
    from .blackfire_server_global_key import BlackfireServerGlobalKey as BlackfireServerGlobalKey
    from .blackfire_server_top_spans_context import (
        BlackfireServerTopSpansContext as BlackfireServerTopSpansContext,
    )
    from .blackfire_server_top_spans_contexts_mode import (
        BlackfireServerTopSpansContextsMode as BlackfireServerTopSpansContextsMode,
    )
    from .blackfire_server_top_spans_distribution_cost import (
        BlackfireServerTopSpansDistributionCost as BlackfireServerTopSpansDistributionCost,
    )
    from .blackfire_server_top_spans_frameworks_mode import (
        BlackfireServerTopSpansFrameworksMode as BlackfireServerTopSpansFrameworksMode,
    )
    from .blackfire_server_top_spans_hosts_mode import (
        BlackfireServerTopSpansHostsMode as BlackfireServerTopSpansHostsMode,
    )
    from .blackfire_server_top_spans_http_hosts_mode import (
        BlackfireServerTopSpansHttpHostsMode as BlackfireServerTopSpansHttpHostsMode,
    )
    from .blackfire_server_top_spans_http_status_codes_mode import (
        BlackfireServerTopSpansHttpStatusCodesMode as BlackfireServerTopSpansHttpStatusCodesMode,
    )
    from .blackfire_server_top_spans_languages_mode import (
        BlackfireServerTopSpansLanguagesMode as BlackfireServerTopSpansLanguagesMode,
    )
    from .blackfire_server_top_spans_methods_mode import (
        BlackfireServerTopSpansMethodsMode as BlackfireServerTopSpansMethodsMode,
    )
    from .blackfire_server_top_spans_oss_mode import (
        BlackfireServerTopSpansOssMode as BlackfireServerTopSpansOssMode,
    )
    from .blackfire_server_top_spans_pmu_slots_mode import (
        BlackfireServerTopSpansPmuSlotsMode as BlackfireServerTopSpansPmuSlotsMode,
    )
    from .blackfire_server_top_spans_runtimes_mode import (
        BlackfireServerTopSpansRuntimesMode as BlackfireServerTopSpansRuntimesMode,
    )
    from .blackfire_server_top_spans_sort import (
        BlackfireServerTopSpansSort as BlackfireServerTopSpansSort,
    )
    from .blackfire_server_top_spans_transactions_mode import (
        BlackfireServerTopSpansTransactionsMode as BlackfireServerTopSpansTransactionsMode,
    )
    from .blackfire_server_top_spans_wt_slots_mode import (
        BlackfireServerTopSpansWtSlotsMode as BlackfireServerTopSpansWtSlotsMode,
    )
    from .blackfire_server_transactions_breakdown_breakdown_dimension import (
        BlackfireServerTransactionsBreakdownBreakdownDimension as BlackfireServerTransactionsBreakdownBreakdownDimension,
    )
    from .blackfire_server_transactions_breakdown_context import (
        BlackfireServerTransactionsBreakdownContext as BlackfireServerTransactionsBreakdownContext,
    )
    from .blackfire_server_transactions_breakdown_contexts_mode import (
        BlackfireServerTransactionsBreakdownContextsMode as BlackfireServerTransactionsBreakdownContextsMode,
    )
    from .blackfire_server_transactions_breakdown_distribution_cost import (
        BlackfireServerTransactionsBreakdownDistributionCost as BlackfireServerTransactionsBreakdownDistributionCost,
    )
    from .blackfire_server_transactions_breakdown_frameworks_mode import (
        BlackfireServerTransactionsBreakdownFrameworksMode as BlackfireServerTransactionsBreakdownFrameworksMode,
    )
    from .blackfire_server_transactions_breakdown_hosts_mode import (
        BlackfireServerTransactionsBreakdownHostsMode as BlackfireServerTransactionsBreakdownHostsMode,
    )
    from .blackfire_server_transactions_breakdown_http_hosts_mode import (
        BlackfireServerTransactionsBreakdownHttpHostsMode as BlackfireServerTransactionsBreakdownHttpHostsMode,
    )
    from .blackfire_server_transactions_breakdown_http_status_codes_mode import (
        BlackfireServerTransactionsBreakdownHttpStatusCodesMode as BlackfireServerTransactionsBreakdownHttpStatusCodesMode,
    )
    from .blackfire_server_transactions_breakdown_languages_mode import (
        BlackfireServerTransactionsBreakdownLanguagesMode as BlackfireServerTransactionsBreakdownLanguagesMode,
    )
    from .blackfire_server_transactions_breakdown_methods_mode import (
        BlackfireServerTransactionsBreakdownMethodsMode as BlackfireServerTransactionsBreakdownMethodsMode,
    )
    from .blackfire_server_transactions_breakdown_oss_mode import (
        BlackfireServerTransactionsBreakdownOssMode as BlackfireServerTransactionsBreakdownOssMode,
    )
    from .blackfire_server_transactions_breakdown_pmu_slots_mode import (
        BlackfireServerTransactionsBreakdownPmuSlotsMode as BlackfireServerTransactionsBreakdownPmuSlotsMode,
    )
    from .blackfire_server_transactions_breakdown_runtimes_mode import (
        BlackfireServerTransactionsBreakdownRuntimesMode as BlackfireServerTransactionsBreakdownRuntimesMode,
    )
    from .blackfire_server_transactions_breakdown_sort import (
        BlackfireServerTransactionsBreakdownSort as BlackfireServerTransactionsBreakdownSort,
    )
    from .blackfire_server_transactions_breakdown_transactions_mode import (
        BlackfireServerTransactionsBreakdownTransactionsMode as BlackfireServerTransactionsBreakdownTransactionsMode,
    )
    from .blackfire_server_transactions_breakdown_wt_slots_mode import (
        BlackfireServerTransactionsBreakdownWtSlotsMode as BlackfireServerTransactionsBreakdownWtSlotsMode,
    )
    from .create_org_request_type import CreateOrgRequestType as CreateOrgRequestType
    from .create_project_invite_request_environment import (
        CreateProjectInviteRequestEnvironment as CreateProjectInviteRequestEnvironment,
        CreateProjectInviteRequestEnvironmentDict as CreateProjectInviteRequestEnvironmentDict,
    )
    from .create_project_invite_request_environment_role import (
        CreateProjectInviteRequestEnvironmentRole as CreateProjectInviteRequestEnvironmentRole,
    )
    from .create_project_invite_request_permission import (
        CreateProjectInviteRequestPermission as CreateProjectInviteRequestPermission,
        CreateProjectInviteRequestPermissionDict as CreateProjectInviteRequestPermissionDict,
    )
    from .create_project_invite_request_permission_role import (
        CreateProjectInviteRequestPermissionRole as CreateProjectInviteRequestPermissionRole,
    )
    from .create_project_invite_request_permission_type import (
        CreateProjectInviteRequestPermissionType as CreateProjectInviteRequestPermissionType,
    )
    from .create_project_invite_request_role import (
        CreateProjectInviteRequestRole as CreateProjectInviteRequestRole,
    )
    from .create_ticket_request_attachment import (
        CreateTicketRequestAttachment as CreateTicketRequestAttachment,
        CreateTicketRequestAttachmentDict as CreateTicketRequestAttachmentDict,
    )
    from .create_ticket_request_category import (
        CreateTicketRequestCategory as CreateTicketRequestCategory,
    )
    from .create_ticket_request_priority import (
        CreateTicketRequestPriority as CreateTicketRequestPriority,
    )
    from .date_time_filter import (
        DateTimeFilter as DateTimeFilter,
        DateTimeFilterDict as DateTimeFilterDict,
    )
    from .dedicated_deployment_target_create_input import (
        DedicatedDeploymentTargetCreateInput as DedicatedDeploymentTargetCreateInput,
        DedicatedDeploymentTargetCreateInputDict as DedicatedDeploymentTargetCreateInputDict,
    )
    from .dedicated_deployment_target_create_input_type import (
        DedicatedDeploymentTargetCreateInputType as DedicatedDeploymentTargetCreateInputType,
    )
    from .dedicated_deployment_target_patch import (
        DedicatedDeploymentTargetPatch as DedicatedDeploymentTargetPatch,
        DedicatedDeploymentTargetPatchDict as DedicatedDeploymentTargetPatchDict,
    )
    from .dedicated_deployment_target_patch_type import (
        DedicatedDeploymentTargetPatchType as DedicatedDeploymentTargetPatchType,
    )
    from .deployment_target_create_input import (
        DeploymentTargetCreateInput as DeploymentTargetCreateInput,
    )
    from .deployment_target_patch import DeploymentTargetPatch as DeploymentTargetPatch
    from .domain_claim_create_input import DomainClaimCreateInput as DomainClaimCreateInput
    from .domain_claim_patch import DomainClaimPatch as DomainClaimPatch
    from .domain_create_input import DomainCreateInput as DomainCreateInput
    from .domain_patch import DomainPatch as DomainPatch
    from .email_integration_create_input import (
        EmailIntegrationCreateInput as EmailIntegrationCreateInput,
        EmailIntegrationCreateInputDict as EmailIntegrationCreateInputDict,
    )
    from .email_integration_patch import (
        EmailIntegrationPatch as EmailIntegrationPatch,
        EmailIntegrationPatchDict as EmailIntegrationPatchDict,
    )
    from .enterprise_deployment_target_create_input import (
        EnterpriseDeploymentTargetCreateInput as EnterpriseDeploymentTargetCreateInput,
        EnterpriseDeploymentTargetCreateInputDict as EnterpriseDeploymentTargetCreateInputDict,
    )
    from .enterprise_deployment_target_create_input_type import (
        EnterpriseDeploymentTargetCreateInputType as EnterpriseDeploymentTargetCreateInputType,
    )
    from .enterprise_deployment_target_patch import (
        EnterpriseDeploymentTargetPatch as EnterpriseDeploymentTargetPatch,
        EnterpriseDeploymentTargetPatchDict as EnterpriseDeploymentTargetPatchDict,
    )
    from .enterprise_deployment_target_patch_type import (
        EnterpriseDeploymentTargetPatchType as EnterpriseDeploymentTargetPatchType,
    )
    from .environment_activate_input_resources import (
        EnvironmentActivateInputResources as EnvironmentActivateInputResources,
        EnvironmentActivateInputResourcesDict as EnvironmentActivateInputResourcesDict,
    )
    from .environment_activate_input_resources_init import (
        EnvironmentActivateInputResourcesInit as EnvironmentActivateInputResourcesInit,
    )
    from .environment_branch_input_resources import (
        EnvironmentBranchInputResources as EnvironmentBranchInputResources,
        EnvironmentBranchInputResourcesDict as EnvironmentBranchInputResourcesDict,
    )
    from .environment_branch_input_resources_init import (
        EnvironmentBranchInputResourcesInit as EnvironmentBranchInputResourcesInit,
    )
    from .environment_branch_input_type import (
        EnvironmentBranchInputType as EnvironmentBranchInputType,
    )
    from .environment_deploy_input_strategy import (
        EnvironmentDeployInputStrategy as EnvironmentDeployInputStrategy,
    )
    from .environment_initialize_input_file import (
        EnvironmentInitializeInputFile as EnvironmentInitializeInputFile,
        EnvironmentInitializeInputFileDict as EnvironmentInitializeInputFileDict,
    )
    from .environment_initialize_input_resources import (
        EnvironmentInitializeInputResources as EnvironmentInitializeInputResources,
        EnvironmentInitializeInputResourcesDict as EnvironmentInitializeInputResourcesDict,
    )
    from .environment_initialize_input_resources_init import (
        EnvironmentInitializeInputResourcesInit as EnvironmentInitializeInputResourcesInit,
    )
    from .environment_merge_input_resources import (
        EnvironmentMergeInputResources as EnvironmentMergeInputResources,
        EnvironmentMergeInputResourcesDict as EnvironmentMergeInputResourcesDict,
    )
    from .environment_merge_input_resources_init import (
        EnvironmentMergeInputResourcesInit as EnvironmentMergeInputResourcesInit,
    )
    from .environment_patch_http_access import (
        EnvironmentPatchHttpAccess as EnvironmentPatchHttpAccess,
        EnvironmentPatchHttpAccessDict as EnvironmentPatchHttpAccessDict,
    )
    from .environment_patch_http_access_address import (
        EnvironmentPatchHttpAccessAddress as EnvironmentPatchHttpAccessAddress,
        EnvironmentPatchHttpAccessAddressDict as EnvironmentPatchHttpAccessAddressDict,
    )
    from .environment_patch_http_access_address_permission import (
        EnvironmentPatchHttpAccessAddressPermission as EnvironmentPatchHttpAccessAddressPermission,
    )
    from .environment_patch_type import EnvironmentPatchType as EnvironmentPatchType
    from .environment_restore_input_resources import (
        EnvironmentRestoreInputResources as EnvironmentRestoreInputResources,
        EnvironmentRestoreInputResourcesDict as EnvironmentRestoreInputResourcesDict,
    )
    from .environment_restore_input_resources_init import (
        EnvironmentRestoreInputResourcesInit as EnvironmentRestoreInputResourcesInit,
    )
    from .estimate_new_org_subscription_format import (
        EstimateNewOrgSubscriptionFormat as EstimateNewOrgSubscriptionFormat,
    )
    from .estimate_org_subscription_format import (
        EstimateOrgSubscriptionFormat as EstimateOrgSubscriptionFormat,
    )
    from .fastly_integration_create_input import (
        FastlyIntegrationCreateInput as FastlyIntegrationCreateInput,
        FastlyIntegrationCreateInputDict as FastlyIntegrationCreateInputDict,
    )
    from .fastly_integration_create_input_result import (
        FastlyIntegrationCreateInputResult as FastlyIntegrationCreateInputResult,
    )
    from .fastly_integration_patch import (
        FastlyIntegrationPatch as FastlyIntegrationPatch,
        FastlyIntegrationPatchDict as FastlyIntegrationPatchDict,
    )
    from .fastly_integration_patch_result import (
        FastlyIntegrationPatchResult as FastlyIntegrationPatchResult,
    )
    from .filter_invoice_status_parameter import (
        FilterInvoiceStatusParameter as FilterInvoiceStatusParameter,
    )
    from .filter_invoice_type_parameter import (
        FilterInvoiceTypeParameter as FilterInvoiceTypeParameter,
    )
    from .filter_order_status_parameter import (
        FilterOrderStatusParameter as FilterOrderStatusParameter,
    )
    from .filter_priority_parameter import FilterPriorityParameter as FilterPriorityParameter
    from .filter_select import FilterSelect as FilterSelect, FilterSelectDict as FilterSelectDict
    from .filter_select_values import FilterSelectValues as FilterSelectValues
    from .filter_subscription_plan_parameter import (
        FilterSubscriptionPlanParameter as FilterSubscriptionPlanParameter,
    )
    from .filter_ticket_status_parameter import (
        FilterTicketStatusParameter as FilterTicketStatusParameter,
    )
    from .filter_type_parameter import FilterTypeParameter as FilterTypeParameter
    from .foundation_deployment_target_create_input import (
        FoundationDeploymentTargetCreateInput as FoundationDeploymentTargetCreateInput,
        FoundationDeploymentTargetCreateInputDict as FoundationDeploymentTargetCreateInputDict,
    )
    from .foundation_deployment_target_create_input_host import (
        FoundationDeploymentTargetCreateInputHost as FoundationDeploymentTargetCreateInputHost,
        FoundationDeploymentTargetCreateInputHostDict as FoundationDeploymentTargetCreateInputHostDict,
    )
    from .foundation_deployment_target_create_input_host_type import (
        FoundationDeploymentTargetCreateInputHostType as FoundationDeploymentTargetCreateInputHostType,
    )
    from .foundation_deployment_target_create_input_type import (
        FoundationDeploymentTargetCreateInputType as FoundationDeploymentTargetCreateInputType,
    )
    from .foundation_deployment_target_patch import (
        FoundationDeploymentTargetPatch as FoundationDeploymentTargetPatch,
        FoundationDeploymentTargetPatchDict as FoundationDeploymentTargetPatchDict,
    )
    from .foundation_deployment_target_patch_host import (
        FoundationDeploymentTargetPatchHost as FoundationDeploymentTargetPatchHost,
        FoundationDeploymentTargetPatchHostDict as FoundationDeploymentTargetPatchHostDict,
    )
    from .foundation_deployment_target_patch_host_type import (
        FoundationDeploymentTargetPatchHostType as FoundationDeploymentTargetPatchHostType,
    )
    from .foundation_deployment_target_patch_type import (
        FoundationDeploymentTargetPatchType as FoundationDeploymentTargetPatchType,
    )
    from .get_application_filter_probe_version_mode import (
        GetApplicationFilterProbeVersionMode as GetApplicationFilterProbeVersionMode,
    )
    from .get_application_filter_profile_type import (
        GetApplicationFilterProfileType as GetApplicationFilterProfileType,
    )
    from .get_application_filter_runtime_arch_mode import (
        GetApplicationFilterRuntimeArchMode as GetApplicationFilterRuntimeArchMode,
    )
    from .get_application_filter_runtime_mode import (
        GetApplicationFilterRuntimeMode as GetApplicationFilterRuntimeMode,
    )
    from .get_application_filter_runtime_os_mode import (
        GetApplicationFilterRuntimeOsMode as GetApplicationFilterRuntimeOsMode,
    )
    from .get_application_filter_runtime_version_mode import (
        GetApplicationFilterRuntimeVersionMode as GetApplicationFilterRuntimeVersionMode,
    )
    from .get_application_merge_out import GetApplicationMergeOut as GetApplicationMergeOut
    from .get_application_merge_probe_version_mode import (
        GetApplicationMergeProbeVersionMode as GetApplicationMergeProbeVersionMode,
    )
    from .get_application_merge_profile_type import (
        GetApplicationMergeProfileType as GetApplicationMergeProfileType,
    )
    from .get_application_merge_runtime_arch_mode import (
        GetApplicationMergeRuntimeArchMode as GetApplicationMergeRuntimeArchMode,
    )
    from .get_application_merge_runtime_mode import (
        GetApplicationMergeRuntimeMode as GetApplicationMergeRuntimeMode,
    )
    from .get_application_merge_runtime_os_mode import (
        GetApplicationMergeRuntimeOsMode as GetApplicationMergeRuntimeOsMode,
    )
    from .get_application_merge_runtime_version_mode import (
        GetApplicationMergeRuntimeVersionMode as GetApplicationMergeRuntimeVersionMode,
    )
    from .get_application_timeline_probe_version_mode import (
        GetApplicationTimelineProbeVersionMode as GetApplicationTimelineProbeVersionMode,
    )
    from .get_application_timeline_profile_type import (
        GetApplicationTimelineProfileType as GetApplicationTimelineProfileType,
    )
    from .get_application_timeline_runtime_arch_mode import (
        GetApplicationTimelineRuntimeArchMode as GetApplicationTimelineRuntimeArchMode,
    )
    from .get_application_timeline_runtime_mode import (
        GetApplicationTimelineRuntimeMode as GetApplicationTimelineRuntimeMode,
    )
    from .get_application_timeline_runtime_os_mode import (
        GetApplicationTimelineRuntimeOsMode as GetApplicationTimelineRuntimeOsMode,
    )
    from .get_application_timeline_runtime_version_mode import (
        GetApplicationTimelineRuntimeVersionMode as GetApplicationTimelineRuntimeVersionMode,
    )
    from .github_integration_create_input import (
        GithubIntegrationCreateInput as GithubIntegrationCreateInput,
        GithubIntegrationCreateInputDict as GithubIntegrationCreateInputDict,
    )
    from .github_integration_create_input_environment_init_resources import (
        GithubIntegrationCreateInputEnvironmentInitResources as GithubIntegrationCreateInputEnvironmentInitResources,
    )
    from .github_integration_patch import (
        GithubIntegrationPatch as GithubIntegrationPatch,
        GithubIntegrationPatchDict as GithubIntegrationPatchDict,
    )
    from .github_integration_patch_environment_init_resources import (
        GithubIntegrationPatchEnvironmentInitResources as GithubIntegrationPatchEnvironmentInitResources,
    )
    from .gitlab_integration_create_input import (
        GitLabIntegrationCreateInput as GitLabIntegrationCreateInput,
        GitLabIntegrationCreateInputDict as GitLabIntegrationCreateInputDict,
    )
    from .gitlab_integration_create_input_environment_init_resources import (
        GitLabIntegrationCreateInputEnvironmentInitResources as GitLabIntegrationCreateInputEnvironmentInitResources,
    )
    from .gitlab_integration_patch import (
        GitLabIntegrationPatch as GitLabIntegrationPatch,
        GitLabIntegrationPatchDict as GitLabIntegrationPatchDict,
    )
    from .gitlab_integration_patch_environment_init_resources import (
        GitLabIntegrationPatchEnvironmentInitResources as GitLabIntegrationPatchEnvironmentInitResources,
    )
    from .grant_project_team_access_request_item import (
        GrantProjectTeamAccessRequestItem as GrantProjectTeamAccessRequestItem,
        GrantProjectTeamAccessRequestItemDict as GrantProjectTeamAccessRequestItemDict,
    )
    from .grant_project_user_access_request_item import (
        GrantProjectUserAccessRequestItem as GrantProjectUserAccessRequestItem,
        GrantProjectUserAccessRequestItemDict as GrantProjectUserAccessRequestItemDict,
    )
    from .grant_team_project_access_request_item import (
        GrantTeamProjectAccessRequestItem as GrantTeamProjectAccessRequestItem,
        GrantTeamProjectAccessRequestItemDict as GrantTeamProjectAccessRequestItemDict,
    )
    from .grant_user_project_access_request_item import (
        GrantUserProjectAccessRequestItem as GrantUserProjectAccessRequestItem,
        GrantUserProjectAccessRequestItemDict as GrantUserProjectAccessRequestItemDict,
    )
    from .health_webhook_integration_create_input import (
        HealthWebHookIntegrationCreateInput as HealthWebHookIntegrationCreateInput,
        HealthWebHookIntegrationCreateInputDict as HealthWebHookIntegrationCreateInputDict,
    )
    from .health_webhook_integration_patch import (
        HealthWebHookIntegrationPatch as HealthWebHookIntegrationPatch,
        HealthWebHookIntegrationPatchDict as HealthWebHookIntegrationPatchDict,
    )
    from .http_log_integration_create_input import (
        HttpLogIntegrationCreateInput as HttpLogIntegrationCreateInput,
        HttpLogIntegrationCreateInputDict as HttpLogIntegrationCreateInputDict,
    )
    from .http_log_integration_patch import (
        HttpLogIntegrationPatch as HttpLogIntegrationPatch,
        HttpLogIntegrationPatchDict as HttpLogIntegrationPatchDict,
    )
    from .http_metrics_timeline_ips_applications_mode import (
        HttpMetricsTimelineIpsApplicationsMode as HttpMetricsTimelineIpsApplicationsMode,
    )
    from .http_metrics_timeline_ips_code_slot import (
        HttpMetricsTimelineIpsCodeSlot as HttpMetricsTimelineIpsCodeSlot,
    )
    from .http_metrics_timeline_ips_code_slots_mode import (
        HttpMetricsTimelineIpsCodeSlotsMode as HttpMetricsTimelineIpsCodeSlotsMode,
    )
    from .http_metrics_timeline_ips_codes_mode import (
        HttpMetricsTimelineIpsCodesMode as HttpMetricsTimelineIpsCodesMode,
    )
    from .http_metrics_timeline_ips_domains_mode import (
        HttpMetricsTimelineIpsDomainsMode as HttpMetricsTimelineIpsDomainsMode,
    )
    from .http_metrics_timeline_ips_method import (
        HttpMetricsTimelineIpsMethod as HttpMetricsTimelineIpsMethod,
    )
    from .http_metrics_timeline_ips_methods_mode import (
        HttpMetricsTimelineIpsMethodsMode as HttpMetricsTimelineIpsMethodsMode,
    )
    from .http_metrics_timeline_ips_request_duration_slot import (
        HttpMetricsTimelineIpsRequestDurationSlot as HttpMetricsTimelineIpsRequestDurationSlot,
    )
    from .http_metrics_timeline_ips_request_duration_slots_mode import (
        HttpMetricsTimelineIpsRequestDurationSlotsMode as HttpMetricsTimelineIpsRequestDurationSlotsMode,
    )
    from .http_metrics_timeline_urls_applications_mode import (
        HttpMetricsTimelineUrlsApplicationsMode as HttpMetricsTimelineUrlsApplicationsMode,
    )
    from .http_metrics_timeline_urls_code_slot import (
        HttpMetricsTimelineUrlsCodeSlot as HttpMetricsTimelineUrlsCodeSlot,
    )
    from .http_metrics_timeline_urls_code_slots_mode import (
        HttpMetricsTimelineUrlsCodeSlotsMode as HttpMetricsTimelineUrlsCodeSlotsMode,
    )
    from .http_metrics_timeline_urls_codes_mode import (
        HttpMetricsTimelineUrlsCodesMode as HttpMetricsTimelineUrlsCodesMode,
    )
    from .http_metrics_timeline_urls_domains_mode import (
        HttpMetricsTimelineUrlsDomainsMode as HttpMetricsTimelineUrlsDomainsMode,
    )
    from .http_metrics_timeline_urls_method import (
        HttpMetricsTimelineUrlsMethod as HttpMetricsTimelineUrlsMethod,
    )
    from .http_metrics_timeline_urls_methods_mode import (
        HttpMetricsTimelineUrlsMethodsMode as HttpMetricsTimelineUrlsMethodsMode,
    )
    from .http_metrics_timeline_urls_request_duration_slot import (
        HttpMetricsTimelineUrlsRequestDurationSlot as HttpMetricsTimelineUrlsRequestDurationSlot,
    )
    from .http_metrics_timeline_urls_request_duration_slots_mode import (
        HttpMetricsTimelineUrlsRequestDurationSlotsMode as HttpMetricsTimelineUrlsRequestDurationSlotsMode,
    )
    from .http_metrics_timeline_user_agents_applications_mode import (
        HttpMetricsTimelineUserAgentsApplicationsMode as HttpMetricsTimelineUserAgentsApplicationsMode,
    )
    from .http_metrics_timeline_user_agents_code_slot import (
        HttpMetricsTimelineUserAgentsCodeSlot as HttpMetricsTimelineUserAgentsCodeSlot,
    )
    from .http_metrics_timeline_user_agents_code_slots_mode import (
        HttpMetricsTimelineUserAgentsCodeSlotsMode as HttpMetricsTimelineUserAgentsCodeSlotsMode,
    )
    from .http_metrics_timeline_user_agents_codes_mode import (
        HttpMetricsTimelineUserAgentsCodesMode as HttpMetricsTimelineUserAgentsCodesMode,
    )
    from .http_metrics_timeline_user_agents_domains_mode import (
        HttpMetricsTimelineUserAgentsDomainsMode as HttpMetricsTimelineUserAgentsDomainsMode,
    )
    from .http_metrics_timeline_user_agents_method import (
        HttpMetricsTimelineUserAgentsMethod as HttpMetricsTimelineUserAgentsMethod,
    )
    from .http_metrics_timeline_user_agents_methods_mode import (
        HttpMetricsTimelineUserAgentsMethodsMode as HttpMetricsTimelineUserAgentsMethodsMode,
    )
    from .http_metrics_timeline_user_agents_request_duration_slot import (
        HttpMetricsTimelineUserAgentsRequestDurationSlot as HttpMetricsTimelineUserAgentsRequestDurationSlot,
    )
    from .http_metrics_timeline_user_agents_request_duration_slots_mode import (
        HttpMetricsTimelineUserAgentsRequestDurationSlotsMode as HttpMetricsTimelineUserAgentsRequestDurationSlotsMode,
    )
    from .integration_create_input import IntegrationCreateInput as IntegrationCreateInput
    from .integration_patch import IntegrationPatch as IntegrationPatch
    from .kubernetes_deployment_target_storage_create_input import (
        KubernetesDeploymentTargetStorageCreateInput as KubernetesDeploymentTargetStorageCreateInput,
        KubernetesDeploymentTargetStorageCreateInputDict as KubernetesDeploymentTargetStorageCreateInputDict,
    )
    from .kubernetes_deployment_target_storage_create_input_type import (
        KubernetesDeploymentTargetStorageCreateInputType as KubernetesDeploymentTargetStorageCreateInputType,
    )
    from .kubernetes_deployment_target_storage_patch import (
        KubernetesDeploymentTargetStoragePatch as KubernetesDeploymentTargetStoragePatch,
        KubernetesDeploymentTargetStoragePatchDict as KubernetesDeploymentTargetStoragePatchDict,
    )
    from .kubernetes_deployment_target_storage_patch_type import (
        KubernetesDeploymentTargetStoragePatchType as KubernetesDeploymentTargetStoragePatchType,
    )
    from .list_org_invites_sort import ListOrgInvitesSort as ListOrgInvitesSort
    from .list_org_subscriptions_filter_status import (
        ListOrgSubscriptionsFilterStatus as ListOrgSubscriptionsFilterStatus,
    )
    from .list_project_invites_sort import ListProjectInvitesSort as ListProjectInvitesSort
    from .list_team_members_sort import ListTeamMembersSort as ListTeamMembersSort
    from .list_teams_sort import ListTeamsSort as ListTeamsSort
    from .list_user_teams_sort import ListUserTeamsSort as ListUserTeamsSort
    from .mode import Mode as Mode
    from .new_relic_integration_create_input import (
        NewRelicIntegrationCreateInput as NewRelicIntegrationCreateInput,
        NewRelicIntegrationCreateInputDict as NewRelicIntegrationCreateInputDict,
    )
    from .new_relic_integration_patch import (
        NewRelicIntegrationPatch as NewRelicIntegrationPatch,
        NewRelicIntegrationPatchDict as NewRelicIntegrationPatchDict,
    )
    from .organization_id import OrganizationID as OrganizationID
    from .organization_permissions import OrganizationPermissions as OrganizationPermissions
    from .organization_permissions_item import (
        OrganizationPermissionsItem as OrganizationPermissionsItem,
    )
    from .otlp_log_integration_create_input import (
        OtlpLogIntegrationCreateInput as OtlpLogIntegrationCreateInput,
        OtlpLogIntegrationCreateInputDict as OtlpLogIntegrationCreateInputDict,
    )
    from .otlp_log_integration_patch import (
        OtlpLogIntegrationPatch as OtlpLogIntegrationPatch,
        OtlpLogIntegrationPatchDict as OtlpLogIntegrationPatchDict,
    )
    from .pagerduty_integration_create_input import (
        PagerDutyIntegrationCreateInput as PagerDutyIntegrationCreateInput,
        PagerDutyIntegrationCreateInputDict as PagerDutyIntegrationCreateInputDict,
    )
    from .pagerduty_integration_patch import (
        PagerDutyIntegrationPatch as PagerDutyIntegrationPatch,
        PagerDutyIntegrationPatchDict as PagerDutyIntegrationPatchDict,
    )
    from .permissions import Permissions as Permissions
    from .permissions_item import PermissionsItem as PermissionsItem
    from .prod_domain_storage_create_input import (
        ProdDomainStorageCreateInput as ProdDomainStorageCreateInput,
        ProdDomainStorageCreateInputDict as ProdDomainStorageCreateInputDict,
    )
    from .prod_domain_storage_patch import (
        ProdDomainStoragePatch as ProdDomainStoragePatch,
        ProdDomainStoragePatchDict as ProdDomainStoragePatchDict,
    )
    from .project_default_branch import ProjectDefaultBranch as ProjectDefaultBranch
    from .project_permissions import ProjectPermissions as ProjectPermissions
    from .project_permissions_item import ProjectPermissionsItem as ProjectPermissionsItem
    from .project_plan import ProjectPlan as ProjectPlan
    from .project_settings_patch_build_resources import (
        ProjectSettingsPatchBuildResources as ProjectSettingsPatchBuildResources,
        ProjectSettingsPatchBuildResourcesDict as ProjectSettingsPatchBuildResourcesDict,
    )
    from .project_settings_patch_data_retention_value import (
        ProjectSettingsPatchDataRetentionValue as ProjectSettingsPatchDataRetentionValue,
        ProjectSettingsPatchDataRetentionValueDict as ProjectSettingsPatchDataRetentionValueDict,
    )
    from .project_settings_patch_data_retention_value_default_config import (
        ProjectSettingsPatchDataRetentionValueDefaultConfig as ProjectSettingsPatchDataRetentionValueDefaultConfig,
        ProjectSettingsPatchDataRetentionValueDefaultConfigDict as ProjectSettingsPatchDataRetentionValueDefaultConfigDict,
    )
    from .project_settings_patch_data_retention_value_default_config_schedule_item import (
        ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem as ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem,
        ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItemDict as ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItemDict,
    )
    from .project_settings_patch_maintenance_window import (
        ProjectSettingsPatchMaintenanceWindow as ProjectSettingsPatchMaintenanceWindow,
        ProjectSettingsPatchMaintenanceWindowDict as ProjectSettingsPatchMaintenanceWindowDict,
    )
    from .project_settings_patch_maintenance_window_recurrence import (
        ProjectSettingsPatchMaintenanceWindowRecurrence as ProjectSettingsPatchMaintenanceWindowRecurrence,
        ProjectSettingsPatchMaintenanceWindowRecurrenceDict as ProjectSettingsPatchMaintenanceWindowRecurrenceDict,
    )
    from .project_time_zone import ProjectTimeZone as ProjectTimeZone
    from .project_title import ProjectTitle as ProjectTitle
    from .project_type import ProjectType as ProjectType
    from .record_status_parameter import RecordStatusParameter as RecordStatusParameter
    from .record_usage_group_parameter import RecordUsageGroupParameter as RecordUsageGroupParameter
    from .region_id import RegionID as RegionID
    from .replacement_domain_storage_create_input import (
        ReplacementDomainStorageCreateInput as ReplacementDomainStorageCreateInput,
        ReplacementDomainStorageCreateInputDict as ReplacementDomainStorageCreateInputDict,
    )
    from .replacement_domain_storage_patch import (
        ReplacementDomainStoragePatch as ReplacementDomainStoragePatch,
        ReplacementDomainStoragePatchDict as ReplacementDomainStoragePatchDict,
    )
    from .replacement_domain_storage_patch_attributes import (
        ReplacementDomainStoragePatchAttributes as ReplacementDomainStoragePatchAttributes,
        ReplacementDomainStoragePatchAttributesDict as ReplacementDomainStoragePatchAttributesDict,
    )
    from .replacement_domain_storage_patch_attributes_client_authentication import (
        ReplacementDomainStoragePatchAttributesClientAuthentication as ReplacementDomainStoragePatchAttributesClientAuthentication,
    )
    from .replacement_domain_storage_patch_attributes_min_version import (
        ReplacementDomainStoragePatchAttributesMinVersion as ReplacementDomainStoragePatchAttributesMinVersion,
    )
    from .replacement_domain_storage_patch_attributes_strict_transport_security import (
        ReplacementDomainStoragePatchAttributesStrictTransportSecurity as ReplacementDomainStoragePatchAttributesStrictTransportSecurity,
        ReplacementDomainStoragePatchAttributesStrictTransportSecurityDict as ReplacementDomainStoragePatchAttributesStrictTransportSecurityDict,
    )
    from .resource_config import (
        ResourceConfig as ResourceConfig,
        ResourceConfigDict as ResourceConfigDict,
    )
    from .resources_by_service_agg import ResourcesByServiceAgg as ResourcesByServiceAgg
    from .resources_by_service_type import ResourcesByServiceType as ResourcesByServiceType
    from .resources_overview_services_mode import (
        ResourcesOverviewServicesMode as ResourcesOverviewServicesMode,
    )
    from .resources_summary_agg import ResourcesSummaryAgg as ResourcesSummaryAgg
    from .resources_summary_services_mode import (
        ResourcesSummaryServicesMode as ResourcesSummaryServicesMode,
    )
    from .resources_summary_type import ResourcesSummaryType as ResourcesSummaryType
    from .script_integration_create_input import (
        ScriptIntegrationCreateInput as ScriptIntegrationCreateInput,
        ScriptIntegrationCreateInputDict as ScriptIntegrationCreateInputDict,
    )
    from .script_integration_create_input_result import (
        ScriptIntegrationCreateInputResult as ScriptIntegrationCreateInputResult,
    )
    from .script_integration_patch import (
        ScriptIntegrationPatch as ScriptIntegrationPatch,
        ScriptIntegrationPatchDict as ScriptIntegrationPatchDict,
    )
    from .script_integration_patch_result import (
        ScriptIntegrationPatchResult as ScriptIntegrationPatchResult,
    )
    from .slack_integration_create_input import (
        SlackIntegrationCreateInput as SlackIntegrationCreateInput,
        SlackIntegrationCreateInputDict as SlackIntegrationCreateInputDict,
    )
    from .slack_integration_patch import (
        SlackIntegrationPatch as SlackIntegrationPatch,
        SlackIntegrationPatchDict as SlackIntegrationPatchDict,
    )
    from .splunk_integration_create_input import (
        SplunkIntegrationCreateInput as SplunkIntegrationCreateInput,
        SplunkIntegrationCreateInputDict as SplunkIntegrationCreateInputDict,
    )
    from .splunk_integration_patch import (
        SplunkIntegrationPatch as SplunkIntegrationPatch,
        SplunkIntegrationPatchDict as SplunkIntegrationPatchDict,
    )
    from .string_filter import StringFilter as StringFilter, StringFilterDict as StringFilterDict
    from .subscription_plan_parameter import SubscriptionPlanParameter as SubscriptionPlanParameter
    from .sumologic_integration_create_input import (
        SumologicIntegrationCreateInput as SumologicIntegrationCreateInput,
        SumologicIntegrationCreateInputDict as SumologicIntegrationCreateInputDict,
    )
    from .sumologic_integration_patch import (
        SumologicIntegrationPatch as SumologicIntegrationPatch,
        SumologicIntegrationPatchDict as SumologicIntegrationPatchDict,
    )
    from .syslog_integration_create_input import (
        SyslogIntegrationCreateInput as SyslogIntegrationCreateInput,
        SyslogIntegrationCreateInputDict as SyslogIntegrationCreateInputDict,
    )
    from .syslog_integration_create_input_auth_mode import (
        SyslogIntegrationCreateInputAuthMode as SyslogIntegrationCreateInputAuthMode,
    )
    from .syslog_integration_create_input_message_format import (
        SyslogIntegrationCreateInputMessageFormat as SyslogIntegrationCreateInputMessageFormat,
    )
    from .syslog_integration_create_input_protocol import (
        SyslogIntegrationCreateInputProtocol as SyslogIntegrationCreateInputProtocol,
    )
    from .syslog_integration_patch import (
        SyslogIntegrationPatch as SyslogIntegrationPatch,
        SyslogIntegrationPatchDict as SyslogIntegrationPatchDict,
    )
    from .syslog_integration_patch_auth_mode import (
        SyslogIntegrationPatchAuthMode as SyslogIntegrationPatchAuthMode,
    )
    from .syslog_integration_patch_message_format import (
        SyslogIntegrationPatchMessageFormat as SyslogIntegrationPatchMessageFormat,
    )
    from .syslog_integration_patch_protocol import (
        SyslogIntegrationPatchProtocol as SyslogIntegrationPatchProtocol,
    )
    from .time_range_interval_parameter import (
        TimeRangeIntervalParameter as TimeRangeIntervalParameter,
    )
    from .update_org_addons_request_support_level import (
        UpdateOrgAddonsRequestSupportLevel as UpdateOrgAddonsRequestSupportLevel,
    )
    from .update_org_addons_request_user_management import (
        UpdateOrgAddonsRequestUserManagement as UpdateOrgAddonsRequestUserManagement,
    )
    from .update_org_billing_alert_config_request_config import (
        UpdateOrgBillingAlertConfigRequestConfig as UpdateOrgBillingAlertConfigRequestConfig,
        UpdateOrgBillingAlertConfigRequestConfigDict as UpdateOrgBillingAlertConfigRequestConfigDict,
    )
    from .update_org_profile_request_customer_type import (
        UpdateOrgProfileRequestCustomerType as UpdateOrgProfileRequestCustomerType,
    )
    from .update_projects_environments_deployments_next_request_service import (
        UpdateProjectsEnvironmentsDeploymentsNextRequestService as UpdateProjectsEnvironmentsDeploymentsNextRequestService,
        UpdateProjectsEnvironmentsDeploymentsNextRequestServiceDict as UpdateProjectsEnvironmentsDeploymentsNextRequestServiceDict,
    )
    from .update_projects_environments_deployments_next_request_webapp import (
        UpdateProjectsEnvironmentsDeploymentsNextRequestWebapp as UpdateProjectsEnvironmentsDeploymentsNextRequestWebapp,
        UpdateProjectsEnvironmentsDeploymentsNextRequestWebappDict as UpdateProjectsEnvironmentsDeploymentsNextRequestWebappDict,
    )
    from .update_projects_environments_deployments_next_request_worker import (
        UpdateProjectsEnvironmentsDeploymentsNextRequestWorker as UpdateProjectsEnvironmentsDeploymentsNextRequestWorker,
        UpdateProjectsEnvironmentsDeploymentsNextRequestWorkerDict as UpdateProjectsEnvironmentsDeploymentsNextRequestWorkerDict,
    )
    from .update_subscription_usage_alerts_request_alert import (
        UpdateSubscriptionUsageAlertsRequestAlert as UpdateSubscriptionUsageAlertsRequestAlert,
        UpdateSubscriptionUsageAlertsRequestAlertDict as UpdateSubscriptionUsageAlertsRequestAlertDict,
    )
    from .update_subscription_usage_alerts_request_alert_config import (
        UpdateSubscriptionUsageAlertsRequestAlertConfig as UpdateSubscriptionUsageAlertsRequestAlertConfig,
        UpdateSubscriptionUsageAlertsRequestAlertConfigDict as UpdateSubscriptionUsageAlertsRequestAlertConfigDict,
    )
    from .update_ticket_request_status import UpdateTicketRequestStatus as UpdateTicketRequestStatus
    from .verify_phone_number_request_channel import (
        VerifyPhoneNumberRequestChannel as VerifyPhoneNumberRequestChannel,
    )
    from .webhook_integration_create_input import (
        WebHookIntegrationCreateInput as WebHookIntegrationCreateInput,
        WebHookIntegrationCreateInputDict as WebHookIntegrationCreateInputDict,
    )
    from .webhook_integration_create_input_result import (
        WebHookIntegrationCreateInputResult as WebHookIntegrationCreateInputResult,
    )
    from .webhook_integration_patch import (
        WebHookIntegrationPatch as WebHookIntegrationPatch,
        WebHookIntegrationPatchDict as WebHookIntegrationPatchDict,
    )
    from .webhook_integration_patch_result import (
        WebHookIntegrationPatchResult as WebHookIntegrationPatchResult,
    )

_MODULES: dict[str, str] = {
    "Alert": "alert",
    "AlertDict": "alert",
    "ArrayFilter": "array_filter",
    "ArrayFilterDict": "array_filter",
    "AutoscalerCPUPressureTrigger": "autoscaler_cpu_pressure_trigger",
    "AutoscalerCPUPressureTriggerDict": "autoscaler_cpu_pressure_trigger",
    "AutoscalerCPUResources": "autoscaler_cpu_resources",
    "AutoscalerCPUResourcesDict": "autoscaler_cpu_resources",
    "AutoscalerCPUTrigger": "autoscaler_cpu_trigger",
    "AutoscalerCPUTriggerDict": "autoscaler_cpu_trigger",
    "AutoscalerCondition": "autoscaler_condition",
    "AutoscalerConditionDict": "autoscaler_condition",
    "AutoscalerDuration": "autoscaler_duration",
    "AutoscalerInstances": "autoscaler_instances",
    "AutoscalerInstancesDict": "autoscaler_instances",
    "AutoscalerMemoryPressureTrigger": "autoscaler_memory_pressure_trigger",
    "AutoscalerMemoryPressureTriggerDict": "autoscaler_memory_pressure_trigger",
    "AutoscalerMemoryResources": "autoscaler_memory_resources",
    "AutoscalerMemoryResourcesDict": "autoscaler_memory_resources",
    "AutoscalerMemoryTrigger": "autoscaler_memory_trigger",
    "AutoscalerMemoryTriggerDict": "autoscaler_memory_trigger",
    "AutoscalerResources": "autoscaler_resources",
    "AutoscalerResourcesDict": "autoscaler_resources",
    "AutoscalerScalingCooldown": "autoscaler_scaling_cooldown",
    "AutoscalerScalingCooldownDict": "autoscaler_scaling_cooldown",
    "AutoscalerScalingFactor": "autoscaler_scaling_factor",
    "AutoscalerScalingFactorDict": "autoscaler_scaling_factor",
    "AutoscalerServiceSettings": "autoscaler_service_settings",
    "AutoscalerServiceSettingsDict": "autoscaler_service_settings",
    "AutoscalerTriggers": "autoscaler_triggers",
    "AutoscalerTriggersDict": "autoscaler_triggers",
    "BitbucketIntegrationCreateInput": "bitbucket_integration_create_input",
    "BitbucketIntegrationCreateInputAddonCredentials": "bitbucket_integration_create_input_addon_credentials",
    "BitbucketIntegrationCreateInputAddonCredentialsDict": "bitbucket_integration_create_input_addon_credentials",
    "BitbucketIntegrationCreateInputAppCredentials": "bitbucket_integration_create_input_app_credentials",
    "BitbucketIntegrationCreateInputAppCredentialsDict": "bitbucket_integration_create_input_app_credentials",
    "BitbucketIntegrationCreateInputDict": "bitbucket_integration_create_input",
    "BitbucketIntegrationCreateInputEnvironmentInitResources": "bitbucket_integration_create_input_environment_init_resources",
    "BitbucketIntegrationPatch": "bitbucket_integration_patch",
    "BitbucketIntegrationPatchAddonCredentials": "bitbucket_integration_patch_addon_credentials",
    "BitbucketIntegrationPatchAddonCredentialsDict": "bitbucket_integration_patch_addon_credentials",
    "BitbucketIntegrationPatchAppCredentials": "bitbucket_integration_patch_app_credentials",
    "BitbucketIntegrationPatchAppCredentialsDict": "bitbucket_integration_patch_app_credentials",
    "BitbucketIntegrationPatchDict": "bitbucket_integration_patch",
    "BitbucketIntegrationPatchEnvironmentInitResources": "bitbucket_integration_patch_environment_init_resources",
    "BitbucketServerIntegrationCreateInput": "bitbucket_server_integration_create_input",
    "BitbucketServerIntegrationCreateInputDict": "bitbucket_server_integration_create_input",
    "BitbucketServerIntegrationCreateInputEnvironmentInitResources": "bitbucket_server_integration_create_input_environment_init_resources",
    "BitbucketServerIntegrationPatch": "bitbucket_server_integration_patch",
    "BitbucketServerIntegrationPatchDict": "bitbucket_server_integration_patch",
    "BitbucketServerIntegrationPatchEnvironmentInitResources": "bitbucket_server_integration_patch_environment_init_resources",
    "BlackfireIntegrationCreateInput": "blackfire_integration_create_input",
    "BlackfireIntegrationCreateInputDict": "blackfire_integration_create_input",
    "BlackfireIntegrationPatch": "blackfire_integration_patch",
    "BlackfireIntegrationPatchDict": "blackfire_integration_patch",
    "BlackfirePhpServerCachesContext": "blackfire_php_server_caches_context",
    "BlackfirePhpServerCachesContextsMode": "blackfire_php_server_caches_contexts_mode",
    "BlackfirePhpServerCachesDistributionCost": "blackfire_php_server_caches_distribution_cost",
    "BlackfireProfilesListIsPublic": "blackfire_profiles_list_is_public",
    "BlackfireProfilesListSortBy": "blackfire_profiles_list_sort_by",
    "BlackfireProfilesListSortOrder": "blackfire_profiles_list_sort_order",
    "BlackfireProfilesListStatusCode": "blackfire_profiles_list_status_code",
    "BlackfireServerGlobalContext": "blackfire_server_global_context",
    "BlackfireServerGlobalContextsMode": "blackfire_server_global_contexts_mode",
    "BlackfireServerGlobalDistributionCost": "blackfire_server_global_distribution_cost",
    "BlackfireServerGlobalKey": "blackfire_server_global_key",
    "BlackfireServerTopSpansContext": "blackfire_server_top_spans_context",
    "BlackfireServerTopSpansContextsMode": "blackfire_server_top_spans_contexts_mode",
    "BlackfireServerTopSpansDistributionCost": "blackfire_server_top_spans_distribution_cost",
    "BlackfireServerTopSpansFrameworksMode": "blackfire_server_top_spans_frameworks_mode",
    "BlackfireServerTopSpansHostsMode": "blackfire_server_top_spans_hosts_mode",
    "BlackfireServerTopSpansHttpHostsMode": "blackfire_server_top_spans_http_hosts_mode",
    "BlackfireServerTopSpansHttpStatusCodesMode": "blackfire_server_top_spans_http_status_codes_mode",
    "BlackfireServerTopSpansLanguagesMode": "blackfire_server_top_spans_languages_mode",
    "BlackfireServerTopSpansMethodsMode": "blackfire_server_top_spans_methods_mode",
    "BlackfireServerTopSpansOssMode": "blackfire_server_top_spans_oss_mode",
    "BlackfireServerTopSpansPmuSlotsMode": "blackfire_server_top_spans_pmu_slots_mode",
    "BlackfireServerTopSpansRuntimesMode": "blackfire_server_top_spans_runtimes_mode",
    "BlackfireServerTopSpansSort": "blackfire_server_top_spans_sort",
    "BlackfireServerTopSpansTransactionsMode": "blackfire_server_top_spans_transactions_mode",
    "BlackfireServerTopSpansWtSlotsMode": "blackfire_server_top_spans_wt_slots_mode",
    "BlackfireServerTransactionsBreakdownBreakdownDimension": "blackfire_server_transactions_breakdown_breakdown_dimension",
    "BlackfireServerTransactionsBreakdownContext": "blackfire_server_transactions_breakdown_context",
    "BlackfireServerTransactionsBreakdownContextsMode": "blackfire_server_transactions_breakdown_contexts_mode",
    "BlackfireServerTransactionsBreakdownDistributionCost": "blackfire_server_transactions_breakdown_distribution_cost",
    "BlackfireServerTransactionsBreakdownFrameworksMode": "blackfire_server_transactions_breakdown_frameworks_mode",
    "BlackfireServerTransactionsBreakdownHostsMode": "blackfire_server_transactions_breakdown_hosts_mode",
    "BlackfireServerTransactionsBreakdownHttpHostsMode": "blackfire_server_transactions_breakdown_http_hosts_mode",
    "BlackfireServerTransactionsBreakdownHttpStatusCodesMode": "blackfire_server_transactions_breakdown_http_status_codes_mode",
    "BlackfireServerTransactionsBreakdownLanguagesMode": "blackfire_server_transactions_breakdown_languages_mode",
    "BlackfireServerTransactionsBreakdownMethodsMode": "blackfire_server_transactions_breakdown_methods_mode",
    "BlackfireServerTransactionsBreakdownOssMode": "blackfire_server_transactions_breakdown_oss_mode",
    "BlackfireServerTransactionsBreakdownPmuSlotsMode": "blackfire_server_transactions_breakdown_pmu_slots_mode",
    "BlackfireServerTransactionsBreakdownRuntimesMode": "blackfire_server_transactions_breakdown_runtimes_mode",
    "BlackfireServerTransactionsBreakdownSort": "blackfire_server_transactions_breakdown_sort",
    "BlackfireServerTransactionsBreakdownTransactionsMode": "blackfire_server_transactions_breakdown_transactions_mode",
    "BlackfireServerTransactionsBreakdownWtSlotsMode": "blackfire_server_transactions_breakdown_wt_slots_mode",
    "CreateOrgRequestType": "create_org_request_type",
    "CreateProjectInviteRequestEnvironment": "create_project_invite_request_environment",
    "CreateProjectInviteRequestEnvironmentDict": "create_project_invite_request_environment",
    "CreateProjectInviteRequestEnvironmentRole": "create_project_invite_request_environment_role",
    "CreateProjectInviteRequestPermission": "create_project_invite_request_permission",
    "CreateProjectInviteRequestPermissionDict": "create_project_invite_request_permission",
    "CreateProjectInviteRequestPermissionRole": "create_project_invite_request_permission_role",
    "CreateProjectInviteRequestPermissionType": "create_project_invite_request_permission_type",
    "CreateProjectInviteRequestRole": "create_project_invite_request_role",
    "CreateTicketRequestAttachment": "create_ticket_request_attachment",
    "CreateTicketRequestAttachmentDict": "create_ticket_request_attachment",
    "CreateTicketRequestCategory": "create_ticket_request_category",
    "CreateTicketRequestPriority": "create_ticket_request_priority",
    "DateTimeFilter": "date_time_filter",
    "DateTimeFilterDict": "date_time_filter",
    "DedicatedDeploymentTargetCreateInput": "dedicated_deployment_target_create_input",
    "DedicatedDeploymentTargetCreateInputDict": "dedicated_deployment_target_create_input",
    "DedicatedDeploymentTargetCreateInputType": "dedicated_deployment_target_create_input_type",
    "DedicatedDeploymentTargetPatch": "dedicated_deployment_target_patch",
    "DedicatedDeploymentTargetPatchDict": "dedicated_deployment_target_patch",
    "DedicatedDeploymentTargetPatchType": "dedicated_deployment_target_patch_type",
    "DeploymentTargetCreateInput": "deployment_target_create_input",
    "DeploymentTargetPatch": "deployment_target_patch",
    "DomainClaimCreateInput": "domain_claim_create_input",
    "DomainClaimPatch": "domain_claim_patch",
    "DomainCreateInput": "domain_create_input",
    "DomainPatch": "domain_patch",
    "EmailIntegrationCreateInput": "email_integration_create_input",
    "EmailIntegrationCreateInputDict": "email_integration_create_input",
    "EmailIntegrationPatch": "email_integration_patch",
    "EmailIntegrationPatchDict": "email_integration_patch",
    "EnterpriseDeploymentTargetCreateInput": "enterprise_deployment_target_create_input",
    "EnterpriseDeploymentTargetCreateInputDict": "enterprise_deployment_target_create_input",
    "EnterpriseDeploymentTargetCreateInputType": "enterprise_deployment_target_create_input_type",
    "EnterpriseDeploymentTargetPatch": "enterprise_deployment_target_patch",
    "EnterpriseDeploymentTargetPatchDict": "enterprise_deployment_target_patch",
    "EnterpriseDeploymentTargetPatchType": "enterprise_deployment_target_patch_type",
    "EnvironmentActivateInputResources": "environment_activate_input_resources",
    "EnvironmentActivateInputResourcesDict": "environment_activate_input_resources",
    "EnvironmentActivateInputResourcesInit": "environment_activate_input_resources_init",
    "EnvironmentBranchInputResources": "environment_branch_input_resources",
    "EnvironmentBranchInputResourcesDict": "environment_branch_input_resources",
    "EnvironmentBranchInputResourcesInit": "environment_branch_input_resources_init",
    "EnvironmentBranchInputType": "environment_branch_input_type",
    "EnvironmentDeployInputStrategy": "environment_deploy_input_strategy",
    "EnvironmentInitializeInputFile": "environment_initialize_input_file",
    "EnvironmentInitializeInputFileDict": "environment_initialize_input_file",
    "EnvironmentInitializeInputResources": "environment_initialize_input_resources",
    "EnvironmentInitializeInputResourcesDict": "environment_initialize_input_resources",
    "EnvironmentInitializeInputResourcesInit": "environment_initialize_input_resources_init",
    "EnvironmentMergeInputResources": "environment_merge_input_resources",
    "EnvironmentMergeInputResourcesDict": "environment_merge_input_resources",
    "EnvironmentMergeInputResourcesInit": "environment_merge_input_resources_init",
    "EnvironmentPatchHttpAccess": "environment_patch_http_access",
    "EnvironmentPatchHttpAccessAddress": "environment_patch_http_access_address",
    "EnvironmentPatchHttpAccessAddressDict": "environment_patch_http_access_address",
    "EnvironmentPatchHttpAccessAddressPermission": "environment_patch_http_access_address_permission",
    "EnvironmentPatchHttpAccessDict": "environment_patch_http_access",
    "EnvironmentPatchType": "environment_patch_type",
    "EnvironmentRestoreInputResources": "environment_restore_input_resources",
    "EnvironmentRestoreInputResourcesDict": "environment_restore_input_resources",
    "EnvironmentRestoreInputResourcesInit": "environment_restore_input_resources_init",
    "EstimateNewOrgSubscriptionFormat": "estimate_new_org_subscription_format",
    "EstimateOrgSubscriptionFormat": "estimate_org_subscription_format",
    "FastlyIntegrationCreateInput": "fastly_integration_create_input",
    "FastlyIntegrationCreateInputDict": "fastly_integration_create_input",
    "FastlyIntegrationCreateInputResult": "fastly_integration_create_input_result",
    "FastlyIntegrationPatch": "fastly_integration_patch",
    "FastlyIntegrationPatchDict": "fastly_integration_patch",
    "FastlyIntegrationPatchResult": "fastly_integration_patch_result",
    "FilterInvoiceStatusParameter": "filter_invoice_status_parameter",
    "FilterInvoiceTypeParameter": "filter_invoice_type_parameter",
    "FilterOrderStatusParameter": "filter_order_status_parameter",
    "FilterPriorityParameter": "filter_priority_parameter",
    "FilterSelect": "filter_select",
    "FilterSelectDict": "filter_select",
    "FilterSelectValues": "filter_select_values",
    "FilterSubscriptionPlanParameter": "filter_subscription_plan_parameter",
    "FilterTicketStatusParameter": "filter_ticket_status_parameter",
    "FilterTypeParameter": "filter_type_parameter",
    "FoundationDeploymentTargetCreateInput": "foundation_deployment_target_create_input",
    "FoundationDeploymentTargetCreateInputDict": "foundation_deployment_target_create_input",
    "FoundationDeploymentTargetCreateInputHost": "foundation_deployment_target_create_input_host",
    "FoundationDeploymentTargetCreateInputHostDict": "foundation_deployment_target_create_input_host",
    "FoundationDeploymentTargetCreateInputHostType": "foundation_deployment_target_create_input_host_type",
    "FoundationDeploymentTargetCreateInputType": "foundation_deployment_target_create_input_type",
    "FoundationDeploymentTargetPatch": "foundation_deployment_target_patch",
    "FoundationDeploymentTargetPatchDict": "foundation_deployment_target_patch",
    "FoundationDeploymentTargetPatchHost": "foundation_deployment_target_patch_host",
    "FoundationDeploymentTargetPatchHostDict": "foundation_deployment_target_patch_host",
    "FoundationDeploymentTargetPatchHostType": "foundation_deployment_target_patch_host_type",
    "FoundationDeploymentTargetPatchType": "foundation_deployment_target_patch_type",
    "GetApplicationFilterProbeVersionMode": "get_application_filter_probe_version_mode",
    "GetApplicationFilterProfileType": "get_application_filter_profile_type",
    "GetApplicationFilterRuntimeArchMode": "get_application_filter_runtime_arch_mode",
    "GetApplicationFilterRuntimeMode": "get_application_filter_runtime_mode",
    "GetApplicationFilterRuntimeOsMode": "get_application_filter_runtime_os_mode",
    "GetApplicationFilterRuntimeVersionMode": "get_application_filter_runtime_version_mode",
    "GetApplicationMergeOut": "get_application_merge_out",
    "GetApplicationMergeProbeVersionMode": "get_application_merge_probe_version_mode",
    "GetApplicationMergeProfileType": "get_application_merge_profile_type",
    "GetApplicationMergeRuntimeArchMode": "get_application_merge_runtime_arch_mode",
    "GetApplicationMergeRuntimeMode": "get_application_merge_runtime_mode",
    "GetApplicationMergeRuntimeOsMode": "get_application_merge_runtime_os_mode",
    "GetApplicationMergeRuntimeVersionMode": "get_application_merge_runtime_version_mode",
    "GetApplicationTimelineProbeVersionMode": "get_application_timeline_probe_version_mode",
    "GetApplicationTimelineProfileType": "get_application_timeline_profile_type",
    "GetApplicationTimelineRuntimeArchMode": "get_application_timeline_runtime_arch_mode",
    "GetApplicationTimelineRuntimeMode": "get_application_timeline_runtime_mode",
    "GetApplicationTimelineRuntimeOsMode": "get_application_timeline_runtime_os_mode",
    "GetApplicationTimelineRuntimeVersionMode": "get_application_timeline_runtime_version_mode",
    "GitLabIntegrationCreateInput": "gitlab_integration_create_input",
    "GitLabIntegrationCreateInputDict": "gitlab_integration_create_input",
    "GitLabIntegrationCreateInputEnvironmentInitResources": "gitlab_integration_create_input_environment_init_resources",
    "GitLabIntegrationPatch": "gitlab_integration_patch",
    "GitLabIntegrationPatchDict": "gitlab_integration_patch",
    "GitLabIntegrationPatchEnvironmentInitResources": "gitlab_integration_patch_environment_init_resources",
    "GithubIntegrationCreateInput": "github_integration_create_input",
    "GithubIntegrationCreateInputDict": "github_integration_create_input",
    "GithubIntegrationCreateInputEnvironmentInitResources": "github_integration_create_input_environment_init_resources",
    "GithubIntegrationPatch": "github_integration_patch",
    "GithubIntegrationPatchDict": "github_integration_patch",
    "GithubIntegrationPatchEnvironmentInitResources": "github_integration_patch_environment_init_resources",
    "GrantProjectTeamAccessRequestItem": "grant_project_team_access_request_item",
    "GrantProjectTeamAccessRequestItemDict": "grant_project_team_access_request_item",
    "GrantProjectUserAccessRequestItem": "grant_project_user_access_request_item",
    "GrantProjectUserAccessRequestItemDict": "grant_project_user_access_request_item",
    "GrantTeamProjectAccessRequestItem": "grant_team_project_access_request_item",
    "GrantTeamProjectAccessRequestItemDict": "grant_team_project_access_request_item",
    "GrantUserProjectAccessRequestItem": "grant_user_project_access_request_item",
    "GrantUserProjectAccessRequestItemDict": "grant_user_project_access_request_item",
    "HealthWebHookIntegrationCreateInput": "health_webhook_integration_create_input",
    "HealthWebHookIntegrationCreateInputDict": "health_webhook_integration_create_input",
    "HealthWebHookIntegrationPatch": "health_webhook_integration_patch",
    "HealthWebHookIntegrationPatchDict": "health_webhook_integration_patch",
    "HttpLogIntegrationCreateInput": "http_log_integration_create_input",
    "HttpLogIntegrationCreateInputDict": "http_log_integration_create_input",
    "HttpLogIntegrationPatch": "http_log_integration_patch",
    "HttpLogIntegrationPatchDict": "http_log_integration_patch",
    "HttpMetricsTimelineIpsApplicationsMode": "http_metrics_timeline_ips_applications_mode",
    "HttpMetricsTimelineIpsCodeSlot": "http_metrics_timeline_ips_code_slot",
    "HttpMetricsTimelineIpsCodeSlotsMode": "http_metrics_timeline_ips_code_slots_mode",
    "HttpMetricsTimelineIpsCodesMode": "http_metrics_timeline_ips_codes_mode",
    "HttpMetricsTimelineIpsDomainsMode": "http_metrics_timeline_ips_domains_mode",
    "HttpMetricsTimelineIpsMethod": "http_metrics_timeline_ips_method",
    "HttpMetricsTimelineIpsMethodsMode": "http_metrics_timeline_ips_methods_mode",
    "HttpMetricsTimelineIpsRequestDurationSlot": "http_metrics_timeline_ips_request_duration_slot",
    "HttpMetricsTimelineIpsRequestDurationSlotsMode": "http_metrics_timeline_ips_request_duration_slots_mode",
    "HttpMetricsTimelineUrlsApplicationsMode": "http_metrics_timeline_urls_applications_mode",
    "HttpMetricsTimelineUrlsCodeSlot": "http_metrics_timeline_urls_code_slot",
    "HttpMetricsTimelineUrlsCodeSlotsMode": "http_metrics_timeline_urls_code_slots_mode",
    "HttpMetricsTimelineUrlsCodesMode": "http_metrics_timeline_urls_codes_mode",
    "HttpMetricsTimelineUrlsDomainsMode": "http_metrics_timeline_urls_domains_mode",
    "HttpMetricsTimelineUrlsMethod": "http_metrics_timeline_urls_method",
    "HttpMetricsTimelineUrlsMethodsMode": "http_metrics_timeline_urls_methods_mode",
    "HttpMetricsTimelineUrlsRequestDurationSlot": "http_metrics_timeline_urls_request_duration_slot",
    "HttpMetricsTimelineUrlsRequestDurationSlotsMode": "http_metrics_timeline_urls_request_duration_slots_mode",
    "HttpMetricsTimelineUserAgentsApplicationsMode": "http_metrics_timeline_user_agents_applications_mode",
    "HttpMetricsTimelineUserAgentsCodeSlot": "http_metrics_timeline_user_agents_code_slot",
    "HttpMetricsTimelineUserAgentsCodeSlotsMode": "http_metrics_timeline_user_agents_code_slots_mode",
    "HttpMetricsTimelineUserAgentsCodesMode": "http_metrics_timeline_user_agents_codes_mode",
    "HttpMetricsTimelineUserAgentsDomainsMode": "http_metrics_timeline_user_agents_domains_mode",
    "HttpMetricsTimelineUserAgentsMethod": "http_metrics_timeline_user_agents_method",
    "HttpMetricsTimelineUserAgentsMethodsMode": "http_metrics_timeline_user_agents_methods_mode",
    "HttpMetricsTimelineUserAgentsRequestDurationSlot": "http_metrics_timeline_user_agents_request_duration_slot",
    "HttpMetricsTimelineUserAgentsRequestDurationSlotsMode": "http_metrics_timeline_user_agents_request_duration_slots_mode",
    "IntegrationCreateInput": "integration_create_input",
    "IntegrationPatch": "integration_patch",
    "KubernetesDeploymentTargetStorageCreateInput": "kubernetes_deployment_target_storage_create_input",
    "KubernetesDeploymentTargetStorageCreateInputDict": "kubernetes_deployment_target_storage_create_input",
    "KubernetesDeploymentTargetStorageCreateInputType": "kubernetes_deployment_target_storage_create_input_type",
    "KubernetesDeploymentTargetStoragePatch": "kubernetes_deployment_target_storage_patch",
    "KubernetesDeploymentTargetStoragePatchDict": "kubernetes_deployment_target_storage_patch",
    "KubernetesDeploymentTargetStoragePatchType": "kubernetes_deployment_target_storage_patch_type",
    "ListOrgInvitesSort": "list_org_invites_sort",
    "ListOrgSubscriptionsFilterStatus": "list_org_subscriptions_filter_status",
    "ListProjectInvitesSort": "list_project_invites_sort",
    "ListTeamMembersSort": "list_team_members_sort",
    "ListTeamsSort": "list_teams_sort",
    "ListUserTeamsSort": "list_user_teams_sort",
    "Mode": "mode",
    "NewRelicIntegrationCreateInput": "new_relic_integration_create_input",
    "NewRelicIntegrationCreateInputDict": "new_relic_integration_create_input",
    "NewRelicIntegrationPatch": "new_relic_integration_patch",
    "NewRelicIntegrationPatchDict": "new_relic_integration_patch",
    "OrganizationID": "organization_id",
    "OrganizationPermissions": "organization_permissions",
    "OrganizationPermissionsItem": "organization_permissions_item",
    "OtlpLogIntegrationCreateInput": "otlp_log_integration_create_input",
    "OtlpLogIntegrationCreateInputDict": "otlp_log_integration_create_input",
    "OtlpLogIntegrationPatch": "otlp_log_integration_patch",
    "OtlpLogIntegrationPatchDict": "otlp_log_integration_patch",
    "PagerDutyIntegrationCreateInput": "pagerduty_integration_create_input",
    "PagerDutyIntegrationCreateInputDict": "pagerduty_integration_create_input",
    "PagerDutyIntegrationPatch": "pagerduty_integration_patch",
    "PagerDutyIntegrationPatchDict": "pagerduty_integration_patch",
    "Permissions": "permissions",
    "PermissionsItem": "permissions_item",
    "ProdDomainStorageCreateInput": "prod_domain_storage_create_input",
    "ProdDomainStorageCreateInputDict": "prod_domain_storage_create_input",
    "ProdDomainStoragePatch": "prod_domain_storage_patch",
    "ProdDomainStoragePatchDict": "prod_domain_storage_patch",
    "ProjectDefaultBranch": "project_default_branch",
    "ProjectPermissions": "project_permissions",
    "ProjectPermissionsItem": "project_permissions_item",
    "ProjectPlan": "project_plan",
    "ProjectSettingsPatchBuildResources": "project_settings_patch_build_resources",
    "ProjectSettingsPatchBuildResourcesDict": "project_settings_patch_build_resources",
    "ProjectSettingsPatchDataRetentionValue": "project_settings_patch_data_retention_value",
    "ProjectSettingsPatchDataRetentionValueDefaultConfig": "project_settings_patch_data_retention_value_default_config",
    "ProjectSettingsPatchDataRetentionValueDefaultConfigDict": "project_settings_patch_data_retention_value_default_config",
    "ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem": "project_settings_patch_data_retention_value_default_config_schedule_item",
    "ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItemDict": "project_settings_patch_data_retention_value_default_config_schedule_item",
    "ProjectSettingsPatchDataRetentionValueDict": "project_settings_patch_data_retention_value",
    "ProjectSettingsPatchMaintenanceWindow": "project_settings_patch_maintenance_window",
    "ProjectSettingsPatchMaintenanceWindowDict": "project_settings_patch_maintenance_window",
    "ProjectSettingsPatchMaintenanceWindowRecurrence": "project_settings_patch_maintenance_window_recurrence",
    "ProjectSettingsPatchMaintenanceWindowRecurrenceDict": "project_settings_patch_maintenance_window_recurrence",
    "ProjectTimeZone": "project_time_zone",
    "ProjectTitle": "project_title",
    "ProjectType": "project_type",
    "RecordStatusParameter": "record_status_parameter",
    "RecordUsageGroupParameter": "record_usage_group_parameter",
    "RegionID": "region_id",
    "ReplacementDomainStorageCreateInput": "replacement_domain_storage_create_input",
    "ReplacementDomainStorageCreateInputDict": "replacement_domain_storage_create_input",
    "ReplacementDomainStoragePatch": "replacement_domain_storage_patch",
    "ReplacementDomainStoragePatchAttributes": "replacement_domain_storage_patch_attributes",
    "ReplacementDomainStoragePatchAttributesClientAuthentication": "replacement_domain_storage_patch_attributes_client_authentication",
    "ReplacementDomainStoragePatchAttributesDict": "replacement_domain_storage_patch_attributes",
    "ReplacementDomainStoragePatchAttributesMinVersion": "replacement_domain_storage_patch_attributes_min_version",
    "ReplacementDomainStoragePatchAttributesStrictTransportSecurity": "replacement_domain_storage_patch_attributes_strict_transport_security",
    "ReplacementDomainStoragePatchAttributesStrictTransportSecurityDict": "replacement_domain_storage_patch_attributes_strict_transport_security",
    "ReplacementDomainStoragePatchDict": "replacement_domain_storage_patch",
    "ResourceConfig": "resource_config",
    "ResourceConfigDict": "resource_config",
    "ResourcesByServiceAgg": "resources_by_service_agg",
    "ResourcesByServiceType": "resources_by_service_type",
    "ResourcesOverviewServicesMode": "resources_overview_services_mode",
    "ResourcesSummaryAgg": "resources_summary_agg",
    "ResourcesSummaryServicesMode": "resources_summary_services_mode",
    "ResourcesSummaryType": "resources_summary_type",
    "ScriptIntegrationCreateInput": "script_integration_create_input",
    "ScriptIntegrationCreateInputDict": "script_integration_create_input",
    "ScriptIntegrationCreateInputResult": "script_integration_create_input_result",
    "ScriptIntegrationPatch": "script_integration_patch",
    "ScriptIntegrationPatchDict": "script_integration_patch",
    "ScriptIntegrationPatchResult": "script_integration_patch_result",
    "SlackIntegrationCreateInput": "slack_integration_create_input",
    "SlackIntegrationCreateInputDict": "slack_integration_create_input",
    "SlackIntegrationPatch": "slack_integration_patch",
    "SlackIntegrationPatchDict": "slack_integration_patch",
    "SplunkIntegrationCreateInput": "splunk_integration_create_input",
    "SplunkIntegrationCreateInputDict": "splunk_integration_create_input",
    "SplunkIntegrationPatch": "splunk_integration_patch",
    "SplunkIntegrationPatchDict": "splunk_integration_patch",
    "StringFilter": "string_filter",
    "StringFilterDict": "string_filter",
    "SubscriptionPlanParameter": "subscription_plan_parameter",
    "SumologicIntegrationCreateInput": "sumologic_integration_create_input",
    "SumologicIntegrationCreateInputDict": "sumologic_integration_create_input",
    "SumologicIntegrationPatch": "sumologic_integration_patch",
    "SumologicIntegrationPatchDict": "sumologic_integration_patch",
    "SyslogIntegrationCreateInput": "syslog_integration_create_input",
    "SyslogIntegrationCreateInputAuthMode": "syslog_integration_create_input_auth_mode",
    "SyslogIntegrationCreateInputDict": "syslog_integration_create_input",
    "SyslogIntegrationCreateInputMessageFormat": "syslog_integration_create_input_message_format",
    "SyslogIntegrationCreateInputProtocol": "syslog_integration_create_input_protocol",
    "SyslogIntegrationPatch": "syslog_integration_patch",
    "SyslogIntegrationPatchAuthMode": "syslog_integration_patch_auth_mode",
    "SyslogIntegrationPatchDict": "syslog_integration_patch",
    "SyslogIntegrationPatchMessageFormat": "syslog_integration_patch_message_format",
    "SyslogIntegrationPatchProtocol": "syslog_integration_patch_protocol",
    "TimeRangeIntervalParameter": "time_range_interval_parameter",
    "UpdateOrgAddonsRequestSupportLevel": "update_org_addons_request_support_level",
    "UpdateOrgAddonsRequestUserManagement": "update_org_addons_request_user_management",
    "UpdateOrgBillingAlertConfigRequestConfig": "update_org_billing_alert_config_request_config",
    "UpdateOrgBillingAlertConfigRequestConfigDict": "update_org_billing_alert_config_request_config",
    "UpdateOrgProfileRequestCustomerType": "update_org_profile_request_customer_type",
    "UpdateProjectsEnvironmentsDeploymentsNextRequestService": "update_projects_environments_deployments_next_request_service",
    "UpdateProjectsEnvironmentsDeploymentsNextRequestServiceDict": "update_projects_environments_deployments_next_request_service",
    "UpdateProjectsEnvironmentsDeploymentsNextRequestWebapp": "update_projects_environments_deployments_next_request_webapp",
    "UpdateProjectsEnvironmentsDeploymentsNextRequestWebappDict": "update_projects_environments_deployments_next_request_webapp",
    "UpdateProjectsEnvironmentsDeploymentsNextRequestWorker": "update_projects_environments_deployments_next_request_worker",
    "UpdateProjectsEnvironmentsDeploymentsNextRequestWorkerDict": "update_projects_environments_deployments_next_request_worker",
    "UpdateSubscriptionUsageAlertsRequestAlert": "update_subscription_usage_alerts_request_alert",
    "UpdateSubscriptionUsageAlertsRequestAlertConfig": "update_subscription_usage_alerts_request_alert_config",
    "UpdateSubscriptionUsageAlertsRequestAlertConfigDict": "update_subscription_usage_alerts_request_alert_config",
    "UpdateSubscriptionUsageAlertsRequestAlertDict": "update_subscription_usage_alerts_request_alert",
    "UpdateTicketRequestStatus": "update_ticket_request_status",
    "VerifyPhoneNumberRequestChannel": "verify_phone_number_request_channel",
    "WebHookIntegrationCreateInput": "webhook_integration_create_input",
    "WebHookIntegrationCreateInputDict": "webhook_integration_create_input",
    "WebHookIntegrationCreateInputResult": "webhook_integration_create_input_result",
    "WebHookIntegrationPatch": "webhook_integration_patch",
    "WebHookIntegrationPatchDict": "webhook_integration_patch",
    "WebHookIntegrationPatchResult": "webhook_integration_patch_result",
}

__all__ = [
    "Alert",
    "AlertDict",
    "ArrayFilter",
    "ArrayFilterDict",
    "AutoscalerCPUPressureTrigger",
    "AutoscalerCPUPressureTriggerDict",
    "AutoscalerCPUResources",
    "AutoscalerCPUResourcesDict",
    "AutoscalerCPUTrigger",
    "AutoscalerCPUTriggerDict",
    "AutoscalerCondition",
    "AutoscalerConditionDict",
    "AutoscalerDuration",
    "AutoscalerInstances",
    "AutoscalerInstancesDict",
    "AutoscalerMemoryPressureTrigger",
    "AutoscalerMemoryPressureTriggerDict",
    "AutoscalerMemoryResources",
    "AutoscalerMemoryResourcesDict",
    "AutoscalerMemoryTrigger",
    "AutoscalerMemoryTriggerDict",
    "AutoscalerResources",
    "AutoscalerResourcesDict",
    "AutoscalerScalingCooldown",
    "AutoscalerScalingCooldownDict",
    "AutoscalerScalingFactor",
    "AutoscalerScalingFactorDict",
    "AutoscalerServiceSettings",
    "AutoscalerServiceSettingsDict",
    "AutoscalerTriggers",
    "AutoscalerTriggersDict",
    "BitbucketIntegrationCreateInput",
    "BitbucketIntegrationCreateInputAddonCredentials",
    "BitbucketIntegrationCreateInputAddonCredentialsDict",
    "BitbucketIntegrationCreateInputAppCredentials",
    "BitbucketIntegrationCreateInputAppCredentialsDict",
    "BitbucketIntegrationCreateInputDict",
    "BitbucketIntegrationCreateInputEnvironmentInitResources",
    "BitbucketIntegrationPatch",
    "BitbucketIntegrationPatchAddonCredentials",
    "BitbucketIntegrationPatchAddonCredentialsDict",
    "BitbucketIntegrationPatchAppCredentials",
    "BitbucketIntegrationPatchAppCredentialsDict",
    "BitbucketIntegrationPatchDict",
    "BitbucketIntegrationPatchEnvironmentInitResources",
    "BitbucketServerIntegrationCreateInput",
    "BitbucketServerIntegrationCreateInputDict",
    "BitbucketServerIntegrationCreateInputEnvironmentInitResources",
    "BitbucketServerIntegrationPatch",
    "BitbucketServerIntegrationPatchDict",
    "BitbucketServerIntegrationPatchEnvironmentInitResources",
    "BlackfireIntegrationCreateInput",
    "BlackfireIntegrationCreateInputDict",
    "BlackfireIntegrationPatch",
    "BlackfireIntegrationPatchDict",
    "BlackfirePhpServerCachesContext",
    "BlackfirePhpServerCachesContextsMode",
    "BlackfirePhpServerCachesDistributionCost",
    "BlackfireProfilesListIsPublic",
    "BlackfireProfilesListSortBy",
    "BlackfireProfilesListSortOrder",
    "BlackfireProfilesListStatusCode",
    "BlackfireServerGlobalContext",
    "BlackfireServerGlobalContextsMode",
    "BlackfireServerGlobalDistributionCost",
    "BlackfireServerGlobalKey",
    "BlackfireServerTopSpansContext",
    "BlackfireServerTopSpansContextsMode",
    "BlackfireServerTopSpansDistributionCost",
    "BlackfireServerTopSpansFrameworksMode",
    "BlackfireServerTopSpansHostsMode",
    "BlackfireServerTopSpansHttpHostsMode",
    "BlackfireServerTopSpansHttpStatusCodesMode",
    "BlackfireServerTopSpansLanguagesMode",
    "BlackfireServerTopSpansMethodsMode",
    "BlackfireServerTopSpansOssMode",
    "BlackfireServerTopSpansPmuSlotsMode",
    "BlackfireServerTopSpansRuntimesMode",
    "BlackfireServerTopSpansSort",
    "BlackfireServerTopSpansTransactionsMode",
    "BlackfireServerTopSpansWtSlotsMode",
    "BlackfireServerTransactionsBreakdownBreakdownDimension",
    "BlackfireServerTransactionsBreakdownContext",
    "BlackfireServerTransactionsBreakdownContextsMode",
    "BlackfireServerTransactionsBreakdownDistributionCost",
    "BlackfireServerTransactionsBreakdownFrameworksMode",
    "BlackfireServerTransactionsBreakdownHostsMode",
    "BlackfireServerTransactionsBreakdownHttpHostsMode",
    "BlackfireServerTransactionsBreakdownHttpStatusCodesMode",
    "BlackfireServerTransactionsBreakdownLanguagesMode",
    "BlackfireServerTransactionsBreakdownMethodsMode",
    "BlackfireServerTransactionsBreakdownOssMode",
    "BlackfireServerTransactionsBreakdownPmuSlotsMode",
    "BlackfireServerTransactionsBreakdownRuntimesMode",
    "BlackfireServerTransactionsBreakdownSort",
    "BlackfireServerTransactionsBreakdownTransactionsMode",
    "BlackfireServerTransactionsBreakdownWtSlotsMode",
    "CreateOrgRequestType",
    "CreateProjectInviteRequestEnvironment",
    "CreateProjectInviteRequestEnvironmentDict",
    "CreateProjectInviteRequestEnvironmentRole",
    "CreateProjectInviteRequestPermission",
    "CreateProjectInviteRequestPermissionDict",
    "CreateProjectInviteRequestPermissionRole",
    "CreateProjectInviteRequestPermissionType",
    "CreateProjectInviteRequestRole",
    "CreateTicketRequestAttachment",
    "CreateTicketRequestAttachmentDict",
    "CreateTicketRequestCategory",
    "CreateTicketRequestPriority",
    "DateTimeFilter",
    "DateTimeFilterDict",
    "DedicatedDeploymentTargetCreateInput",
    "DedicatedDeploymentTargetCreateInputDict",
    "DedicatedDeploymentTargetCreateInputType",
    "DedicatedDeploymentTargetPatch",
    "DedicatedDeploymentTargetPatchDict",
    "DedicatedDeploymentTargetPatchType",
    "DeploymentTargetCreateInput",
    "DeploymentTargetPatch",
    "DomainClaimCreateInput",
    "DomainClaimPatch",
    "DomainCreateInput",
    "DomainPatch",
    "EmailIntegrationCreateInput",
    "EmailIntegrationCreateInputDict",
    "EmailIntegrationPatch",
    "EmailIntegrationPatchDict",
    "EnterpriseDeploymentTargetCreateInput",
    "EnterpriseDeploymentTargetCreateInputDict",
    "EnterpriseDeploymentTargetCreateInputType",
    "EnterpriseDeploymentTargetPatch",
    "EnterpriseDeploymentTargetPatchDict",
    "EnterpriseDeploymentTargetPatchType",
    "EnvironmentActivateInputResources",
    "EnvironmentActivateInputResourcesDict",
    "EnvironmentActivateInputResourcesInit",
    "EnvironmentBranchInputResources",
    "EnvironmentBranchInputResourcesDict",
    "EnvironmentBranchInputResourcesInit",
    "EnvironmentBranchInputType",
    "EnvironmentDeployInputStrategy",
    "EnvironmentInitializeInputFile",
    "EnvironmentInitializeInputFileDict",
    "EnvironmentInitializeInputResources",
    "EnvironmentInitializeInputResourcesDict",
    "EnvironmentInitializeInputResourcesInit",
    "EnvironmentMergeInputResources",
    "EnvironmentMergeInputResourcesDict",
    "EnvironmentMergeInputResourcesInit",
    "EnvironmentPatchHttpAccess",
    "EnvironmentPatchHttpAccessAddress",
    "EnvironmentPatchHttpAccessAddressDict",
    "EnvironmentPatchHttpAccessAddressPermission",
    "EnvironmentPatchHttpAccessDict",
    "EnvironmentPatchType",
    "EnvironmentRestoreInputResources",
    "EnvironmentRestoreInputResourcesDict",
    "EnvironmentRestoreInputResourcesInit",
    "EstimateNewOrgSubscriptionFormat",
    "EstimateOrgSubscriptionFormat",
    "FastlyIntegrationCreateInput",
    "FastlyIntegrationCreateInputDict",
    "FastlyIntegrationCreateInputResult",
    "FastlyIntegrationPatch",
    "FastlyIntegrationPatchDict",
    "FastlyIntegrationPatchResult",
    "FilterInvoiceStatusParameter",
    "FilterInvoiceTypeParameter",
    "FilterOrderStatusParameter",
    "FilterPriorityParameter",
    "FilterSelect",
    "FilterSelectDict",
    "FilterSelectValues",
    "FilterSubscriptionPlanParameter",
    "FilterTicketStatusParameter",
    "FilterTypeParameter",
    "FoundationDeploymentTargetCreateInput",
    "FoundationDeploymentTargetCreateInputDict",
    "FoundationDeploymentTargetCreateInputHost",
    "FoundationDeploymentTargetCreateInputHostDict",
    "FoundationDeploymentTargetCreateInputHostType",
    "FoundationDeploymentTargetCreateInputType",
    "FoundationDeploymentTargetPatch",
    "FoundationDeploymentTargetPatchDict",
    "FoundationDeploymentTargetPatchHost",
    "FoundationDeploymentTargetPatchHostDict",
    "FoundationDeploymentTargetPatchHostType",
    "FoundationDeploymentTargetPatchType",
    "GetApplicationFilterProbeVersionMode",
    "GetApplicationFilterProfileType",
    "GetApplicationFilterRuntimeArchMode",
    "GetApplicationFilterRuntimeMode",
    "GetApplicationFilterRuntimeOsMode",
    "GetApplicationFilterRuntimeVersionMode",
    "GetApplicationMergeOut",
    "GetApplicationMergeProbeVersionMode",
    "GetApplicationMergeProfileType",
    "GetApplicationMergeRuntimeArchMode",
    "GetApplicationMergeRuntimeMode",
    "GetApplicationMergeRuntimeOsMode",
    "GetApplicationMergeRuntimeVersionMode",
    "GetApplicationTimelineProbeVersionMode",
    "GetApplicationTimelineProfileType",
    "GetApplicationTimelineRuntimeArchMode",
    "GetApplicationTimelineRuntimeMode",
    "GetApplicationTimelineRuntimeOsMode",
    "GetApplicationTimelineRuntimeVersionMode",
    "GitLabIntegrationCreateInput",
    "GitLabIntegrationCreateInputDict",
    "GitLabIntegrationCreateInputEnvironmentInitResources",
    "GitLabIntegrationPatch",
    "GitLabIntegrationPatchDict",
    "GitLabIntegrationPatchEnvironmentInitResources",
    "GithubIntegrationCreateInput",
    "GithubIntegrationCreateInputDict",
    "GithubIntegrationCreateInputEnvironmentInitResources",
    "GithubIntegrationPatch",
    "GithubIntegrationPatchDict",
    "GithubIntegrationPatchEnvironmentInitResources",
    "GrantProjectTeamAccessRequestItem",
    "GrantProjectTeamAccessRequestItemDict",
    "GrantProjectUserAccessRequestItem",
    "GrantProjectUserAccessRequestItemDict",
    "GrantTeamProjectAccessRequestItem",
    "GrantTeamProjectAccessRequestItemDict",
    "GrantUserProjectAccessRequestItem",
    "GrantUserProjectAccessRequestItemDict",
    "HealthWebHookIntegrationCreateInput",
    "HealthWebHookIntegrationCreateInputDict",
    "HealthWebHookIntegrationPatch",
    "HealthWebHookIntegrationPatchDict",
    "HttpLogIntegrationCreateInput",
    "HttpLogIntegrationCreateInputDict",
    "HttpLogIntegrationPatch",
    "HttpLogIntegrationPatchDict",
    "HttpMetricsTimelineIpsApplicationsMode",
    "HttpMetricsTimelineIpsCodeSlot",
    "HttpMetricsTimelineIpsCodeSlotsMode",
    "HttpMetricsTimelineIpsCodesMode",
    "HttpMetricsTimelineIpsDomainsMode",
    "HttpMetricsTimelineIpsMethod",
    "HttpMetricsTimelineIpsMethodsMode",
    "HttpMetricsTimelineIpsRequestDurationSlot",
    "HttpMetricsTimelineIpsRequestDurationSlotsMode",
    "HttpMetricsTimelineUrlsApplicationsMode",
    "HttpMetricsTimelineUrlsCodeSlot",
    "HttpMetricsTimelineUrlsCodeSlotsMode",
    "HttpMetricsTimelineUrlsCodesMode",
    "HttpMetricsTimelineUrlsDomainsMode",
    "HttpMetricsTimelineUrlsMethod",
    "HttpMetricsTimelineUrlsMethodsMode",
    "HttpMetricsTimelineUrlsRequestDurationSlot",
    "HttpMetricsTimelineUrlsRequestDurationSlotsMode",
    "HttpMetricsTimelineUserAgentsApplicationsMode",
    "HttpMetricsTimelineUserAgentsCodeSlot",
    "HttpMetricsTimelineUserAgentsCodeSlotsMode",
    "HttpMetricsTimelineUserAgentsCodesMode",
    "HttpMetricsTimelineUserAgentsDomainsMode",
    "HttpMetricsTimelineUserAgentsMethod",
    "HttpMetricsTimelineUserAgentsMethodsMode",
    "HttpMetricsTimelineUserAgentsRequestDurationSlot",
    "HttpMetricsTimelineUserAgentsRequestDurationSlotsMode",
    "IntegrationCreateInput",
    "IntegrationPatch",
    "KubernetesDeploymentTargetStorageCreateInput",
    "KubernetesDeploymentTargetStorageCreateInputDict",
    "KubernetesDeploymentTargetStorageCreateInputType",
    "KubernetesDeploymentTargetStoragePatch",
    "KubernetesDeploymentTargetStoragePatchDict",
    "KubernetesDeploymentTargetStoragePatchType",
    "ListOrgInvitesSort",
    "ListOrgSubscriptionsFilterStatus",
    "ListProjectInvitesSort",
    "ListTeamMembersSort",
    "ListTeamsSort",
    "ListUserTeamsSort",
    "Mode",
    "NewRelicIntegrationCreateInput",
    "NewRelicIntegrationCreateInputDict",
    "NewRelicIntegrationPatch",
    "NewRelicIntegrationPatchDict",
    "OrganizationID",
    "OrganizationPermissions",
    "OrganizationPermissionsItem",
    "OtlpLogIntegrationCreateInput",
    "OtlpLogIntegrationCreateInputDict",
    "OtlpLogIntegrationPatch",
    "OtlpLogIntegrationPatchDict",
    "PagerDutyIntegrationCreateInput",
    "PagerDutyIntegrationCreateInputDict",
    "PagerDutyIntegrationPatch",
    "PagerDutyIntegrationPatchDict",
    "Permissions",
    "PermissionsItem",
    "ProdDomainStorageCreateInput",
    "ProdDomainStorageCreateInputDict",
    "ProdDomainStoragePatch",
    "ProdDomainStoragePatchDict",
    "ProjectDefaultBranch",
    "ProjectPermissions",
    "ProjectPermissionsItem",
    "ProjectPlan",
    "ProjectSettingsPatchBuildResources",
    "ProjectSettingsPatchBuildResourcesDict",
    "ProjectSettingsPatchDataRetentionValue",
    "ProjectSettingsPatchDataRetentionValueDefaultConfig",
    "ProjectSettingsPatchDataRetentionValueDefaultConfigDict",
    "ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem",
    "ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItemDict",
    "ProjectSettingsPatchDataRetentionValueDict",
    "ProjectSettingsPatchMaintenanceWindow",
    "ProjectSettingsPatchMaintenanceWindowDict",
    "ProjectSettingsPatchMaintenanceWindowRecurrence",
    "ProjectSettingsPatchMaintenanceWindowRecurrenceDict",
    "ProjectTimeZone",
    "ProjectTitle",
    "ProjectType",
    "RecordStatusParameter",
    "RecordUsageGroupParameter",
    "RegionID",
    "ReplacementDomainStorageCreateInput",
    "ReplacementDomainStorageCreateInputDict",
    "ReplacementDomainStoragePatch",
    "ReplacementDomainStoragePatchAttributes",
    "ReplacementDomainStoragePatchAttributesClientAuthentication",
    "ReplacementDomainStoragePatchAttributesDict",
    "ReplacementDomainStoragePatchAttributesMinVersion",
    "ReplacementDomainStoragePatchAttributesStrictTransportSecurity",
    "ReplacementDomainStoragePatchAttributesStrictTransportSecurityDict",
    "ReplacementDomainStoragePatchDict",
    "ResourceConfig",
    "ResourceConfigDict",
    "ResourcesByServiceAgg",
    "ResourcesByServiceType",
    "ResourcesOverviewServicesMode",
    "ResourcesSummaryAgg",
    "ResourcesSummaryServicesMode",
    "ResourcesSummaryType",
    "ScriptIntegrationCreateInput",
    "ScriptIntegrationCreateInputDict",
    "ScriptIntegrationCreateInputResult",
    "ScriptIntegrationPatch",
    "ScriptIntegrationPatchDict",
    "ScriptIntegrationPatchResult",
    "SlackIntegrationCreateInput",
    "SlackIntegrationCreateInputDict",
    "SlackIntegrationPatch",
    "SlackIntegrationPatchDict",
    "SplunkIntegrationCreateInput",
    "SplunkIntegrationCreateInputDict",
    "SplunkIntegrationPatch",
    "SplunkIntegrationPatchDict",
    "StringFilter",
    "StringFilterDict",
    "SubscriptionPlanParameter",
    "SumologicIntegrationCreateInput",
    "SumologicIntegrationCreateInputDict",
    "SumologicIntegrationPatch",
    "SumologicIntegrationPatchDict",
    "SyslogIntegrationCreateInput",
    "SyslogIntegrationCreateInputAuthMode",
    "SyslogIntegrationCreateInputDict",
    "SyslogIntegrationCreateInputMessageFormat",
    "SyslogIntegrationCreateInputProtocol",
    "SyslogIntegrationPatch",
    "SyslogIntegrationPatchAuthMode",
    "SyslogIntegrationPatchDict",
    "SyslogIntegrationPatchMessageFormat",
    "SyslogIntegrationPatchProtocol",
    "TimeRangeIntervalParameter",
    "UpdateOrgAddonsRequestSupportLevel",
    "UpdateOrgAddonsRequestUserManagement",
    "UpdateOrgBillingAlertConfigRequestConfig",
    "UpdateOrgBillingAlertConfigRequestConfigDict",
    "UpdateOrgProfileRequestCustomerType",
    "UpdateProjectsEnvironmentsDeploymentsNextRequestService",
    "UpdateProjectsEnvironmentsDeploymentsNextRequestServiceDict",
    "UpdateProjectsEnvironmentsDeploymentsNextRequestWebapp",
    "UpdateProjectsEnvironmentsDeploymentsNextRequestWebappDict",
    "UpdateProjectsEnvironmentsDeploymentsNextRequestWorker",
    "UpdateProjectsEnvironmentsDeploymentsNextRequestWorkerDict",
    "UpdateSubscriptionUsageAlertsRequestAlert",
    "UpdateSubscriptionUsageAlertsRequestAlertConfig",
    "UpdateSubscriptionUsageAlertsRequestAlertConfigDict",
    "UpdateSubscriptionUsageAlertsRequestAlertDict",
    "UpdateTicketRequestStatus",
    "VerifyPhoneNumberRequestChannel",
    "WebHookIntegrationCreateInput",
    "WebHookIntegrationCreateInputDict",
    "WebHookIntegrationCreateInputResult",
    "WebHookIntegrationPatch",
    "WebHookIntegrationPatchDict",
    "WebHookIntegrationPatchResult",
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
