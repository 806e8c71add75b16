"""The models of responses.

Modules are imported on first use (PEP 562).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .accepted_response import AcceptedResponse as AcceptedResponse
    from .activity import Activity as Activity
    from .activity_collection import ActivityCollection as ActivityCollection
    from .activity_command import ActivityCommand as ActivityCommand
    from .activity_failure_reason import ActivityFailureReason as ActivityFailureReason
    from .activity_result import ActivityResult as ActivityResult
    from .activity_state import ActivityState as ActivityState
    from .addon_type import AddonType as AddonType
    from .address import Address as Address
    from .address_metadata import AddressMetadata as AddressMetadata
    from .address_metadata_metadata import AddressMetadataMetadata as AddressMetadataMetadata
    from .aggregated_features import AggregatedFeatures as AggregatedFeatures
    from .aggregated_sellables import AggregatedSellables as AggregatedSellables
    from .alert import Alert as Alert
    from .api_token import ApiToken as ApiToken
    from .apply_org_voucher_request import ApplyOrgVoucherRequest as ApplyOrgVoucherRequest
    from .array_filter import ArrayFilter as ArrayFilter
    from .autoscaler_condition import AutoscalerCondition as AutoscalerCondition
    from .autoscaler_cpu_pressure_trigger import (
        AutoscalerCPUPressureTrigger as AutoscalerCPUPressureTrigger,
    )
    from .autoscaler_cpu_resources import AutoscalerCPUResources as AutoscalerCPUResources
    from .autoscaler_cpu_trigger import AutoscalerCPUTrigger as AutoscalerCPUTrigger
    from .autoscaler_duration import AutoscalerDuration as AutoscalerDuration
    from .autoscaler_instances import AutoscalerInstances as AutoscalerInstances
    from .autoscaler_memory_pressure_trigger import (
        AutoscalerMemoryPressureTrigger as AutoscalerMemoryPressureTrigger,
    )
    from .autoscaler_memory_resources import AutoscalerMemoryResources as AutoscalerMemoryResources
    from .autoscaler_memory_trigger import AutoscalerMemoryTrigger as AutoscalerMemoryTrigger
    from .autoscaler_resources import AutoscalerResources as AutoscalerResources
    from .autoscaler_scaling_cooldown import AutoscalerScalingCooldown as AutoscalerScalingCooldown
    from .autoscaler_scaling_factor import AutoscalerScalingFactor as AutoscalerScalingFactor
    from .autoscaler_service_settings import AutoscalerServiceSettings as AutoscalerServiceSettings
    from .autoscaler_settings import AutoscalerSettings as AutoscalerSettings
    from .autoscaler_triggers import AutoscalerTriggers as AutoscalerTriggers
    from .backup import Backup as Backup
    from .backup_collection import BackupCollection as BackupCollection
    from .backup_status import BackupStatus as BackupStatus
    from .bitbucket_integration import BitbucketIntegration as BitbucketIntegration
    from .bitbucket_integration_addon_credentials import (
        BitbucketIntegrationAddonCredentials as BitbucketIntegrationAddonCredentials,
    )
    from .bitbucket_integration_app_credentials import (
        BitbucketIntegrationAppCredentials as BitbucketIntegrationAppCredentials,
    )
    from .bitbucket_integration_create_input import (
        BitbucketIntegrationCreateInput as BitbucketIntegrationCreateInput,
    )
    from .bitbucket_integration_create_input_addon_credentials import (
        BitbucketIntegrationCreateInputAddonCredentials as BitbucketIntegrationCreateInputAddonCredentials,
    )
    from .bitbucket_integration_create_input_app_credentials import (
        BitbucketIntegrationCreateInputAppCredentials as BitbucketIntegrationCreateInputAppCredentials,
    )
    from .bitbucket_integration_create_input_environment_init_resources import (
        BitbucketIntegrationCreateInputEnvironmentInitResources as BitbucketIntegrationCreateInputEnvironmentInitResources,
    )
    from .bitbucket_integration_environment_init_resources import (
        BitbucketIntegrationEnvironmentInitResources as BitbucketIntegrationEnvironmentInitResources,
    )
    from .bitbucket_integration_patch import BitbucketIntegrationPatch as BitbucketIntegrationPatch
    from .bitbucket_integration_patch_addon_credentials import (
        BitbucketIntegrationPatchAddonCredentials as BitbucketIntegrationPatchAddonCredentials,
    )
    from .bitbucket_integration_patch_app_credentials import (
        BitbucketIntegrationPatchAppCredentials as BitbucketIntegrationPatchAppCredentials,
    )
    from .bitbucket_integration_patch_environment_init_resources import (
        BitbucketIntegrationPatchEnvironmentInitResources as BitbucketIntegrationPatchEnvironmentInitResources,
    )
    from .bitbucket_server_integration import (
        BitbucketServerIntegration as BitbucketServerIntegration,
    )
    from .bitbucket_server_integration_create_input import (
        BitbucketServerIntegrationCreateInput as BitbucketServerIntegrationCreateInput,
    )
    from .bitbucket_server_integration_create_input_environment_init_resources import (
        BitbucketServerIntegrationCreateInputEnvironmentInitResources as BitbucketServerIntegrationCreateInputEnvironmentInitResources,
    )
    from .bitbucket_server_integration_environment_init_resources import (
        BitbucketServerIntegrationEnvironmentInitResources as BitbucketServerIntegrationEnvironmentInitResources,
    )
    from .bitbucket_server_integration_patch import (
        BitbucketServerIntegrationPatch as BitbucketServerIntegrationPatch,
    )
    from .bitbucket_server_integration_patch_environment_init_resources import (
        BitbucketServerIntegrationPatchEnvironmentInitResources as BitbucketServerIntegrationPatchEnvironmentInitResources,
    )
    from .blackfire_integration import BlackfireIntegration as BlackfireIntegration
    from .blackfire_integration_create_input import (
        BlackfireIntegrationCreateInput as BlackfireIntegrationCreateInput,
    )
    from .blackfire_integration_environments_credential import (
        BlackfireIntegrationEnvironmentsCredential as BlackfireIntegrationEnvironmentsCredential,
    )
    from .blackfire_integration_patch import BlackfireIntegrationPatch as BlackfireIntegrationPatch
    from .blackfire_php_server_caches_bad_request_error import (
        BlackfirePhpServerCachesBadRequestError as BlackfirePhpServerCachesBadRequestError,
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
    from .blackfire_php_server_caches_response import (
        BlackfirePhpServerCachesResponse as BlackfirePhpServerCachesResponse,
    )
    from .blackfire_php_server_caches_response_contexts_mode import (
        BlackfirePhpServerCachesResponseContextsMode as BlackfirePhpServerCachesResponseContextsMode,
    )
    from .blackfire_php_server_caches_response_data_item import (
        BlackfirePhpServerCachesResponseDataItem as BlackfirePhpServerCachesResponseDataItem,
    )
    from .blackfire_php_server_caches_response_distribution_cost import (
        BlackfirePhpServerCachesResponseDistributionCost as BlackfirePhpServerCachesResponseDistributionCost,
    )
    from .blackfire_php_server_caches_status499_error import (
        BlackfirePhpServerCachesStatus499Error as BlackfirePhpServerCachesStatus499Error,
    )
    from .blackfire_profile_graph_response import (
        BlackfireProfileGraphResponse as BlackfireProfileGraphResponse,
    )
    from .blackfire_profile_graph_response_language import (
        BlackfireProfileGraphResponseLanguage as BlackfireProfileGraphResponseLanguage,
    )
    from .blackfire_profile_profile_response import (
        BlackfireProfileProfileResponse as BlackfireProfileProfileResponse,
    )
    from .blackfire_profile_subprofiles_response import (
        BlackfireProfileSubprofilesResponse as BlackfireProfileSubprofilesResponse,
    )
    from .blackfire_profile_timeline_response import (
        BlackfireProfileTimelineResponse as BlackfireProfileTimelineResponse,
    )
    from .blackfire_profile_timeline_response_language import (
        BlackfireProfileTimelineResponseLanguage as BlackfireProfileTimelineResponseLanguage,
    )
    from .blackfire_profiles_list_bad_request_error import (
        BlackfireProfilesListBadRequestError as BlackfireProfilesListBadRequestError,
    )
    from .blackfire_profiles_list_is_public import (
        BlackfireProfilesListIsPublic as BlackfireProfilesListIsPublic,
    )
    from .blackfire_profiles_list_response import (
        BlackfireProfilesListResponse as BlackfireProfilesListResponse,
    )
    from .blackfire_profiles_list_response_profile import (
        BlackfireProfilesListResponseProfile as BlackfireProfilesListResponseProfile,
    )
    from .blackfire_profiles_list_response_profile_agent import (
        BlackfireProfilesListResponseProfileAgent as BlackfireProfilesListResponseProfileAgent,
    )
    from .blackfire_profiles_list_response_profile_context import (
        BlackfireProfilesListResponseProfileContext as BlackfireProfilesListResponseProfileContext,
    )
    from .blackfire_profiles_list_response_profile_context_type import (
        BlackfireProfilesListResponseProfileContextType as BlackfireProfilesListResponseProfileContextType,
    )
    from .blackfire_profiles_list_response_profile_data import (
        BlackfireProfilesListResponseProfileData as BlackfireProfilesListResponseProfileData,
    )
    from .blackfire_profiles_list_response_profile_data_envelope import (
        BlackfireProfilesListResponseProfileDataEnvelope as BlackfireProfilesListResponseProfileDataEnvelope,
    )
    from .blackfire_profiles_list_response_profile_data_important_metrics import (
        BlackfireProfilesListResponseProfileDataImportantMetrics as BlackfireProfilesListResponseProfileDataImportantMetrics,
    )
    from .blackfire_profiles_list_response_profile_data_important_metrics_http_requests import (
        BlackfireProfilesListResponseProfileDataImportantMetricsHttpRequests as BlackfireProfilesListResponseProfileDataImportantMetricsHttpRequests,
    )
    from .blackfire_profiles_list_response_profile_data_important_metrics_sql_queries import (
        BlackfireProfilesListResponseProfileDataImportantMetricsSqlQueries as BlackfireProfilesListResponseProfileDataImportantMetricsSqlQueries,
    )
    from .blackfire_profiles_list_response_profile_links import (
        BlackfireProfilesListResponseProfileLinks as BlackfireProfilesListResponseProfileLinks,
    )
    from .blackfire_profiles_list_response_profile_links_api_graph import (
        BlackfireProfilesListResponseProfileLinksApiGraph as BlackfireProfilesListResponseProfileLinksApiGraph,
    )
    from .blackfire_profiles_list_response_profile_links_api_profile import (
        BlackfireProfilesListResponseProfileLinksApiProfile as BlackfireProfilesListResponseProfileLinksApiProfile,
    )
    from .blackfire_profiles_list_response_profile_links_api_subprofiles import (
        BlackfireProfilesListResponseProfileLinksApiSubprofiles as BlackfireProfilesListResponseProfileLinksApiSubprofiles,
    )
    from .blackfire_profiles_list_response_profile_links_api_timeline import (
        BlackfireProfilesListResponseProfileLinksApiTimeline as BlackfireProfilesListResponseProfileLinksApiTimeline,
    )
    from .blackfire_profiles_list_response_profile_links_graph_url import (
        BlackfireProfilesListResponseProfileLinksGraphUrl as BlackfireProfilesListResponseProfileLinksGraphUrl,
    )
    from .blackfire_profiles_list_response_profile_owner import (
        BlackfireProfilesListResponseProfileOwner as BlackfireProfilesListResponseProfileOwner,
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
    from .blackfire_profiles_recommendations_bad_request_error import (
        BlackfireProfilesRecommendationsBadRequestError as BlackfireProfilesRecommendationsBadRequestError,
    )
    from .blackfire_profiles_recommendations_response import (
        BlackfireProfilesRecommendationsResponse as BlackfireProfilesRecommendationsResponse,
    )
    from .blackfire_profiles_recommendations_response_recommendation import (
        BlackfireProfilesRecommendationsResponseRecommendation as BlackfireProfilesRecommendationsResponseRecommendation,
    )
    from .blackfire_profiles_recommendations_response_recommendation_links import (
        BlackfireProfilesRecommendationsResponseRecommendationLinks as BlackfireProfilesRecommendationsResponseRecommendationLinks,
    )
    from .blackfire_profiles_recommendations_response_recommendation_links_api_graph import (
        BlackfireProfilesRecommendationsResponseRecommendationLinksApiGraph as BlackfireProfilesRecommendationsResponseRecommendationLinksApiGraph,
    )
    from .blackfire_profiles_recommendations_response_recommendation_links_api_profile import (
        BlackfireProfilesRecommendationsResponseRecommendationLinksApiProfile as BlackfireProfilesRecommendationsResponseRecommendationLinksApiProfile,
    )
    from .blackfire_profiles_recommendations_response_recommendation_links_api_subprofiles import (
        BlackfireProfilesRecommendationsResponseRecommendationLinksApiSubprofiles as BlackfireProfilesRecommendationsResponseRecommendationLinksApiSubprofiles,
    )
    from .blackfire_profiles_recommendations_response_recommendation_links_api_timeline import (
        BlackfireProfilesRecommendationsResponseRecommendationLinksApiTimeline as BlackfireProfilesRecommendationsResponseRecommendationLinksApiTimeline,
    )
    from .blackfire_server_global_bad_request_error import (
        BlackfireServerGlobalBadRequestError as BlackfireServerGlobalBadRequestError,
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
    from .blackfire_server_global_response import (
        BlackfireServerGlobalResponse as BlackfireServerGlobalResponse,
    )
    from .blackfire_server_global_response_alert_evaluation import (
        BlackfireServerGlobalResponseAlertEvaluation as BlackfireServerGlobalResponseAlertEvaluation,
    )
    from .blackfire_server_global_response_alert_evaluation_state import (
        BlackfireServerGlobalResponseAlertEvaluationState as BlackfireServerGlobalResponseAlertEvaluationState,
    )
    from .blackfire_server_global_response_contexts_mode import (
        BlackfireServerGlobalResponseContextsMode as BlackfireServerGlobalResponseContextsMode,
    )
    from .blackfire_server_global_response_distribution_cost import (
        BlackfireServerGlobalResponseDistributionCost as BlackfireServerGlobalResponseDistributionCost,
    )
    from .blackfire_server_global_response_quota import (
        BlackfireServerGlobalResponseQuota as BlackfireServerGlobalResponseQuota,
    )
    from .blackfire_server_global_response_server import (
        BlackfireServerGlobalResponseServer as BlackfireServerGlobalResponseServer,
    )
    from .blackfire_server_global_response_server_data_item import (
        BlackfireServerGlobalResponseServerDataItem as BlackfireServerGlobalResponseServerDataItem,
    )
    from .blackfire_server_global_status499_error import (
        BlackfireServerGlobalStatus499Error as BlackfireServerGlobalStatus499Error,
    )
    from .blackfire_server_top_spans_bad_request_error import (
        BlackfireServerTopSpansBadRequestError as BlackfireServerTopSpansBadRequestError,
    )
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
    from .blackfire_server_top_spans_response import (
        BlackfireServerTopSpansResponse as BlackfireServerTopSpansResponse,
    )
    from .blackfire_server_top_spans_response_advanced_filters import (
        BlackfireServerTopSpansResponseAdvancedFilters as BlackfireServerTopSpansResponseAdvancedFilters,
    )
    from .blackfire_server_top_spans_response_advanced_filters_field import (
        BlackfireServerTopSpansResponseAdvancedFiltersField as BlackfireServerTopSpansResponseAdvancedFiltersField,
    )
    from .blackfire_server_top_spans_response_advanced_filters_field_value import (
        BlackfireServerTopSpansResponseAdvancedFiltersFieldValue as BlackfireServerTopSpansResponseAdvancedFiltersFieldValue,
    )
    from .blackfire_server_top_spans_response_contexts_mode import (
        BlackfireServerTopSpansResponseContextsMode as BlackfireServerTopSpansResponseContextsMode,
    )
    from .blackfire_server_top_spans_response_distribution_cost import (
        BlackfireServerTopSpansResponseDistributionCost as BlackfireServerTopSpansResponseDistributionCost,
    )
    from .blackfire_server_top_spans_response_frameworks_mode import (
        BlackfireServerTopSpansResponseFrameworksMode as BlackfireServerTopSpansResponseFrameworksMode,
    )
    from .blackfire_server_top_spans_response_hosts_mode import (
        BlackfireServerTopSpansResponseHostsMode as BlackfireServerTopSpansResponseHostsMode,
    )
    from .blackfire_server_top_spans_response_http_hosts_mode import (
        BlackfireServerTopSpansResponseHttpHostsMode as BlackfireServerTopSpansResponseHttpHostsMode,
    )
    from .blackfire_server_top_spans_response_http_status_codes_mode import (
        BlackfireServerTopSpansResponseHttpStatusCodesMode as BlackfireServerTopSpansResponseHttpStatusCodesMode,
    )
    from .blackfire_server_top_spans_response_languages_mode import (
        BlackfireServerTopSpansResponseLanguagesMode as BlackfireServerTopSpansResponseLanguagesMode,
    )
    from .blackfire_server_top_spans_response_methods_mode import (
        BlackfireServerTopSpansResponseMethodsMode as BlackfireServerTopSpansResponseMethodsMode,
    )
    from .blackfire_server_top_spans_response_oss_mode import (
        BlackfireServerTopSpansResponseOssMode as BlackfireServerTopSpansResponseOssMode,
    )
    from .blackfire_server_top_spans_response_pmu_slot_mode import (
        BlackfireServerTopSpansResponsePmuSlotMode as BlackfireServerTopSpansResponsePmuSlotMode,
    )
    from .blackfire_server_top_spans_response_runtimes_mode import (
        BlackfireServerTopSpansResponseRuntimesMode as BlackfireServerTopSpansResponseRuntimesMode,
    )
    from .blackfire_server_top_spans_response_sort import (
        BlackfireServerTopSpansResponseSort as BlackfireServerTopSpansResponseSort,
    )
    from .blackfire_server_top_spans_response_top_spans import (
        BlackfireServerTopSpansResponseTopSpans as BlackfireServerTopSpansResponseTopSpans,
    )
    from .blackfire_server_top_spans_response_top_spans_data_item import (
        BlackfireServerTopSpansResponseTopSpansDataItem as BlackfireServerTopSpansResponseTopSpansDataItem,
    )
    from .blackfire_server_top_spans_response_transactions_mode import (
        BlackfireServerTopSpansResponseTransactionsMode as BlackfireServerTopSpansResponseTransactionsMode,
    )
    from .blackfire_server_top_spans_response_wt_slot_mode import (
        BlackfireServerTopSpansResponseWtSlotMode as BlackfireServerTopSpansResponseWtSlotMode,
    )
    from .blackfire_server_top_spans_runtimes_mode import (
        BlackfireServerTopSpansRuntimesMode as BlackfireServerTopSpansRuntimesMode,
    )
    from .blackfire_server_top_spans_sort import (
        BlackfireServerTopSpansSort as BlackfireServerTopSpansSort,
    )
    from .blackfire_server_top_spans_status499_error import (
        BlackfireServerTopSpansStatus499Error as BlackfireServerTopSpansStatus499Error,
    )
    from .blackfire_server_top_spans_transactions_mode import (
        BlackfireServerTopSpansTransactionsMode as BlackfireServerTopSpansTransactionsMode,
    )
    from .blackfire_server_top_spans_wt_slots_mode import (
        BlackfireServerTopSpansWtSlotsMode as BlackfireServerTopSpansWtSlotsMode,
    )
    from .blackfire_server_transactions_breakdown_bad_request_error import (
        BlackfireServerTransactionsBreakdownBadRequestError as BlackfireServerTransactionsBreakdownBadRequestError,
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
    from .blackfire_server_transactions_breakdown_response import (
        BlackfireServerTransactionsBreakdownResponse as BlackfireServerTransactionsBreakdownResponse,
    )
    from .blackfire_server_transactions_breakdown_response_breakdown_dimension import (
        BlackfireServerTransactionsBreakdownResponseBreakdownDimension as BlackfireServerTransactionsBreakdownResponseBreakdownDimension,
    )
    from .blackfire_server_transactions_breakdown_response_breakdown_top_hits import (
        BlackfireServerTransactionsBreakdownResponseBreakdownTopHits as BlackfireServerTransactionsBreakdownResponseBreakdownTopHits,
    )
    from .blackfire_server_transactions_breakdown_response_contexts_mode import (
        BlackfireServerTransactionsBreakdownResponseContextsMode as BlackfireServerTransactionsBreakdownResponseContextsMode,
    )
    from .blackfire_server_transactions_breakdown_response_distribution_cost import (
        BlackfireServerTransactionsBreakdownResponseDistributionCost as BlackfireServerTransactionsBreakdownResponseDistributionCost,
    )
    from .blackfire_server_transactions_breakdown_response_frameworks_mode import (
        BlackfireServerTransactionsBreakdownResponseFrameworksMode as BlackfireServerTransactionsBreakdownResponseFrameworksMode,
    )
    from .blackfire_server_transactions_breakdown_response_hosts_mode import (
        BlackfireServerTransactionsBreakdownResponseHostsMode as BlackfireServerTransactionsBreakdownResponseHostsMode,
    )
    from .blackfire_server_transactions_breakdown_response_http_hosts_mode import (
        BlackfireServerTransactionsBreakdownResponseHttpHostsMode as BlackfireServerTransactionsBreakdownResponseHttpHostsMode,
    )
    from .blackfire_server_transactions_breakdown_response_http_status_codes_mode import (
        BlackfireServerTransactionsBreakdownResponseHttpStatusCodesMode as BlackfireServerTransactionsBreakdownResponseHttpStatusCodesMode,
    )
    from .blackfire_server_transactions_breakdown_response_languages_mode import (
        BlackfireServerTransactionsBreakdownResponseLanguagesMode as BlackfireServerTransactionsBreakdownResponseLanguagesMode,
    )
    from .blackfire_server_transactions_breakdown_response_methods_mode import (
        BlackfireServerTransactionsBreakdownResponseMethodsMode as BlackfireServerTransactionsBreakdownResponseMethodsMode,
    )
    from .blackfire_server_transactions_breakdown_response_oss_mode import (
        BlackfireServerTransactionsBreakdownResponseOssMode as BlackfireServerTransactionsBreakdownResponseOssMode,
    )
    from .blackfire_server_transactions_breakdown_response_pmu_slot_mode import (
        BlackfireServerTransactionsBreakdownResponsePmuSlotMode as BlackfireServerTransactionsBreakdownResponsePmuSlotMode,
    )
    from .blackfire_server_transactions_breakdown_response_runtimes_mode import (
        BlackfireServerTransactionsBreakdownResponseRuntimesMode as BlackfireServerTransactionsBreakdownResponseRuntimesMode,
    )
    from .blackfire_server_transactions_breakdown_response_sort import (
        BlackfireServerTransactionsBreakdownResponseSort as BlackfireServerTransactionsBreakdownResponseSort,
    )
    from .blackfire_server_transactions_breakdown_response_top_hits_timeline import (
        BlackfireServerTransactionsBreakdownResponseTopHitsTimeline as BlackfireServerTransactionsBreakdownResponseTopHitsTimeline,
    )
    from .blackfire_server_transactions_breakdown_response_top_hits_timeline_data_item import (
        BlackfireServerTransactionsBreakdownResponseTopHitsTimelineDataItem as BlackfireServerTransactionsBreakdownResponseTopHitsTimelineDataItem,
    )
    from .blackfire_server_transactions_breakdown_response_transactions import (
        BlackfireServerTransactionsBreakdownResponseTransactions as BlackfireServerTransactionsBreakdownResponseTransactions,
    )
    from .blackfire_server_transactions_breakdown_response_transactions_data_item import (
        BlackfireServerTransactionsBreakdownResponseTransactionsDataItem as BlackfireServerTransactionsBreakdownResponseTransactionsDataItem,
    )
    from .blackfire_server_transactions_breakdown_response_transactions_data_item_links import (
        BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinks as BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinks,
    )
    from .blackfire_server_transactions_breakdown_response_transactions_mode import (
        BlackfireServerTransactionsBreakdownResponseTransactionsMode as BlackfireServerTransactionsBreakdownResponseTransactionsMode,
    )
    from .blackfire_server_transactions_breakdown_response_wt_slot_mode import (
        BlackfireServerTransactionsBreakdownResponseWtSlotMode as BlackfireServerTransactionsBreakdownResponseWtSlotMode,
    )
    from .blackfire_server_transactions_breakdown_runtimes_mode import (
        BlackfireServerTransactionsBreakdownRuntimesMode as BlackfireServerTransactionsBreakdownRuntimesMode,
    )
    from .blackfire_server_transactions_breakdown_sort import (
        BlackfireServerTransactionsBreakdownSort as BlackfireServerTransactionsBreakdownSort,
    )
    from .blackfire_server_transactions_breakdown_status499_error import (
        BlackfireServerTransactionsBreakdownStatus499Error as BlackfireServerTransactionsBreakdownStatus499Error,
    )
    from .blackfire_server_transactions_breakdown_transactions_mode import (
        BlackfireServerTransactionsBreakdownTransactionsMode as BlackfireServerTransactionsBreakdownTransactionsMode,
    )
    from .blackfire_server_transactions_breakdown_wt_slots_mode import (
        BlackfireServerTransactionsBreakdownWtSlotsMode as BlackfireServerTransactionsBreakdownWtSlotsMode,
    )
    from .blob import Blob as Blob
    from .blob_encoding import BlobEncoding as BlobEncoding
    from .can_afford_subscription_request import (
        CanAffordSubscriptionRequest as CanAffordSubscriptionRequest,
    )
    from .can_create_new_org_subscription_response import (
        CanCreateNewOrgSubscriptionResponse as CanCreateNewOrgSubscriptionResponse,
    )
    from .can_create_new_org_subscription_response_required_action import (
        CanCreateNewOrgSubscriptionResponseRequiredAction as CanCreateNewOrgSubscriptionResponseRequiredAction,
    )
    from .can_update_subscription_response import (
        CanUpdateSubscriptionResponse as CanUpdateSubscriptionResponse,
    )
    from .carbon_total import CarbonTotal as CarbonTotal
    from .certificate import Certificate as Certificate
    from .certificate_collection import CertificateCollection as CertificateCollection
    from .certificate_create_input import CertificateCreateInput as CertificateCreateInput
    from .certificate_issuer_item import CertificateIssuerItem as CertificateIssuerItem
    from .certificate_patch import CertificatePatch as CertificatePatch
    from .certificate_provisioner import CertificateProvisioner as CertificateProvisioner
    from .certificate_provisioner_collection import (
        CertificateProvisionerCollection as CertificateProvisionerCollection,
    )
    from .certificate_provisioner_patch import (
        CertificateProvisionerPatch as CertificateProvisionerPatch,
    )
    from .commit import Commit as Commit
    from .commit_author import CommitAuthor as CommitAuthor
    from .commit_committer import CommitCommitter as CommitCommitter
    from .components import Components as Components
    from .confirm_phone_number_request import ConfirmPhoneNumberRequest as ConfirmPhoneNumberRequest
    from .confirm_totp_enrollment_request import (
        ConfirmTotpEnrollmentRequest as ConfirmTotpEnrollmentRequest,
    )
    from .confirm_totp_enrollment_response import (
        ConfirmTotpEnrollmentResponse as ConfirmTotpEnrollmentResponse,
    )
    from .connection import Connection as Connection
    from .create_api_token_request import CreateApiTokenRequest as CreateApiTokenRequest
    from .create_authorization_credentials_response import (
        CreateAuthorizationCredentialsResponse as CreateAuthorizationCredentialsResponse,
    )
    from .create_authorization_credentials_response_redirect_to_url import (
        CreateAuthorizationCredentialsResponseRedirectToUrl as CreateAuthorizationCredentialsResponseRedirectToUrl,
    )
    from .create_org_invite_request import CreateOrgInviteRequest as CreateOrgInviteRequest
    from .create_org_member_request import CreateOrgMemberRequest as CreateOrgMemberRequest
    from .create_org_project_request import CreateOrgProjectRequest as CreateOrgProjectRequest
    from .create_org_request import CreateOrgRequest as CreateOrgRequest
    from .create_org_request_type import CreateOrgRequestType as CreateOrgRequestType
    from .create_org_subscription_request import (
        CreateOrgSubscriptionRequest as CreateOrgSubscriptionRequest,
    )
    from .create_profile_picture_request import (
        CreateProfilePictureRequest as CreateProfilePictureRequest,
    )
    from .create_profile_picture_response import (
        CreateProfilePictureResponse as CreateProfilePictureResponse,
    )
    from .create_project_invite_request import (
        CreateProjectInviteRequest as CreateProjectInviteRequest,
    )
    from .create_project_invite_request_environment import (
        CreateProjectInviteRequestEnvironment as CreateProjectInviteRequestEnvironment,
    )
    from .create_project_invite_request_environment_role import (
        CreateProjectInviteRequestEnvironmentRole as CreateProjectInviteRequestEnvironmentRole,
    )
    from .create_project_invite_request_permission import (
        CreateProjectInviteRequestPermission as CreateProjectInviteRequestPermission,
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
    from .create_ssh_key_request import CreateSshKeyRequest as CreateSshKeyRequest
    from .create_team_member_request import CreateTeamMemberRequest as CreateTeamMemberRequest
    from .create_team_request import CreateTeamRequest as CreateTeamRequest
    from .create_ticket_request import CreateTicketRequest as CreateTicketRequest
    from .create_ticket_request_attachment import (
        CreateTicketRequestAttachment as CreateTicketRequestAttachment,
    )
    from .create_ticket_request_category import (
        CreateTicketRequestCategory as CreateTicketRequestCategory,
    )
    from .create_ticket_request_priority import (
        CreateTicketRequestPriority as CreateTicketRequestPriority,
    )
    from .created_at import CreatedAt as CreatedAt
    from .currency_amount import CurrencyAmount as CurrencyAmount
    from .currency_amount_nullable import CurrencyAmountNullable as CurrencyAmountNullable
    from .current_user import CurrentUser as CurrentUser
    from .current_user_project import CurrentUserProject as CurrentUserProject
    from .date_time_filter import DateTimeFilter as DateTimeFilter
    from .dedicated_deployment_target import DedicatedDeploymentTarget as DedicatedDeploymentTarget
    from .dedicated_deployment_target_create_input import (
        DedicatedDeploymentTargetCreateInput as DedicatedDeploymentTargetCreateInput,
    )
    from .dedicated_deployment_target_create_input_type import (
        DedicatedDeploymentTargetCreateInputType as DedicatedDeploymentTargetCreateInputType,
    )
    from .dedicated_deployment_target_host import (
        DedicatedDeploymentTargetHost as DedicatedDeploymentTargetHost,
    )
    from .dedicated_deployment_target_host_type import (
        DedicatedDeploymentTargetHostType as DedicatedDeploymentTargetHostType,
    )
    from .dedicated_deployment_target_patch import (
        DedicatedDeploymentTargetPatch as DedicatedDeploymentTargetPatch,
    )
    from .dedicated_deployment_target_patch_type import (
        DedicatedDeploymentTargetPatchType as DedicatedDeploymentTargetPatchType,
    )
    from .dedicated_deployment_target_type import (
        DedicatedDeploymentTargetType as DedicatedDeploymentTargetType,
    )
    from .deployment import Deployment as Deployment
    from .deployment_access_item import DeploymentAccessItem as DeploymentAccessItem
    from .deployment_access_item_role import DeploymentAccessItemRole as DeploymentAccessItemRole
    from .deployment_collection import DeploymentCollection as DeploymentCollection
    from .deployment_environment_info import DeploymentEnvironmentInfo as DeploymentEnvironmentInfo
    from .deployment_http_access import DeploymentHttpAccess as DeploymentHttpAccess
    from .deployment_http_access_address import (
        DeploymentHttpAccessAddress as DeploymentHttpAccessAddress,
    )
    from .deployment_http_access_address_permission import (
        DeploymentHttpAccessAddressPermission as DeploymentHttpAccessAddressPermission,
    )
    from .deployment_project_info import DeploymentProjectInfo as DeploymentProjectInfo
    from .deployment_route import DeploymentRoute as DeploymentRoute
    from .deployment_service import DeploymentService as DeploymentService
    from .deployment_service_firewall import DeploymentServiceFirewall as DeploymentServiceFirewall
    from .deployment_service_firewall_outbound_item import (
        DeploymentServiceFirewallOutboundItem as DeploymentServiceFirewallOutboundItem,
    )
    from .deployment_service_resources import (
        DeploymentServiceResources as DeploymentServiceResources,
    )
    from .deployment_service_resources_default import (
        DeploymentServiceResourcesDefault as DeploymentServiceResourcesDefault,
    )
    from .deployment_service_resources_default_cpu_type import (
        DeploymentServiceResourcesDefaultCpuType as DeploymentServiceResourcesDefaultCpuType,
    )
    from .deployment_service_resources_disk import (
        DeploymentServiceResourcesDisk as DeploymentServiceResourcesDisk,
    )
    from .deployment_service_resources_minimum import (
        DeploymentServiceResourcesMinimum as DeploymentServiceResourcesMinimum,
    )
    from .deployment_service_resources_minimum_cpu_type import (
        DeploymentServiceResourcesMinimumCpuType as DeploymentServiceResourcesMinimumCpuType,
    )
    from .deployment_service_size import DeploymentServiceSize as DeploymentServiceSize
    from .deployment_subscription import DeploymentSubscription as DeploymentSubscription
    from .deployment_subscription_image_types import (
        DeploymentSubscriptionImageTypes as DeploymentSubscriptionImageTypes,
    )
    from .deployment_subscription_plan import (
        DeploymentSubscriptionPlan as DeploymentSubscriptionPlan,
    )
    from .deployment_subscription_resources import (
        DeploymentSubscriptionResources as DeploymentSubscriptionResources,
    )
    from .deployment_subscription_resources_development import (
        DeploymentSubscriptionResourcesDevelopment as DeploymentSubscriptionResourcesDevelopment,
    )
    from .deployment_subscription_resources_production import (
        DeploymentSubscriptionResourcesProduction as DeploymentSubscriptionResourcesProduction,
    )
    from .deployment_target import DeploymentTarget as DeploymentTarget
    from .deployment_target_collection import (
        DeploymentTargetCollection as DeploymentTargetCollection,
    )
    from .deployment_target_create_input import (
        DeploymentTargetCreateInput as DeploymentTargetCreateInput,
    )
    from .deployment_target_patch import DeploymentTargetPatch as DeploymentTargetPatch
    from .deployment_variable import DeploymentVariable as DeploymentVariable
    from .deployment_vpn import DeploymentVpn as DeploymentVpn
    from .deployment_vpn_aggressive import DeploymentVpnAggressive as DeploymentVpnAggressive
    from .deployment_vpn_modeconfig import DeploymentVpnModeconfig as DeploymentVpnModeconfig
    from .deployment_vpn_version import DeploymentVpnVersion as DeploymentVpnVersion
    from .deployment_webapp import DeploymentWebapp as DeploymentWebapp
    from .deployment_webapp_access_value import (
        DeploymentWebappAccessValue as DeploymentWebappAccessValue,
    )
    from .deployment_webapp_build import DeploymentWebappBuild as DeploymentWebappBuild
    from .deployment_webapp_build_cach import DeploymentWebappBuildCach as DeploymentWebappBuildCach
    from .deployment_webapp_cron import DeploymentWebappCron as DeploymentWebappCron
    from .deployment_webapp_cron_commands import (
        DeploymentWebappCronCommands as DeploymentWebappCronCommands,
    )
    from .deployment_webapp_firewall import DeploymentWebappFirewall as DeploymentWebappFirewall
    from .deployment_webapp_firewall_outbound_item import (
        DeploymentWebappFirewallOutboundItem as DeploymentWebappFirewallOutboundItem,
    )
    from .deployment_webapp_hooks import DeploymentWebappHooks as DeploymentWebappHooks
    from .deployment_webapp_image import DeploymentWebappImage as DeploymentWebappImage
    from .deployment_webapp_mount import DeploymentWebappMount as DeploymentWebappMount
    from .deployment_webapp_mount_source import (
        DeploymentWebappMountSource as DeploymentWebappMountSource,
    )
    from .deployment_webapp_operation import DeploymentWebappOperation as DeploymentWebappOperation
    from .deployment_webapp_operation_commands import (
        DeploymentWebappOperationCommands as DeploymentWebappOperationCommands,
    )
    from .deployment_webapp_operation_role import (
        DeploymentWebappOperationRole as DeploymentWebappOperationRole,
    )
    from .deployment_webapp_preflight import DeploymentWebappPreflight as DeploymentWebappPreflight
    from .deployment_webapp_relationship import (
        DeploymentWebappRelationship as DeploymentWebappRelationship,
    )
    from .deployment_webapp_resources import DeploymentWebappResources as DeploymentWebappResources
    from .deployment_webapp_resources_default import (
        DeploymentWebappResourcesDefault as DeploymentWebappResourcesDefault,
    )
    from .deployment_webapp_resources_default_cpu_type import (
        DeploymentWebappResourcesDefaultCpuType as DeploymentWebappResourcesDefaultCpuType,
    )
    from .deployment_webapp_resources_disk import (
        DeploymentWebappResourcesDisk as DeploymentWebappResourcesDisk,
    )
    from .deployment_webapp_resources_minimum import (
        DeploymentWebappResourcesMinimum as DeploymentWebappResourcesMinimum,
    )
    from .deployment_webapp_resources_minimum_cpu_type import (
        DeploymentWebappResourcesMinimumCpuType as DeploymentWebappResourcesMinimumCpuType,
    )
    from .deployment_webapp_size import DeploymentWebappSize as DeploymentWebappSize
    from .deployment_webapp_source import DeploymentWebappSource as DeploymentWebappSource
    from .deployment_webapp_source_operation import (
        DeploymentWebappSourceOperation as DeploymentWebappSourceOperation,
    )
    from .deployment_webapp_stack import DeploymentWebappStack as DeploymentWebappStack
    from .deployment_webapp_stack_package import (
        DeploymentWebappStackPackage as DeploymentWebappStackPackage,
    )
    from .deployment_webapp_web import DeploymentWebappWeb as DeploymentWebappWeb
    from .deployment_webapp_web_commands import (
        DeploymentWebappWebCommands as DeploymentWebappWebCommands,
    )
    from .deployment_webapp_web_location import (
        DeploymentWebappWebLocation as DeploymentWebappWebLocation,
    )
    from .deployment_webapp_web_location_request_buffering import (
        DeploymentWebappWebLocationRequestBuffering as DeploymentWebappWebLocationRequestBuffering,
    )
    from .deployment_webapp_web_location_rule import (
        DeploymentWebappWebLocationRule as DeploymentWebappWebLocationRule,
    )
    from .deployment_webapp_web_upstream import (
        DeploymentWebappWebUpstream as DeploymentWebappWebUpstream,
    )
    from .deployment_webapp_web_upstream_protocol import (
        DeploymentWebappWebUpstreamProtocol as DeploymentWebappWebUpstreamProtocol,
    )
    from .deployment_webapp_web_upstream_socket_family import (
        DeploymentWebappWebUpstreamSocketFamily as DeploymentWebappWebUpstreamSocketFamily,
    )
    from .deployment_worker import DeploymentWorker as DeploymentWorker
    from .deployment_worker_access_value import (
        DeploymentWorkerAccessValue as DeploymentWorkerAccessValue,
    )
    from .deployment_worker_firewall import DeploymentWorkerFirewall as DeploymentWorkerFirewall
    from .deployment_worker_firewall_outbound_item import (
        DeploymentWorkerFirewallOutboundItem as DeploymentWorkerFirewallOutboundItem,
    )
    from .deployment_worker_image import DeploymentWorkerImage as DeploymentWorkerImage
    from .deployment_worker_mount import DeploymentWorkerMount as DeploymentWorkerMount
    from .deployment_worker_mount_source import (
        DeploymentWorkerMountSource as DeploymentWorkerMountSource,
    )
    from .deployment_worker_operation import DeploymentWorkerOperation as DeploymentWorkerOperation
    from .deployment_worker_operation_commands import (
        DeploymentWorkerOperationCommands as DeploymentWorkerOperationCommands,
    )
    from .deployment_worker_operation_role import (
        DeploymentWorkerOperationRole as DeploymentWorkerOperationRole,
    )
    from .deployment_worker_preflight import DeploymentWorkerPreflight as DeploymentWorkerPreflight
    from .deployment_worker_relationship import (
        DeploymentWorkerRelationship as DeploymentWorkerRelationship,
    )
    from .deployment_worker_resources import DeploymentWorkerResources as DeploymentWorkerResources
    from .deployment_worker_resources_default import (
        DeploymentWorkerResourcesDefault as DeploymentWorkerResourcesDefault,
    )
    from .deployment_worker_resources_default_cpu_type import (
        DeploymentWorkerResourcesDefaultCpuType as DeploymentWorkerResourcesDefaultCpuType,
    )
    from .deployment_worker_resources_disk import (
        DeploymentWorkerResourcesDisk as DeploymentWorkerResourcesDisk,
    )
    from .deployment_worker_resources_minimum import (
        DeploymentWorkerResourcesMinimum as DeploymentWorkerResourcesMinimum,
    )
    from .deployment_worker_resources_minimum_cpu_type import (
        DeploymentWorkerResourcesMinimumCpuType as DeploymentWorkerResourcesMinimumCpuType,
    )
    from .deployment_worker_size import DeploymentWorkerSize as DeploymentWorkerSize
    from .deployment_worker_stack import DeploymentWorkerStack as DeploymentWorkerStack
    from .deployment_worker_stack_package import (
        DeploymentWorkerStackPackage as DeploymentWorkerStackPackage,
    )
    from .deployment_worker_worker import DeploymentWorkerWorker as DeploymentWorkerWorker
    from .deployment_worker_worker_commands import (
        DeploymentWorkerWorkerCommands as DeploymentWorkerWorkerCommands,
    )
    from .diff import Diff as Diff
    from .diff_collection import DiffCollection as DiffCollection
    from .discount import Discount as Discount
    from .discount_commitment import DiscountCommitment as DiscountCommitment
    from .discount_commitment_amount import DiscountCommitmentAmount as DiscountCommitmentAmount
    from .discount_commitment_net import DiscountCommitmentNet as DiscountCommitmentNet
    from .discount_discount import DiscountDiscount as DiscountDiscount
    from .discount_status import DiscountStatus as DiscountStatus
    from .discount_type import DiscountType as DiscountType
    from .domain import Domain as Domain
    from .domain_claim import DomainClaim as DomainClaim
    from .domain_claim_collection import DomainClaimCollection as DomainClaimCollection
    from .domain_claim_create_input import DomainClaimCreateInput as DomainClaimCreateInput
    from .domain_claim_patch import DomainClaimPatch as DomainClaimPatch
    from .domain_collection import DomainCollection as DomainCollection
    from .domain_create_input import DomainCreateInput as DomainCreateInput
    from .domain_patch import DomainPatch as DomainPatch
    from .email_integration import EmailIntegration as EmailIntegration
    from .email_integration_create_input import (
        EmailIntegrationCreateInput as EmailIntegrationCreateInput,
    )
    from .email_integration_patch import EmailIntegrationPatch as EmailIntegrationPatch
    from .enterprise_deployment_target import (
        EnterpriseDeploymentTarget as EnterpriseDeploymentTarget,
    )
    from .enterprise_deployment_target_create_input import (
        EnterpriseDeploymentTargetCreateInput as EnterpriseDeploymentTargetCreateInput,
    )
    from .enterprise_deployment_target_create_input_type import (
        EnterpriseDeploymentTargetCreateInputType as EnterpriseDeploymentTargetCreateInputType,
    )
    from .enterprise_deployment_target_docroot import (
        EnterpriseDeploymentTargetDocroot as EnterpriseDeploymentTargetDocroot,
    )
    from .enterprise_deployment_target_patch import (
        EnterpriseDeploymentTargetPatch as EnterpriseDeploymentTargetPatch,
    )
    from .enterprise_deployment_target_patch_type import (
        EnterpriseDeploymentTargetPatchType as EnterpriseDeploymentTargetPatchType,
    )
    from .enterprise_deployment_target_type import (
        EnterpriseDeploymentTargetType as EnterpriseDeploymentTargetType,
    )
    from .environment import Environment as Environment
    from .environment_activate_input import EnvironmentActivateInput as EnvironmentActivateInput
    from .environment_activate_input_resources import (
        EnvironmentActivateInputResources as EnvironmentActivateInputResources,
    )
    from .environment_activate_input_resources_init import (
        EnvironmentActivateInputResourcesInit as EnvironmentActivateInputResourcesInit,
    )
    from .environment_backup_input import EnvironmentBackupInput as EnvironmentBackupInput
    from .environment_branch_input import EnvironmentBranchInput as EnvironmentBranchInput
    from .environment_branch_input_resources import (
        EnvironmentBranchInputResources as EnvironmentBranchInputResources,
    )
    from .environment_branch_input_resources_init import (
        EnvironmentBranchInputResourcesInit as EnvironmentBranchInputResourcesInit,
    )
    from .environment_branch_input_type import (
        EnvironmentBranchInputType as EnvironmentBranchInputType,
    )
    from .environment_collection import EnvironmentCollection as EnvironmentCollection
    from .environment_deploy_input import EnvironmentDeployInput as EnvironmentDeployInput
    from .environment_deploy_input_strategy import (
        EnvironmentDeployInputStrategy as EnvironmentDeployInputStrategy,
    )
    from .environment_deployment_state import (
        EnvironmentDeploymentState as EnvironmentDeploymentState,
    )
    from .environment_deployment_state_crons import (
        EnvironmentDeploymentStateCrons as EnvironmentDeploymentStateCrons,
    )
    from .environment_deployment_state_crons_status import (
        EnvironmentDeploymentStateCronsStatus as EnvironmentDeploymentStateCronsStatus,
    )
    from .environment_deployment_state_last_deployment_command import (
        EnvironmentDeploymentStateLastDeploymentCommand as EnvironmentDeploymentStateLastDeploymentCommand,
    )
    from .environment_deployment_state_last_deployment_failure_reason import (
        EnvironmentDeploymentStateLastDeploymentFailureReason as EnvironmentDeploymentStateLastDeploymentFailureReason,
    )
    from .environment_http_access import EnvironmentHttpAccess as EnvironmentHttpAccess
    from .environment_http_access_address import (
        EnvironmentHttpAccessAddress as EnvironmentHttpAccessAddress,
    )
    from .environment_http_access_address_permission import (
        EnvironmentHttpAccessAddressPermission as EnvironmentHttpAccessAddressPermission,
    )
    from .environment_initialize_input import (
        EnvironmentInitializeInput as EnvironmentInitializeInput,
    )
    from .environment_initialize_input_file import (
        EnvironmentInitializeInputFile as EnvironmentInitializeInputFile,
    )
    from .environment_initialize_input_resources import (
        EnvironmentInitializeInputResources as EnvironmentInitializeInputResources,
    )
    from .environment_initialize_input_resources_init import (
        EnvironmentInitializeInputResourcesInit as EnvironmentInitializeInputResourcesInit,
    )
    from .environment_merge_info import EnvironmentMergeInfo as EnvironmentMergeInfo
    from .environment_merge_input import EnvironmentMergeInput as EnvironmentMergeInput
    from .environment_merge_input_resources import (
        EnvironmentMergeInputResources as EnvironmentMergeInputResources,
    )
    from .environment_merge_input_resources_init import (
        EnvironmentMergeInputResourcesInit as EnvironmentMergeInputResourcesInit,
    )
    from .environment_operation_input import EnvironmentOperationInput as EnvironmentOperationInput
    from .environment_patch import EnvironmentPatch as EnvironmentPatch
    from .environment_patch_http_access import (
        EnvironmentPatchHttpAccess as EnvironmentPatchHttpAccess,
    )
    from .environment_patch_http_access_address import (
        EnvironmentPatchHttpAccessAddress as EnvironmentPatchHttpAccessAddress,
    )
    from .environment_patch_http_access_address_permission import (
        EnvironmentPatchHttpAccessAddressPermission as EnvironmentPatchHttpAccessAddressPermission,
    )
    from .environment_patch_type import EnvironmentPatchType as EnvironmentPatchType
    from .environment_resources_override import (
        EnvironmentResourcesOverride as EnvironmentResourcesOverride,
    )
    from .environment_resources_override_service import (
        EnvironmentResourcesOverrideService as EnvironmentResourcesOverrideService,
    )
    from .environment_restore_input import EnvironmentRestoreInput as EnvironmentRestoreInput
    from .environment_restore_input_resources import (
        EnvironmentRestoreInputResources as EnvironmentRestoreInputResources,
    )
    from .environment_restore_input_resources_init import (
        EnvironmentRestoreInputResourcesInit as EnvironmentRestoreInputResourcesInit,
    )
    from .environment_sizing import EnvironmentSizing as EnvironmentSizing
    from .environment_sizing_service import EnvironmentSizingService as EnvironmentSizingService
    from .environment_sizing_service_resources import (
        EnvironmentSizingServiceResources as EnvironmentSizingServiceResources,
    )
    from .environment_sizing_webapp import EnvironmentSizingWebapp as EnvironmentSizingWebapp
    from .environment_sizing_webapp_resources import (
        EnvironmentSizingWebappResources as EnvironmentSizingWebappResources,
    )
    from .environment_sizing_worker import EnvironmentSizingWorker as EnvironmentSizingWorker
    from .environment_sizing_worker_resources import (
        EnvironmentSizingWorkerResources as EnvironmentSizingWorkerResources,
    )
    from .environment_source_operation import (
        EnvironmentSourceOperation as EnvironmentSourceOperation,
    )
    from .environment_source_operation_collection import (
        EnvironmentSourceOperationCollection as EnvironmentSourceOperationCollection,
    )
    from .environment_source_operation_input import (
        EnvironmentSourceOperationInput as EnvironmentSourceOperationInput,
    )
    from .environment_status import EnvironmentStatus as EnvironmentStatus
    from .environment_synchronize_input import (
        EnvironmentSynchronizeInput as EnvironmentSynchronizeInput,
    )
    from .environment_type import EnvironmentType as EnvironmentType
    from .environment_type_collection import EnvironmentTypeCollection as EnvironmentTypeCollection
    from .environment_type_enum import EnvironmentTypeEnum as EnvironmentTypeEnum
    from .environment_variable import EnvironmentVariable as EnvironmentVariable
    from .environment_variable_collection import (
        EnvironmentVariableCollection as EnvironmentVariableCollection,
    )
    from .environment_variable_create_input import (
        EnvironmentVariableCreateInput as EnvironmentVariableCreateInput,
    )
    from .environment_variable_patch import EnvironmentVariablePatch as EnvironmentVariablePatch
    from .error import Error as Error
    from .estimate_new_org_subscription_format import (
        EstimateNewOrgSubscriptionFormat as EstimateNewOrgSubscriptionFormat,
    )
    from .estimate_org_subscription_format import (
        EstimateOrgSubscriptionFormat as EstimateOrgSubscriptionFormat,
    )
    from .estimation_object import EstimationObject as EstimationObject
    from .estimation_object_user_licenses_user_management_list_advanced_management_user import (
        OrganizationEstimationObjectUserLicensesUserManagementListAdvancedManagementUser as OrganizationEstimationObjectUserLicensesUserManagementListAdvancedManagementUser,
    )
    from .estimation_object_user_licenses_user_management_list_standard_management_user import (
        OrganizationEstimationObjectUserLicensesUserManagementListStandardManagementUser as OrganizationEstimationObjectUserLicensesUserManagementListStandardManagementUser,
    )
    from .fastly_integration import FastlyIntegration as FastlyIntegration
    from .fastly_integration_create_input import (
        FastlyIntegrationCreateInput as FastlyIntegrationCreateInput,
    )
    from .fastly_integration_create_input_result import (
        FastlyIntegrationCreateInputResult as FastlyIntegrationCreateInputResult,
    )
    from .fastly_integration_patch import FastlyIntegrationPatch as FastlyIntegrationPatch
    from .fastly_integration_patch_result import (
        FastlyIntegrationPatchResult as FastlyIntegrationPatchResult,
    )
    from .fastly_integration_result import FastlyIntegrationResult as FastlyIntegrationResult
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
    from .filter_select import FilterSelect as FilterSelect
    from .filter_select_values import FilterSelectValues as FilterSelectValues
    from .filter_subscription_plan_parameter import (
        FilterSubscriptionPlanParameter as FilterSubscriptionPlanParameter,
    )
    from .filter_ticket_status_parameter import (
        FilterTicketStatusParameter as FilterTicketStatusParameter,
    )
    from .filter_type_parameter import FilterTypeParameter as FilterTypeParameter
    from .foundation_deployment_target import (
        FoundationDeploymentTarget as FoundationDeploymentTarget,
    )
    from .foundation_deployment_target_create_input import (
        FoundationDeploymentTargetCreateInput as FoundationDeploymentTargetCreateInput,
    )
    from .foundation_deployment_target_create_input_host import (
        FoundationDeploymentTargetCreateInputHost as FoundationDeploymentTargetCreateInputHost,
    )
    from .foundation_deployment_target_create_input_host_type import (
        FoundationDeploymentTargetCreateInputHostType as FoundationDeploymentTargetCreateInputHostType,
    )
    from .foundation_deployment_target_create_input_type import (
        FoundationDeploymentTargetCreateInputType as FoundationDeploymentTargetCreateInputType,
    )
    from .foundation_deployment_target_host import (
        FoundationDeploymentTargetHost as FoundationDeploymentTargetHost,
    )
    from .foundation_deployment_target_host_type import (
        FoundationDeploymentTargetHostType as FoundationDeploymentTargetHostType,
    )
    from .foundation_deployment_target_patch import (
        FoundationDeploymentTargetPatch as FoundationDeploymentTargetPatch,
    )
    from .foundation_deployment_target_patch_host import (
        FoundationDeploymentTargetPatchHost as FoundationDeploymentTargetPatchHost,
    )
    from .foundation_deployment_target_patch_host_type import (
        FoundationDeploymentTargetPatchHostType as FoundationDeploymentTargetPatchHostType,
    )
    from .foundation_deployment_target_patch_type import (
        FoundationDeploymentTargetPatchType as FoundationDeploymentTargetPatchType,
    )
    from .foundation_deployment_target_type import (
        FoundationDeploymentTargetType as FoundationDeploymentTargetType,
    )
    from .get_address_response import GetAddressResponse as GetAddressResponse
    from .get_application_filter_bad_request_error import (
        GetApplicationFilterBadRequestError as GetApplicationFilterBadRequestError,
    )
    from .get_application_filter_probe_version_mode import (
        GetApplicationFilterProbeVersionMode as GetApplicationFilterProbeVersionMode,
    )
    from .get_application_filter_profile_type import (
        GetApplicationFilterProfileType as GetApplicationFilterProfileType,
    )
    from .get_application_filter_response import (
        GetApplicationFilterResponse as GetApplicationFilterResponse,
    )
    from .get_application_filter_response_field import (
        GetApplicationFilterResponseField as GetApplicationFilterResponseField,
    )
    from .get_application_filter_response_field_value import (
        GetApplicationFilterResponseFieldValue as GetApplicationFilterResponseFieldValue,
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
    from .get_application_filter_status499_error import (
        GetApplicationFilterStatus499Error as GetApplicationFilterStatus499Error,
    )
    from .get_application_merge_bad_request_error import (
        GetApplicationMergeBadRequestError as GetApplicationMergeBadRequestError,
    )
    from .get_application_merge_out import GetApplicationMergeOut as GetApplicationMergeOut
    from .get_application_merge_probe_version_mode import (
        GetApplicationMergeProbeVersionMode as GetApplicationMergeProbeVersionMode,
    )
    from .get_application_merge_profile_type import (
        GetApplicationMergeProfileType as GetApplicationMergeProfileType,
    )
    from .get_application_merge_response import (
        GetApplicationMergeResponse as GetApplicationMergeResponse,
    )
    from .get_application_merge_response_aggregation_type import (
        GetApplicationMergeResponseAggregationType as GetApplicationMergeResponseAggregationType,
    )
    from .get_application_merge_response_flamebearer import (
        GetApplicationMergeResponseFlamebearer as GetApplicationMergeResponseFlamebearer,
    )
    from .get_application_merge_response_group import (
        GetApplicationMergeResponseGroup as GetApplicationMergeResponseGroup,
    )
    from .get_application_merge_response_heatmap import (
        GetApplicationMergeResponseHeatmap as GetApplicationMergeResponseHeatmap,
    )
    from .get_application_merge_response_metadata import (
        GetApplicationMergeResponseMetadata as GetApplicationMergeResponseMetadata,
    )
    from .get_application_merge_response_timeline import (
        GetApplicationMergeResponseTimeline as GetApplicationMergeResponseTimeline,
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
    from .get_application_merge_status499_error import (
        GetApplicationMergeStatus499Error as GetApplicationMergeStatus499Error,
    )
    from .get_application_timeline_bad_request_error import (
        GetApplicationTimelineBadRequestError as GetApplicationTimelineBadRequestError,
    )
    from .get_application_timeline_probe_version_mode import (
        GetApplicationTimelineProbeVersionMode as GetApplicationTimelineProbeVersionMode,
    )
    from .get_application_timeline_profile_type import (
        GetApplicationTimelineProfileType as GetApplicationTimelineProfileType,
    )
    from .get_application_timeline_response import (
        GetApplicationTimelineResponse as GetApplicationTimelineResponse,
    )
    from .get_application_timeline_response_aggregation_type import (
        GetApplicationTimelineResponseAggregationType as GetApplicationTimelineResponseAggregationType,
    )
    from .get_application_timeline_response_point import (
        GetApplicationTimelineResponsePoint as GetApplicationTimelineResponsePoint,
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
    from .get_application_timeline_status499_error import (
        GetApplicationTimelineStatus499Error as GetApplicationTimelineStatus499Error,
    )
    from .get_current_user_verification_status_full_response import (
        GetCurrentUserVerificationStatusFullResponse as GetCurrentUserVerificationStatusFullResponse,
    )
    from .get_current_user_verification_status_response import (
        GetCurrentUserVerificationStatusResponse as GetCurrentUserVerificationStatusResponse,
    )
    from .get_org_prepayment_info_response import (
        GetOrgPrepaymentInfoResponse as GetOrgPrepaymentInfoResponse,
    )
    from .get_org_prepayment_info_response_links import (
        GetOrgPrepaymentInfoResponseLinks as GetOrgPrepaymentInfoResponseLinks,
    )
    from .get_org_prepayment_info_response_links_self import (
        GetOrgPrepaymentInfoResponseLinksSelf as GetOrgPrepaymentInfoResponseLinksSelf,
    )
    from .get_org_prepayment_info_response_links_transactions import (
        GetOrgPrepaymentInfoResponseLinksTransactions as GetOrgPrepaymentInfoResponseLinksTransactions,
    )
    from .get_subscription_usage_alerts_response import (
        GetSubscriptionUsageAlertsResponse as GetSubscriptionUsageAlertsResponse,
    )
    from .get_totp_enrollment_response import GetTotpEnrollmentResponse as GetTotpEnrollmentResponse
    from .get_type_allowance_response import GetTypeAllowanceResponse as GetTypeAllowanceResponse
    from .get_type_allowance_response_currencies import (
        GetTypeAllowanceResponseCurrencies as GetTypeAllowanceResponseCurrencies,
    )
    from .get_type_allowance_response_currencies_aud import (
        GetTypeAllowanceResponseCurrenciesAud as GetTypeAllowanceResponseCurrenciesAud,
    )
    from .get_type_allowance_response_currencies_cad import (
        GetTypeAllowanceResponseCurrenciesCad as GetTypeAllowanceResponseCurrenciesCad,
    )
    from .get_type_allowance_response_currencies_eur import (
        GetTypeAllowanceResponseCurrenciesEur as GetTypeAllowanceResponseCurrenciesEur,
    )
    from .get_type_allowance_response_currencies_gbp import (
        GetTypeAllowanceResponseCurrenciesGbp as GetTypeAllowanceResponseCurrenciesGbp,
    )
    from .get_type_allowance_response_currencies_usd import (
        GetTypeAllowanceResponseCurrenciesUsd as GetTypeAllowanceResponseCurrenciesUsd,
    )
    from .get_usage_alerts_response import GetUsageAlertsResponse as GetUsageAlertsResponse
    from .github_integration import GithubIntegration as GithubIntegration
    from .github_integration_create_input import (
        GithubIntegrationCreateInput as GithubIntegrationCreateInput,
    )
    from .github_integration_create_input_environment_init_resources import (
        GithubIntegrationCreateInputEnvironmentInitResources as GithubIntegrationCreateInputEnvironmentInitResources,
    )
    from .github_integration_environment_init_resources import (
        GithubIntegrationEnvironmentInitResources as GithubIntegrationEnvironmentInitResources,
    )
    from .github_integration_patch import GithubIntegrationPatch as GithubIntegrationPatch
    from .github_integration_patch_environment_init_resources import (
        GithubIntegrationPatchEnvironmentInitResources as GithubIntegrationPatchEnvironmentInitResources,
    )
    from .github_integration_token_type import (
        GithubIntegrationTokenType as GithubIntegrationTokenType,
    )
    from .gitlab_integration import GitLabIntegration as GitLabIntegration
    from .gitlab_integration_create_input import (
        GitLabIntegrationCreateInput as GitLabIntegrationCreateInput,
    )
    from .gitlab_integration_create_input_environment_init_resources import (
        GitLabIntegrationCreateInputEnvironmentInitResources as GitLabIntegrationCreateInputEnvironmentInitResources,
    )
    from .gitlab_integration_environment_init_resources import (
        GitLabIntegrationEnvironmentInitResources as GitLabIntegrationEnvironmentInitResources,
    )
    from .gitlab_integration_patch import GitLabIntegrationPatch as GitLabIntegrationPatch
    from .gitlab_integration_patch_environment_init_resources import (
        GitLabIntegrationPatchEnvironmentInitResources as GitLabIntegrationPatchEnvironmentInitResources,
    )
    from .google_sso_config import GoogleSSOConfig as GoogleSSOConfig
    from .grant_project_team_access_request_item import (
        GrantProjectTeamAccessRequestItem as GrantProjectTeamAccessRequestItem,
    )
    from .grant_project_user_access_request_item import (
        GrantProjectUserAccessRequestItem as GrantProjectUserAccessRequestItem,
    )
    from .grant_team_project_access_request_item import (
        GrantTeamProjectAccessRequestItem as GrantTeamProjectAccessRequestItem,
    )
    from .grant_user_project_access_request_item import (
        GrantUserProjectAccessRequestItem as GrantUserProjectAccessRequestItem,
    )
    from .granted_at import GrantedAt as GrantedAt
    from .hal_links import HalLinks as HalLinks
    from .hal_links_next import HalLinksNext as HalLinksNext
    from .hal_links_previous import HalLinksPrevious as HalLinksPrevious
    from .hal_links_self import HalLinksSelf as HalLinksSelf
    from .health_webhook_integration import HealthWebHookIntegration as HealthWebHookIntegration
    from .health_webhook_integration_create_input import (
        HealthWebHookIntegrationCreateInput as HealthWebHookIntegrationCreateInput,
    )
    from .health_webhook_integration_patch import (
        HealthWebHookIntegrationPatch as HealthWebHookIntegrationPatch,
    )
    from .http_log_integration import HttpLogIntegration as HttpLogIntegration
    from .http_log_integration_create_input import (
        HttpLogIntegrationCreateInput as HttpLogIntegrationCreateInput,
    )
    from .http_log_integration_patch import HttpLogIntegrationPatch as HttpLogIntegrationPatch
    from .http_metrics_overview_bad_request_error import (
        HttpMetricsOverviewBadRequestError as HttpMetricsOverviewBadRequestError,
    )
    from .http_metrics_overview_response import (
        HttpMetricsOverviewResponse as HttpMetricsOverviewResponse,
    )
    from .http_metrics_overview_response_data import (
        HttpMetricsOverviewResponseData as HttpMetricsOverviewResponseData,
    )
    from .http_metrics_overview_response_data_timeline import (
        HttpMetricsOverviewResponseDataTimeline as HttpMetricsOverviewResponseDataTimeline,
    )
    from .http_metrics_overview_response_data_timeline_codes import (
        HttpMetricsOverviewResponseDataTimelineCodes as HttpMetricsOverviewResponseDataTimelineCodes,
    )
    from .http_metrics_overview_response_data_timeline_url import (
        HttpMetricsOverviewResponseDataTimelineUrl as HttpMetricsOverviewResponseDataTimelineUrl,
    )
    from .http_metrics_overview_response_data_url import (
        HttpMetricsOverviewResponseDataUrl as HttpMetricsOverviewResponseDataUrl,
    )
    from .http_metrics_overview_response_data_url_method import (
        HttpMetricsOverviewResponseDataUrlMethod as HttpMetricsOverviewResponseDataUrlMethod,
    )
    from .http_metrics_overview_response_environment_type import (
        HttpMetricsOverviewResponseEnvironmentType as HttpMetricsOverviewResponseEnvironmentType,
    )
    from .http_metrics_overview_status499_error import (
        HttpMetricsOverviewStatus499Error as HttpMetricsOverviewStatus499Error,
    )
    from .http_metrics_timeline_ips_applications_mode import (
        HttpMetricsTimelineIpsApplicationsMode as HttpMetricsTimelineIpsApplicationsMode,
    )
    from .http_metrics_timeline_ips_bad_request_error import (
        HttpMetricsTimelineIpsBadRequestError as HttpMetricsTimelineIpsBadRequestError,
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
    from .http_metrics_timeline_ips_response import (
        HttpMetricsTimelineIpsResponse as HttpMetricsTimelineIpsResponse,
    )
    from .http_metrics_timeline_ips_response_applications_mode import (
        HttpMetricsTimelineIpsResponseApplicationsMode as HttpMetricsTimelineIpsResponseApplicationsMode,
    )
    from .http_metrics_timeline_ips_response_breakdown import (
        HttpMetricsTimelineIpsResponseBreakdown as HttpMetricsTimelineIpsResponseBreakdown,
    )
    from .http_metrics_timeline_ips_response_breakdown_data_item import (
        HttpMetricsTimelineIpsResponseBreakdownDataItem as HttpMetricsTimelineIpsResponseBreakdownDataItem,
    )
    from .http_metrics_timeline_ips_response_breakdown_top_hits import (
        HttpMetricsTimelineIpsResponseBreakdownTopHits as HttpMetricsTimelineIpsResponseBreakdownTopHits,
    )
    from .http_metrics_timeline_ips_response_code_slots_mode import (
        HttpMetricsTimelineIpsResponseCodeSlotsMode as HttpMetricsTimelineIpsResponseCodeSlotsMode,
    )
    from .http_metrics_timeline_ips_response_codes_mode import (
        HttpMetricsTimelineIpsResponseCodesMode as HttpMetricsTimelineIpsResponseCodesMode,
    )
    from .http_metrics_timeline_ips_response_domains_mode import (
        HttpMetricsTimelineIpsResponseDomainsMode as HttpMetricsTimelineIpsResponseDomainsMode,
    )
    from .http_metrics_timeline_ips_response_environment_type import (
        HttpMetricsTimelineIpsResponseEnvironmentType as HttpMetricsTimelineIpsResponseEnvironmentType,
    )
    from .http_metrics_timeline_ips_response_methods_mode import (
        HttpMetricsTimelineIpsResponseMethodsMode as HttpMetricsTimelineIpsResponseMethodsMode,
    )
    from .http_metrics_timeline_ips_response_request_duration_slots_mode import (
        HttpMetricsTimelineIpsResponseRequestDurationSlotsMode as HttpMetricsTimelineIpsResponseRequestDurationSlotsMode,
    )
    from .http_metrics_timeline_ips_response_top_hits_timeline import (
        HttpMetricsTimelineIpsResponseTopHitsTimeline as HttpMetricsTimelineIpsResponseTopHitsTimeline,
    )
    from .http_metrics_timeline_ips_response_top_hits_timeline_data_item import (
        HttpMetricsTimelineIpsResponseTopHitsTimelineDataItem as HttpMetricsTimelineIpsResponseTopHitsTimelineDataItem,
    )
    from .http_metrics_timeline_ips_response_top_hits_timeline_data_item_data_value import (
        HttpMetricsTimelineIpsResponseTopHitsTimelineDataItemDataValue as HttpMetricsTimelineIpsResponseTopHitsTimelineDataItemDataValue,
    )
    from .http_metrics_timeline_ips_status499_error import (
        HttpMetricsTimelineIpsStatus499Error as HttpMetricsTimelineIpsStatus499Error,
    )
    from .http_metrics_timeline_urls_applications_mode import (
        HttpMetricsTimelineUrlsApplicationsMode as HttpMetricsTimelineUrlsApplicationsMode,
    )
    from .http_metrics_timeline_urls_bad_request_error import (
        HttpMetricsTimelineUrlsBadRequestError as HttpMetricsTimelineUrlsBadRequestError,
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
    from .http_metrics_timeline_urls_response import (
        HttpMetricsTimelineUrlsResponse as HttpMetricsTimelineUrlsResponse,
    )
    from .http_metrics_timeline_urls_response_applications_mode import (
        HttpMetricsTimelineUrlsResponseApplicationsMode as HttpMetricsTimelineUrlsResponseApplicationsMode,
    )
    from .http_metrics_timeline_urls_response_breakdown import (
        HttpMetricsTimelineUrlsResponseBreakdown as HttpMetricsTimelineUrlsResponseBreakdown,
    )
    from .http_metrics_timeline_urls_response_breakdown_data_item import (
        HttpMetricsTimelineUrlsResponseBreakdownDataItem as HttpMetricsTimelineUrlsResponseBreakdownDataItem,
    )
    from .http_metrics_timeline_urls_response_breakdown_data_item_method import (
        HttpMetricsTimelineUrlsResponseBreakdownDataItemMethod as HttpMetricsTimelineUrlsResponseBreakdownDataItemMethod,
    )
    from .http_metrics_timeline_urls_response_breakdown_top_hits import (
        HttpMetricsTimelineUrlsResponseBreakdownTopHits as HttpMetricsTimelineUrlsResponseBreakdownTopHits,
    )
    from .http_metrics_timeline_urls_response_code_slots_mode import (
        HttpMetricsTimelineUrlsResponseCodeSlotsMode as HttpMetricsTimelineUrlsResponseCodeSlotsMode,
    )
    from .http_metrics_timeline_urls_response_codes_mode import (
        HttpMetricsTimelineUrlsResponseCodesMode as HttpMetricsTimelineUrlsResponseCodesMode,
    )
    from .http_metrics_timeline_urls_response_domains_mode import (
        HttpMetricsTimelineUrlsResponseDomainsMode as HttpMetricsTimelineUrlsResponseDomainsMode,
    )
    from .http_metrics_timeline_urls_response_environment_type import (
        HttpMetricsTimelineUrlsResponseEnvironmentType as HttpMetricsTimelineUrlsResponseEnvironmentType,
    )
    from .http_metrics_timeline_urls_response_filters import (
        HttpMetricsTimelineUrlsResponseFilters as HttpMetricsTimelineUrlsResponseFilters,
    )
    from .http_metrics_timeline_urls_response_filters_field import (
        HttpMetricsTimelineUrlsResponseFiltersField as HttpMetricsTimelineUrlsResponseFiltersField,
    )
    from .http_metrics_timeline_urls_response_filters_field_value import (
        HttpMetricsTimelineUrlsResponseFiltersFieldValue as HttpMetricsTimelineUrlsResponseFiltersFieldValue,
    )
    from .http_metrics_timeline_urls_response_methods_mode import (
        HttpMetricsTimelineUrlsResponseMethodsMode as HttpMetricsTimelineUrlsResponseMethodsMode,
    )
    from .http_metrics_timeline_urls_response_request_duration_slots_mode import (
        HttpMetricsTimelineUrlsResponseRequestDurationSlotsMode as HttpMetricsTimelineUrlsResponseRequestDurationSlotsMode,
    )
    from .http_metrics_timeline_urls_response_top_hits_timeline import (
        HttpMetricsTimelineUrlsResponseTopHitsTimeline as HttpMetricsTimelineUrlsResponseTopHitsTimeline,
    )
    from .http_metrics_timeline_urls_response_top_hits_timeline_data_item import (
        HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItem as HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItem,
    )
    from .http_metrics_timeline_urls_response_top_hits_timeline_data_item_codes import (
        HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItemCodes as HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItemCodes,
    )
    from .http_metrics_timeline_urls_response_top_hits_timeline_data_item_url import (
        HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItemUrl as HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItemUrl,
    )
    from .http_metrics_timeline_urls_status499_error import (
        HttpMetricsTimelineUrlsStatus499Error as HttpMetricsTimelineUrlsStatus499Error,
    )
    from .http_metrics_timeline_user_agents_applications_mode import (
        HttpMetricsTimelineUserAgentsApplicationsMode as HttpMetricsTimelineUserAgentsApplicationsMode,
    )
    from .http_metrics_timeline_user_agents_bad_request_error import (
        HttpMetricsTimelineUserAgentsBadRequestError as HttpMetricsTimelineUserAgentsBadRequestError,
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
    from .http_metrics_timeline_user_agents_response import (
        HttpMetricsTimelineUserAgentsResponse as HttpMetricsTimelineUserAgentsResponse,
    )
    from .http_metrics_timeline_user_agents_response_applications_mode import (
        HttpMetricsTimelineUserAgentsResponseApplicationsMode as HttpMetricsTimelineUserAgentsResponseApplicationsMode,
    )
    from .http_metrics_timeline_user_agents_response_breakdown import (
        HttpMetricsTimelineUserAgentsResponseBreakdown as HttpMetricsTimelineUserAgentsResponseBreakdown,
    )
    from .http_metrics_timeline_user_agents_response_breakdown_data_item import (
        HttpMetricsTimelineUserAgentsResponseBreakdownDataItem as HttpMetricsTimelineUserAgentsResponseBreakdownDataItem,
    )
    from .http_metrics_timeline_user_agents_response_breakdown_top_hits import (
        HttpMetricsTimelineUserAgentsResponseBreakdownTopHits as HttpMetricsTimelineUserAgentsResponseBreakdownTopHits,
    )
    from .http_metrics_timeline_user_agents_response_code_slots_mode import (
        HttpMetricsTimelineUserAgentsResponseCodeSlotsMode as HttpMetricsTimelineUserAgentsResponseCodeSlotsMode,
    )
    from .http_metrics_timeline_user_agents_response_codes_mode import (
        HttpMetricsTimelineUserAgentsResponseCodesMode as HttpMetricsTimelineUserAgentsResponseCodesMode,
    )
    from .http_metrics_timeline_user_agents_response_domains_mode import (
        HttpMetricsTimelineUserAgentsResponseDomainsMode as HttpMetricsTimelineUserAgentsResponseDomainsMode,
    )
    from .http_metrics_timeline_user_agents_response_environment_type import (
        HttpMetricsTimelineUserAgentsResponseEnvironmentType as HttpMetricsTimelineUserAgentsResponseEnvironmentType,
    )
    from .http_metrics_timeline_user_agents_response_methods_mode import (
        HttpMetricsTimelineUserAgentsResponseMethodsMode as HttpMetricsTimelineUserAgentsResponseMethodsMode,
    )
    from .http_metrics_timeline_user_agents_response_request_duration_slots_mode import (
        HttpMetricsTimelineUserAgentsResponseRequestDurationSlotsMode as HttpMetricsTimelineUserAgentsResponseRequestDurationSlotsMode,
    )
    from .http_metrics_timeline_user_agents_response_top_hits_timeline import (
        HttpMetricsTimelineUserAgentsResponseTopHitsTimeline as HttpMetricsTimelineUserAgentsResponseTopHitsTimeline,
    )
    from .http_metrics_timeline_user_agents_response_top_hits_timeline_data_item import (
        HttpMetricsTimelineUserAgentsResponseTopHitsTimelineDataItem as HttpMetricsTimelineUserAgentsResponseTopHitsTimelineDataItem,
    )
    from .http_metrics_timeline_user_agents_status499_error import (
        HttpMetricsTimelineUserAgentsStatus499Error as HttpMetricsTimelineUserAgentsStatus499Error,
    )
    from .integration import Integration as Integration
    from .integration_collection import IntegrationCollection as IntegrationCollection
    from .integration_create_input import IntegrationCreateInput as IntegrationCreateInput
    from .integration_patch import IntegrationPatch as IntegrationPatch
    from .invoice import Invoice as Invoice
    from .invoice_pdf import InvoicePDF as InvoicePDF
    from .invoice_pdf_status import InvoicePdfStatus as InvoicePdfStatus
    from .invoice_status import InvoiceStatus as InvoiceStatus
    from .invoice_type import InvoiceType as InvoiceType
    from .kubernetes_deployment_target_storage import (
        KubernetesDeploymentTargetStorage as KubernetesDeploymentTargetStorage,
    )
    from .kubernetes_deployment_target_storage_create_input import (
        KubernetesDeploymentTargetStorageCreateInput as KubernetesDeploymentTargetStorageCreateInput,
    )
    from .kubernetes_deployment_target_storage_create_input_type import (
        KubernetesDeploymentTargetStorageCreateInputType as KubernetesDeploymentTargetStorageCreateInputType,
    )
    from .kubernetes_deployment_target_storage_patch import (
        KubernetesDeploymentTargetStoragePatch as KubernetesDeploymentTargetStoragePatch,
    )
    from .kubernetes_deployment_target_storage_patch_type import (
        KubernetesDeploymentTargetStoragePatchType as KubernetesDeploymentTargetStoragePatchType,
    )
    from .kubernetes_deployment_target_storage_type import (
        KubernetesDeploymentTargetStorageType as KubernetesDeploymentTargetStorageType,
    )
    from .line_item import LineItem as LineItem
    from .line_item_component import LineItemComponent as LineItemComponent
    from .line_item_type import LineItemType as LineItemType
    from .link import Link as Link
    from .list_applications_bad_request_error import (
        ListApplicationsBadRequestError as ListApplicationsBadRequestError,
    )
    from .list_applications_response import ListApplicationsResponse as ListApplicationsResponse
    from .list_applications_response_application import (
        ListApplicationsResponseApplication as ListApplicationsResponseApplication,
    )
    from .list_applications_response_application_profile_type import (
        ListApplicationsResponseApplicationProfileType as ListApplicationsResponseApplicationProfileType,
    )
    from .list_applications_response_application_profile_type_aggregation import (
        ListApplicationsResponseApplicationProfileTypeAggregation as ListApplicationsResponseApplicationProfileTypeAggregation,
    )
    from .list_applications_status499_error import (
        ListApplicationsStatus499Error as ListApplicationsStatus499Error,
    )
    from .list_links import ListLinks as ListLinks
    from .list_org_discounts_response import ListOrgDiscountsResponse as ListOrgDiscountsResponse
    from .list_org_invites_sort import ListOrgInvitesSort as ListOrgInvitesSort
    from .list_org_invoices_response import ListOrgInvoicesResponse as ListOrgInvoicesResponse
    from .list_org_members_response import ListOrgMembersResponse as ListOrgMembersResponse
    from .list_org_orders_response import ListOrgOrdersResponse as ListOrgOrdersResponse
    from .list_org_plan_records_response import (
        ListOrgPlanRecordsResponse as ListOrgPlanRecordsResponse,
    )
    from .list_org_prepayment_transactions_response import (
        ListOrgPrepaymentTransactionsResponse as ListOrgPrepaymentTransactionsResponse,
    )
    from .list_org_prepayment_transactions_response_links import (
        ListOrgPrepaymentTransactionsResponseLinks as ListOrgPrepaymentTransactionsResponseLinks,
    )
    from .list_org_prepayment_transactions_response_links_next import (
        ListOrgPrepaymentTransactionsResponseLinksNext as ListOrgPrepaymentTransactionsResponseLinksNext,
    )
    from .list_org_prepayment_transactions_response_links_prepayment import (
        ListOrgPrepaymentTransactionsResponseLinksPrepayment as ListOrgPrepaymentTransactionsResponseLinksPrepayment,
    )
    from .list_org_prepayment_transactions_response_links_previous import (
        ListOrgPrepaymentTransactionsResponseLinksPrevious as ListOrgPrepaymentTransactionsResponseLinksPrevious,
    )
    from .list_org_prepayment_transactions_response_links_self import (
        ListOrgPrepaymentTransactionsResponseLinksSelf as ListOrgPrepaymentTransactionsResponseLinksSelf,
    )
    from .list_org_projects_response import ListOrgProjectsResponse as ListOrgProjectsResponse
    from .list_org_subscriptions_filter_status import (
        ListOrgSubscriptionsFilterStatus as ListOrgSubscriptionsFilterStatus,
    )
    from .list_org_subscriptions_response import (
        ListOrgSubscriptionsResponse as ListOrgSubscriptionsResponse,
    )
    from .list_org_usage_records_response import (
        ListOrgUsageRecordsResponse as ListOrgUsageRecordsResponse,
    )
    from .list_orgs_response import ListOrgsResponse as ListOrgsResponse
    from .list_profiles_response import ListProfilesResponse as ListProfilesResponse
    from .list_project_invites_sort import ListProjectInvitesSort as ListProjectInvitesSort
    from .list_project_team_access_response import (
        ListProjectTeamAccessResponse as ListProjectTeamAccessResponse,
    )
    from .list_project_user_access_response import (
        ListProjectUserAccessResponse as ListProjectUserAccessResponse,
    )
    from .list_regions_response import ListRegionsResponse as ListRegionsResponse
    from .list_team_members_response import ListTeamMembersResponse as ListTeamMembersResponse
    from .list_team_members_sort import ListTeamMembersSort as ListTeamMembersSort
    from .list_team_project_access_response import (
        ListTeamProjectAccessResponse as ListTeamProjectAccessResponse,
    )
    from .list_teams_response import ListTeamsResponse as ListTeamsResponse
    from .list_teams_sort import ListTeamsSort as ListTeamsSort
    from .list_ticket_categories_response_item import (
        ListTicketCategoriesResponseItem as ListTicketCategoriesResponseItem,
    )
    from .list_ticket_priorities_response_item import (
        ListTicketPrioritiesResponseItem as ListTicketPrioritiesResponseItem,
    )
    from .list_tickets_response import ListTicketsResponse as ListTicketsResponse
    from .list_user_extended_access_response import (
        ListUserExtendedAccessResponse as ListUserExtendedAccessResponse,
    )
    from .list_user_extended_access_response_item import (
        ListUserExtendedAccessResponseItem as ListUserExtendedAccessResponseItem,
    )
    from .list_user_extended_access_response_item_resource_type import (
        ListUserExtendedAccessResponseItemResourceType as ListUserExtendedAccessResponseItemResourceType,
    )
    from .list_user_orgs_response import ListUserOrgsResponse as ListUserOrgsResponse
    from .list_user_project_access_response import (
        ListUserProjectAccessResponse as ListUserProjectAccessResponse,
    )
    from .list_user_teams_response import ListUserTeamsResponse as ListUserTeamsResponse
    from .list_user_teams_sort import ListUserTeamsSort as ListUserTeamsSort
    from .metrics_metadata import MetricsMetadata as MetricsMetadata
    from .metrics_timeline_user_agents_response_top_hits_timeline_data_item_data_value import (
        HttpMetricsTimelineUserAgentsResponseTopHitsTimelineDataItemDataValue as HttpMetricsTimelineUserAgentsResponseTopHitsTimelineDataItemDataValue,
    )
    from .metrics_value import MetricsValue as MetricsValue
    from .metrics_values import MetricsValues as MetricsValues
    from .mode import Mode as Mode
    from .new_relic_integration import NewRelicIntegration as NewRelicIntegration
    from .new_relic_integration_create_input import (
        NewRelicIntegrationCreateInput as NewRelicIntegrationCreateInput,
    )
    from .new_relic_integration_patch import NewRelicIntegrationPatch as NewRelicIntegrationPatch
    from .observability_entrypoint_response import (
        ObservabilityEntrypointResponse as ObservabilityEntrypointResponse,
    )
    from .observability_entrypoint_response_data_retention import (
        ObservabilityEntrypointResponseDataRetention as ObservabilityEntrypointResponseDataRetention,
    )
    from .observability_entrypoint_response_data_retention_continuous_profiling import (
        ObservabilityEntrypointResponseDataRetentionContinuousProfiling as ObservabilityEntrypointResponseDataRetentionContinuousProfiling,
    )
    from .observability_entrypoint_response_data_retention_http_traffic import (
        ObservabilityEntrypointResponseDataRetentionHttpTraffic as ObservabilityEntrypointResponseDataRetentionHttpTraffic,
    )
    from .observability_entrypoint_response_data_retention_logs import (
        ObservabilityEntrypointResponseDataRetentionLogs as ObservabilityEntrypointResponseDataRetentionLogs,
    )
    from .observability_entrypoint_response_data_retention_resources import (
        ObservabilityEntrypointResponseDataRetentionResources as ObservabilityEntrypointResponseDataRetentionResources,
    )
    from .observability_entrypoint_response_data_retention_server_monitoring import (
        ObservabilityEntrypointResponseDataRetentionServerMonitoring as ObservabilityEntrypointResponseDataRetentionServerMonitoring,
    )
    from .observability_entrypoint_response_environment_type import (
        ObservabilityEntrypointResponseEnvironmentType as ObservabilityEntrypointResponseEnvironmentType,
    )
    from .observability_entrypoint_response_links import (
        ObservabilityEntrypointResponseLinks as ObservabilityEntrypointResponseLinks,
    )
    from .observability_entrypoint_response_links_blackfire_php_server_caches import (
        ObservabilityEntrypointResponseLinksBlackfirePhpServerCaches as ObservabilityEntrypointResponseLinksBlackfirePhpServerCaches,
    )
    from .observability_entrypoint_response_links_blackfire_server_global import (
        ObservabilityEntrypointResponseLinksBlackfireServerGlobal as ObservabilityEntrypointResponseLinksBlackfireServerGlobal,
    )
    from .observability_entrypoint_response_links_blackfire_server_transactions_breakdown import (
        ObservabilityEntrypointResponseLinksBlackfireServerTransactionsBreakdown as ObservabilityEntrypointResponseLinksBlackfireServerTransactionsBreakdown,
    )
    from .observability_entrypoint_response_links_conprof_application_filters import (
        ObservabilityEntrypointResponseLinksConprofApplicationFilters as ObservabilityEntrypointResponseLinksConprofApplicationFilters,
    )
    from .observability_entrypoint_response_links_conprof_applications import (
        ObservabilityEntrypointResponseLinksConprofApplications as ObservabilityEntrypointResponseLinksConprofApplications,
    )
    from .observability_entrypoint_response_links_conprof_flamegraph import (
        ObservabilityEntrypointResponseLinksConprofFlamegraph as ObservabilityEntrypointResponseLinksConprofFlamegraph,
    )
    from .observability_entrypoint_response_links_conprof_timeline import (
        ObservabilityEntrypointResponseLinksConprofTimeline as ObservabilityEntrypointResponseLinksConprofTimeline,
    )
    from .observability_entrypoint_response_links_console_sandbox_access import (
        ObservabilityEntrypointResponseLinksConsoleSandboxAccess as ObservabilityEntrypointResponseLinksConsoleSandboxAccess,
    )
    from .observability_entrypoint_response_links_http_metrics_overview import (
        ObservabilityEntrypointResponseLinksHttpMetricsOverview as ObservabilityEntrypointResponseLinksHttpMetricsOverview,
    )
    from .observability_entrypoint_response_links_http_metrics_timeline_ips import (
        ObservabilityEntrypointResponseLinksHttpMetricsTimelineIps as ObservabilityEntrypointResponseLinksHttpMetricsTimelineIps,
    )
    from .observability_entrypoint_response_links_http_metrics_timeline_urls import (
        ObservabilityEntrypointResponseLinksHttpMetricsTimelineUrls as ObservabilityEntrypointResponseLinksHttpMetricsTimelineUrls,
    )
    from .observability_entrypoint_response_links_http_metrics_timeline_user_agents import (
        ObservabilityEntrypointResponseLinksHttpMetricsTimelineUserAgents as ObservabilityEntrypointResponseLinksHttpMetricsTimelineUserAgents,
    )
    from .observability_entrypoint_response_links_logs_overview import (
        ObservabilityEntrypointResponseLinksLogsOverview as ObservabilityEntrypointResponseLinksLogsOverview,
    )
    from .observability_entrypoint_response_links_logs_query import (
        ObservabilityEntrypointResponseLinksLogsQuery as ObservabilityEntrypointResponseLinksLogsQuery,
    )
    from .observability_entrypoint_response_links_resources_by_service_value import (
        ObservabilityEntrypointResponseLinksResourcesByServiceValue as ObservabilityEntrypointResponseLinksResourcesByServiceValue,
    )
    from .observability_entrypoint_response_links_resources_overview import (
        ObservabilityEntrypointResponseLinksResourcesOverview as ObservabilityEntrypointResponseLinksResourcesOverview,
    )
    from .observability_entrypoint_response_links_resources_summary import (
        ObservabilityEntrypointResponseLinksResourcesSummary as ObservabilityEntrypointResponseLinksResourcesSummary,
    )
    from .observability_entrypoint_response_links_self import (
        ObservabilityEntrypointResponseLinksSelf as ObservabilityEntrypointResponseLinksSelf,
    )
    from .observability_entrypoint_response_retention import (
        ObservabilityEntrypointResponseRetention as ObservabilityEntrypointResponseRetention,
    )
    from .observability_entrypoint_response_vendor import (
        ObservabilityEntrypointResponseVendor as ObservabilityEntrypointResponseVendor,
    )
    from .order import Order as Order
    from .order_billing_period_label import OrderBillingPeriodLabel as OrderBillingPeriodLabel
    from .order_links import OrderLinks as OrderLinks
    from .order_links_invoices import OrderLinksInvoices as OrderLinksInvoices
    from .order_status import OrderStatus as OrderStatus
    from .organization import Organization as Organization
    from .organization_addons_object import OrganizationAddonsObject as OrganizationAddonsObject
    from .organization_addons_object_available import (
        OrganizationAddonsObjectAvailable as OrganizationAddonsObjectAvailable,
    )
    from .organization_addons_object_current import (
        OrganizationAddonsObjectCurrent as OrganizationAddonsObjectCurrent,
    )
    from .organization_addons_object_upgrades_available import (
        OrganizationAddonsObjectUpgradesAvailable as OrganizationAddonsObjectUpgradesAvailable,
    )
    from .organization_ai_agent_settings import (
        OrganizationAiAgentSettings as OrganizationAiAgentSettings,
    )
    from .organization_alert_config import OrganizationAlertConfig as OrganizationAlertConfig
    from .organization_alert_config_config import (
        OrganizationAlertConfigConfig as OrganizationAlertConfigConfig,
    )
    from .organization_alert_config_config_threshold import (
        OrganizationAlertConfigConfigThreshold as OrganizationAlertConfigConfigThreshold,
    )
    from .organization_carbon import OrganizationCarbon as OrganizationCarbon
    from .organization_estimation_object import (
        OrganizationEstimationObject as OrganizationEstimationObject,
    )
    from .organization_estimation_object_subscriptions import (
        OrganizationEstimationObjectSubscriptions as OrganizationEstimationObjectSubscriptions,
    )
    from .organization_estimation_object_subscriptions_list_item import (
        OrganizationEstimationObjectSubscriptionsListItem as OrganizationEstimationObjectSubscriptionsListItem,
    )
    from .organization_estimation_object_subscriptions_list_item_usage import (
        OrganizationEstimationObjectSubscriptionsListItemUsage as OrganizationEstimationObjectSubscriptionsListItemUsage,
    )
    from .organization_estimation_object_user_licenses import (
        OrganizationEstimationObjectUserLicenses as OrganizationEstimationObjectUserLicenses,
    )
    from .organization_estimation_object_user_licenses_base import (
        OrganizationEstimationObjectUserLicensesBase as OrganizationEstimationObjectUserLicensesBase,
    )
    from .organization_estimation_object_user_licenses_base_list import (
        OrganizationEstimationObjectUserLicensesBaseList as OrganizationEstimationObjectUserLicensesBaseList,
    )
    from .organization_estimation_object_user_licenses_base_list_admin_user import (
        OrganizationEstimationObjectUserLicensesBaseListAdminUser as OrganizationEstimationObjectUserLicensesBaseListAdminUser,
    )
    from .organization_estimation_object_user_licenses_base_list_viewer_user import (
        OrganizationEstimationObjectUserLicensesBaseListViewerUser as OrganizationEstimationObjectUserLicensesBaseListViewerUser,
    )
    from .organization_estimation_object_user_licenses_user_management import (
        OrganizationEstimationObjectUserLicensesUserManagement as OrganizationEstimationObjectUserLicensesUserManagement,
    )
    from .organization_estimation_object_user_licenses_user_management_list import (
        OrganizationEstimationObjectUserLicensesUserManagementList as OrganizationEstimationObjectUserLicensesUserManagementList,
    )
    from .organization_id import OrganizationID as OrganizationID
    from .organization_invitation import OrganizationInvitation as OrganizationInvitation
    from .organization_invitation_owner import (
        OrganizationInvitationOwner as OrganizationInvitationOwner,
    )
    from .organization_invitation_state import (
        OrganizationInvitationState as OrganizationInvitationState,
    )
    from .organization_links import OrganizationLinks as OrganizationLinks
    from .organization_links_address import OrganizationLinksAddress as OrganizationLinksAddress
    from .organization_links_apply_voucher import (
        OrganizationLinksApplyVoucher as OrganizationLinksApplyVoucher,
    )
    from .organization_links_create_member import (
        OrganizationLinksCreateMember as OrganizationLinksCreateMember,
    )
    from .organization_links_create_subscription import (
        OrganizationLinksCreateSubscription as OrganizationLinksCreateSubscription,
    )
    from .organization_links_delete import OrganizationLinksDelete as OrganizationLinksDelete
    from .organization_links_estimate_subscription import (
        OrganizationLinksEstimateSubscription as OrganizationLinksEstimateSubscription,
    )
    from .organization_links_members import OrganizationLinksMembers as OrganizationLinksMembers
    from .organization_links_mfa_enforcement import (
        OrganizationLinksMfaEnforcement as OrganizationLinksMfaEnforcement,
    )
    from .organization_links_orders import OrganizationLinksOrders as OrganizationLinksOrders
    from .organization_links_payment_source import (
        OrganizationLinksPaymentSource as OrganizationLinksPaymentSource,
    )
    from .organization_links_profile import OrganizationLinksProfile as OrganizationLinksProfile
    from .organization_links_self import OrganizationLinksSelf as OrganizationLinksSelf
    from .organization_links_subscriptions import (
        OrganizationLinksSubscriptions as OrganizationLinksSubscriptions,
    )
    from .organization_links_update import OrganizationLinksUpdate as OrganizationLinksUpdate
    from .organization_links_vouchers import OrganizationLinksVouchers as OrganizationLinksVouchers
    from .organization_member import OrganizationMember as OrganizationMember
    from .organization_member_level import OrganizationMemberLevel as OrganizationMemberLevel
    from .organization_member_links import OrganizationMemberLinks as OrganizationMemberLinks
    from .organization_member_links_delete import (
        OrganizationMemberLinksDelete as OrganizationMemberLinksDelete,
    )
    from .organization_member_links_self import (
        OrganizationMemberLinksSelf as OrganizationMemberLinksSelf,
    )
    from .organization_member_links_update import (
        OrganizationMemberLinksUpdate as OrganizationMemberLinksUpdate,
    )
    from .organization_mfa_enforcement import (
        OrganizationMfaEnforcement as OrganizationMfaEnforcement,
    )
    from .organization_permissions import OrganizationPermissions as OrganizationPermissions
    from .organization_permissions_item import (
        OrganizationPermissionsItem as OrganizationPermissionsItem,
    )
    from .organization_project import OrganizationProject as OrganizationProject
    from .organization_project_carbon import OrganizationProjectCarbon as OrganizationProjectCarbon
    from .organization_project_links import OrganizationProjectLinks as OrganizationProjectLinks
    from .organization_project_links_activities import (
        OrganizationProjectLinksActivities as OrganizationProjectLinksActivities,
    )
    from .organization_project_links_addons import (
        OrganizationProjectLinksAddons as OrganizationProjectLinksAddons,
    )
    from .organization_project_links_api import (
        OrganizationProjectLinksApi as OrganizationProjectLinksApi,
    )
    from .organization_project_links_delete import (
        OrganizationProjectLinksDelete as OrganizationProjectLinksDelete,
    )
    from .organization_project_links_plan_uri import (
        OrganizationProjectLinksPlanUri as OrganizationProjectLinksPlanUri,
    )
    from .organization_project_links_self import (
        OrganizationProjectLinksSelf as OrganizationProjectLinksSelf,
    )
    from .organization_project_links_subscription import (
        OrganizationProjectLinksSubscription as OrganizationProjectLinksSubscription,
    )
    from .organization_project_links_update import (
        OrganizationProjectLinksUpdate as OrganizationProjectLinksUpdate,
    )
    from .organization_project_links_update_usage_alerts import (
        OrganizationProjectLinksUpdateUsageAlerts as OrganizationProjectLinksUpdateUsageAlerts,
    )
    from .organization_project_links_view_usage_alerts import (
        OrganizationProjectLinksViewUsageAlerts as OrganizationProjectLinksViewUsageAlerts,
    )
    from .organization_reference import OrganizationReference as OrganizationReference
    from .organization_sso_config import OrganizationSSOConfig as OrganizationSSOConfig
    from .organization_status import OrganizationStatus as OrganizationStatus
    from .organization_type import OrganizationType as OrganizationType
    from .otlp_log_integration import OtlpLogIntegration as OtlpLogIntegration
    from .otlp_log_integration_create_input import (
        OtlpLogIntegrationCreateInput as OtlpLogIntegrationCreateInput,
    )
    from .otlp_log_integration_patch import OtlpLogIntegrationPatch as OtlpLogIntegrationPatch
    from .owner_info import OwnerInfo as OwnerInfo
    from .pagerduty_integration import PagerDutyIntegration as PagerDutyIntegration
    from .pagerduty_integration_create_input import (
        PagerDutyIntegrationCreateInput as PagerDutyIntegrationCreateInput,
    )
    from .pagerduty_integration_patch import PagerDutyIntegrationPatch as PagerDutyIntegrationPatch
    from .permissions import Permissions as Permissions
    from .permissions_item import PermissionsItem as PermissionsItem
    from .plan_records import PlanRecords as PlanRecords
    from .plan_titles import PlanTitles as PlanTitles
    from .prepayment_object import PrepaymentObject as PrepaymentObject
    from .prepayment_object_prepayment import (
        PrepaymentObjectPrepayment as PrepaymentObjectPrepayment,
    )
    from .prepayment_object_prepayment_balance import (
        PrepaymentObjectPrepaymentBalance as PrepaymentObjectPrepaymentBalance,
    )
    from .prepayment_transaction_object import (
        PrepaymentTransactionObject as PrepaymentTransactionObject,
    )
    from .prepayment_transaction_object_amount import (
        PrepaymentTransactionObjectAmount as PrepaymentTransactionObjectAmount,
    )
    from .prod_domain_storage import ProdDomainStorage as ProdDomainStorage
    from .prod_domain_storage_create_input import (
        ProdDomainStorageCreateInput as ProdDomainStorageCreateInput,
    )
    from .prod_domain_storage_patch import ProdDomainStoragePatch as ProdDomainStoragePatch
    from .profile import Profile as Profile
    from .profile_customer_type import ProfileCustomerType as ProfileCustomerType
    from .profile_type import ProfileType as ProfileType
    from .project import Project as Project
    from .project_addon import ProjectAddon as ProjectAddon
    from .project_addon_base import ProjectAddonBase as ProjectAddonBase
    from .project_addon_base_allowed_value import (
        ProjectAddonBaseAllowedValue as ProjectAddonBaseAllowedValue,
    )
    from .project_addon_base_links import ProjectAddonBaseLinks as ProjectAddonBaseLinks
    from .project_addon_base_links_delete import (
        ProjectAddonBaseLinksDelete as ProjectAddonBaseLinksDelete,
    )
    from .project_addon_base_links_self import (
        ProjectAddonBaseLinksSelf as ProjectAddonBaseLinksSelf,
    )
    from .project_addon_base_links_update import (
        ProjectAddonBaseLinksUpdate as ProjectAddonBaseLinksUpdate,
    )
    from .project_addon_base_status import ProjectAddonBaseStatus as ProjectAddonBaseStatus
    from .project_addon_id import ProjectAddonID as ProjectAddonID
    from .project_addon_quantity import ProjectAddonQuantity as ProjectAddonQuantity
    from .project_addon_sku import ProjectAddonSKU as ProjectAddonSKU
    from .project_addon_with_quantity_fields import (
        ProjectAddonWithQuantityFields as ProjectAddonWithQuantityFields,
    )
    from .project_addon_with_quantity_fields_object import (
        ProjectAddonWithQuantityFieldsObject as ProjectAddonWithQuantityFieldsObject,
    )
    from .project_addon_with_sku_fields import (
        ProjectAddonWithSkuFields as ProjectAddonWithSkuFields,
    )
    from .project_addon_with_sku_fields_object import (
        ProjectAddonWithSkuFieldsObject as ProjectAddonWithSkuFieldsObject,
    )
    from .project_capabilities import ProjectCapabilities as ProjectCapabilities
    from .project_capabilities_autoscaling import (
        ProjectCapabilitiesAutoscaling as ProjectCapabilitiesAutoscaling,
    )
    from .project_capabilities_build_resources import (
        ProjectCapabilitiesBuildResources as ProjectCapabilitiesBuildResources,
    )
    from .project_capabilities_custom_domains import (
        ProjectCapabilitiesCustomDomains as ProjectCapabilitiesCustomDomains,
    )
    from .project_capabilities_data_retention import (
        ProjectCapabilitiesDataRetention as ProjectCapabilitiesDataRetention,
    )
    from .project_capabilities_guaranteed_resources import (
        ProjectCapabilitiesGuaranteedResources as ProjectCapabilitiesGuaranteedResources,
    )
    from .project_capabilities_image_value import (
        ProjectCapabilitiesImageValue as ProjectCapabilitiesImageValue,
    )
    from .project_capabilities_integrations import (
        ProjectCapabilitiesIntegrations as ProjectCapabilitiesIntegrations,
    )
    from .project_capabilities_integrations_config import (
        ProjectCapabilitiesIntegrationsConfig as ProjectCapabilitiesIntegrationsConfig,
    )
    from .project_capabilities_integrations_config_bitbucket import (
        ProjectCapabilitiesIntegrationsConfigBitbucket as ProjectCapabilitiesIntegrationsConfigBitbucket,
    )
    from .project_capabilities_integrations_config_bitbucket_server import (
        ProjectCapabilitiesIntegrationsConfigBitbucketServer as ProjectCapabilitiesIntegrationsConfigBitbucketServer,
    )
    from .project_capabilities_integrations_config_blackfire import (
        ProjectCapabilitiesIntegrationsConfigBlackfire as ProjectCapabilitiesIntegrationsConfigBlackfire,
    )
    from .project_capabilities_integrations_config_cdn_fastly import (
        ProjectCapabilitiesIntegrationsConfigCdnFastly as ProjectCapabilitiesIntegrationsConfigCdnFastly,
    )
    from .project_capabilities_integrations_config_github import (
        ProjectCapabilitiesIntegrationsConfigGithub as ProjectCapabilitiesIntegrationsConfigGithub,
    )
    from .project_capabilities_integrations_config_gitlab import (
        ProjectCapabilitiesIntegrationsConfigGitlab as ProjectCapabilitiesIntegrationsConfigGitlab,
    )
    from .project_capabilities_integrations_config_health_email import (
        ProjectCapabilitiesIntegrationsConfigHealthEmail as ProjectCapabilitiesIntegrationsConfigHealthEmail,
    )
    from .project_capabilities_integrations_config_health_pagerduty import (
        ProjectCapabilitiesIntegrationsConfigHealthPagerduty as ProjectCapabilitiesIntegrationsConfigHealthPagerduty,
    )
    from .project_capabilities_integrations_config_health_slack import (
        ProjectCapabilitiesIntegrationsConfigHealthSlack as ProjectCapabilitiesIntegrationsConfigHealthSlack,
    )
    from .project_capabilities_integrations_config_health_webhook import (
        ProjectCapabilitiesIntegrationsConfigHealthWebhook as ProjectCapabilitiesIntegrationsConfigHealthWebhook,
    )
    from .project_capabilities_integrations_config_httplog import (
        ProjectCapabilitiesIntegrationsConfigHttplog as ProjectCapabilitiesIntegrationsConfigHttplog,
    )
    from .project_capabilities_integrations_config_newrelic import (
        ProjectCapabilitiesIntegrationsConfigNewrelic as ProjectCapabilitiesIntegrationsConfigNewrelic,
    )
    from .project_capabilities_integrations_config_otlplog import (
        ProjectCapabilitiesIntegrationsConfigOtlplog as ProjectCapabilitiesIntegrationsConfigOtlplog,
    )
    from .project_capabilities_integrations_config_script import (
        ProjectCapabilitiesIntegrationsConfigScript as ProjectCapabilitiesIntegrationsConfigScript,
    )
    from .project_capabilities_integrations_config_splunk import (
        ProjectCapabilitiesIntegrationsConfigSplunk as ProjectCapabilitiesIntegrationsConfigSplunk,
    )
    from .project_capabilities_integrations_config_sumologic import (
        ProjectCapabilitiesIntegrationsConfigSumologic as ProjectCapabilitiesIntegrationsConfigSumologic,
    )
    from .project_capabilities_integrations_config_syslog import (
        ProjectCapabilitiesIntegrationsConfigSyslog as ProjectCapabilitiesIntegrationsConfigSyslog,
    )
    from .project_capabilities_integrations_config_webhook import (
        ProjectCapabilitiesIntegrationsConfigWebhook as ProjectCapabilitiesIntegrationsConfigWebhook,
    )
    from .project_capabilities_logs_forwarding import (
        ProjectCapabilitiesLogsForwarding as ProjectCapabilitiesLogsForwarding,
    )
    from .project_capabilities_metrics import (
        ProjectCapabilitiesMetrics as ProjectCapabilitiesMetrics,
    )
    from .project_capabilities_outbound_firewall import (
        ProjectCapabilitiesOutboundFirewall as ProjectCapabilitiesOutboundFirewall,
    )
    from .project_capabilities_runtime_operations import (
        ProjectCapabilitiesRuntimeOperations as ProjectCapabilitiesRuntimeOperations,
    )
    from .project_capabilities_source_operations import (
        ProjectCapabilitiesSourceOperations as ProjectCapabilitiesSourceOperations,
    )
    from .project_capabilities_tasks import ProjectCapabilitiesTasks as ProjectCapabilitiesTasks
    from .project_carbon import ProjectCarbon as ProjectCarbon
    from .project_dedicated_tag import ProjectDedicatedTag as ProjectDedicatedTag
    from .project_default_branch import ProjectDefaultBranch as ProjectDefaultBranch
    from .project_facets import ProjectFacets as ProjectFacets
    from .project_id import ProjectID as ProjectID
    from .project_invitation import ProjectInvitation as ProjectInvitation
    from .project_invitation_environment import (
        ProjectInvitationEnvironment as ProjectInvitationEnvironment,
    )
    from .project_invitation_environment_role import (
        ProjectInvitationEnvironmentRole as ProjectInvitationEnvironmentRole,
    )
    from .project_invitation_owner import ProjectInvitationOwner as ProjectInvitationOwner
    from .project_invitation_role import ProjectInvitationRole as ProjectInvitationRole
    from .project_invitation_state import ProjectInvitationState as ProjectInvitationState
    from .project_maintenance import ProjectMaintenance as ProjectMaintenance
    from .project_options import ProjectOptions as ProjectOptions
    from .project_options_aggregated import ProjectOptionsAggregated as ProjectOptionsAggregated
    from .project_options_defaults import ProjectOptionsDefaults as ProjectOptionsDefaults
    from .project_options_enforced import ProjectOptionsEnforced as ProjectOptionsEnforced
    from .project_permissions import ProjectPermissions as ProjectPermissions
    from .project_permissions_item import ProjectPermissionsItem as ProjectPermissionsItem
    from .project_plan import ProjectPlan as ProjectPlan
    from .project_reference import ProjectReference as ProjectReference
    from .project_repository import ProjectRepository as ProjectRepository
    from .project_settings import ProjectSettings as ProjectSettings
    from .project_settings_build_resources import (
        ProjectSettingsBuildResources as ProjectSettingsBuildResources,
    )
    from .project_settings_certificate_style import (
        ProjectSettingsCertificateStyle as ProjectSettingsCertificateStyle,
    )
    from .project_settings_continuous_profiling import (
        ProjectSettingsContinuousProfiling as ProjectSettingsContinuousProfiling,
    )
    from .project_settings_data_retention_value import (
        ProjectSettingsDataRetentionValue as ProjectSettingsDataRetentionValue,
    )
    from .project_settings_data_retention_value_default_config import (
        ProjectSettingsDataRetentionValueDefaultConfig as ProjectSettingsDataRetentionValueDefaultConfig,
    )
    from .project_settings_data_retention_value_default_config_schedule_item import (
        ProjectSettingsDataRetentionValueDefaultConfigScheduleItem as ProjectSettingsDataRetentionValueDefaultConfigScheduleItem,
    )
    from .project_settings_development_application_size import (
        ProjectSettingsDevelopmentApplicationSize as ProjectSettingsDevelopmentApplicationSize,
    )
    from .project_settings_development_service_size import (
        ProjectSettingsDevelopmentServiceSize as ProjectSettingsDevelopmentServiceSize,
    )
    from .project_settings_environment_name_strategy import (
        ProjectSettingsEnvironmentNameStrategy as ProjectSettingsEnvironmentNameStrategy,
    )
    from .project_settings_git_server import ProjectSettingsGitServer as ProjectSettingsGitServer
    from .project_settings_maintenance_window import (
        ProjectSettingsMaintenanceWindow as ProjectSettingsMaintenanceWindow,
    )
    from .project_settings_maintenance_window_recurrence import (
        ProjectSettingsMaintenanceWindowRecurrence as ProjectSettingsMaintenanceWindowRecurrence,
    )
    from .project_settings_outbound_restrictions_default_policy import (
        ProjectSettingsOutboundRestrictionsDefaultPolicy as ProjectSettingsOutboundRestrictionsDefaultPolicy,
    )
    from .project_settings_patch import ProjectSettingsPatch as ProjectSettingsPatch
    from .project_settings_patch_build_resources import (
        ProjectSettingsPatchBuildResources as ProjectSettingsPatchBuildResources,
    )
    from .project_settings_patch_data_retention_value import (
        ProjectSettingsPatchDataRetentionValue as ProjectSettingsPatchDataRetentionValue,
    )
    from .project_settings_patch_data_retention_value_default_config import (
        ProjectSettingsPatchDataRetentionValueDefaultConfig as ProjectSettingsPatchDataRetentionValueDefaultConfig,
    )
    from .project_settings_patch_data_retention_value_default_config_schedule_item import (
        ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem as ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem,
    )
    from .project_settings_patch_maintenance_window import (
        ProjectSettingsPatchMaintenanceWindow as ProjectSettingsPatchMaintenanceWindow,
    )
    from .project_settings_patch_maintenance_window_recurrence import (
        ProjectSettingsPatchMaintenanceWindowRecurrence as ProjectSettingsPatchMaintenanceWindowRecurrence,
    )
    from .project_settings_router_resources import (
        ProjectSettingsRouterResources as ProjectSettingsRouterResources,
    )
    from .project_status import ProjectStatus as ProjectStatus
    from .project_status_object import ProjectStatusObject as ProjectStatusObject
    from .project_subscription import ProjectSubscription as ProjectSubscription
    from .project_subscription_image_types import (
        ProjectSubscriptionImageTypes as ProjectSubscriptionImageTypes,
    )
    from .project_subscription_plan import ProjectSubscriptionPlan as ProjectSubscriptionPlan
    from .project_subscription_resources import (
        ProjectSubscriptionResources as ProjectSubscriptionResources,
    )
    from .project_subscription_resources_development import (
        ProjectSubscriptionResourcesDevelopment as ProjectSubscriptionResourcesDevelopment,
    )
    from .project_subscription_resources_production import (
        ProjectSubscriptionResourcesProduction as ProjectSubscriptionResourcesProduction,
    )
    from .project_time_zone import ProjectTimeZone as ProjectTimeZone
    from .project_title import ProjectTitle as ProjectTitle
    from .project_trial_plan import ProjectTrialPlan as ProjectTrialPlan
    from .project_type import ProjectType as ProjectType
    from .project_ui import ProjectUI as ProjectUI
    from .project_variable import ProjectVariable as ProjectVariable
    from .project_variable_collection import ProjectVariableCollection as ProjectVariableCollection
    from .project_variable_create_input import (
        ProjectVariableCreateInput as ProjectVariableCreateInput,
    )
    from .project_variable_patch import ProjectVariablePatch as ProjectVariablePatch
    from .proxy_route import ProxyRoute as ProxyRoute
    from .proxy_route_cache import ProxyRouteCache as ProxyRouteCache
    from .proxy_route_redirects import ProxyRouteRedirects as ProxyRouteRedirects
    from .proxy_route_redirects_path import ProxyRouteRedirectsPath as ProxyRouteRedirectsPath
    from .proxy_route_redirects_path_code import (
        ProxyRouteRedirectsPathCode as ProxyRouteRedirectsPathCode,
    )
    from .proxy_route_ssi import ProxyRouteSsi as ProxyRouteSsi
    from .proxy_route_sticky import ProxyRouteSticky as ProxyRouteSticky
    from .proxy_route_tls import ProxyRouteTls as ProxyRouteTls
    from .proxy_route_tls_client_authentication import (
        ProxyRouteTlsClientAuthentication as ProxyRouteTlsClientAuthentication,
    )
    from .proxy_route_tls_min_version import ProxyRouteTlsMinVersion as ProxyRouteTlsMinVersion
    from .proxy_route_tls_strict_transport_security import (
        ProxyRouteTlsStrictTransportSecurity as ProxyRouteTlsStrictTransportSecurity,
    )
    from .proxy_route_type import ProxyRouteType as ProxyRouteType
    from .record_status_parameter import RecordStatusParameter as RecordStatusParameter
    from .record_usage_group_parameter import RecordUsageGroupParameter as RecordUsageGroupParameter
    from .recreate_recovery_codes_response import (
        RecreateRecoveryCodesResponse as RecreateRecoveryCodesResponse,
    )
    from .redirect_route import RedirectRoute as RedirectRoute
    from .redirect_route_cache import RedirectRouteCache as RedirectRouteCache
    from .redirect_route_redirects import RedirectRouteRedirects as RedirectRouteRedirects
    from .redirect_route_redirects_path import (
        RedirectRouteRedirectsPath as RedirectRouteRedirectsPath,
    )
    from .redirect_route_redirects_path_code import (
        RedirectRouteRedirectsPathCode as RedirectRouteRedirectsPathCode,
    )
    from .redirect_route_ssi import RedirectRouteSsi as RedirectRouteSsi
    from .redirect_route_sticky import RedirectRouteSticky as RedirectRouteSticky
    from .redirect_route_tls import RedirectRouteTls as RedirectRouteTls
    from .redirect_route_tls_client_authentication import (
        RedirectRouteTlsClientAuthentication as RedirectRouteTlsClientAuthentication,
    )
    from .redirect_route_tls_min_version import (
        RedirectRouteTlsMinVersion as RedirectRouteTlsMinVersion,
    )
    from .redirect_route_tls_strict_transport_security import (
        RedirectRouteTlsStrictTransportSecurity as RedirectRouteTlsStrictTransportSecurity,
    )
    from .redirect_route_type import RedirectRouteType as RedirectRouteType
    from .ref import Ref as Ref
    from .ref_collection import RefCollection as RefCollection
    from .ref_object import RefObject as RefObject
    from .region import Region as Region
    from .region_available import RegionAvailable as RegionAvailable
    from .region_compliance import RegionCompliance as RegionCompliance
    from .region_datacenter import RegionDatacenter as RegionDatacenter
    from .region_datacenter_object import RegionDatacenterObject as RegionDatacenterObject
    from .region_endpoint import RegionEndpoint as RegionEndpoint
    from .region_env_impact import RegionEnvImpact as RegionEnvImpact
    from .region_environmental_impact import RegionEnvironmentalImpact as RegionEnvironmentalImpact
    from .region_id import RegionID as RegionID
    from .region_label import RegionLabel as RegionLabel
    from .region_private import RegionPrivate as RegionPrivate
    from .region_project_label import RegionProjectLabel as RegionProjectLabel
    from .region_provider import RegionProvider as RegionProvider
    from .region_provider_object import RegionProviderObject as RegionProviderObject
    from .region_reference import RegionReference as RegionReference
    from .region_selection_label import RegionSelectionLabel as RegionSelectionLabel
    from .region_timezone import RegionTimezone as RegionTimezone
    from .region_zone import RegionZone as RegionZone
    from .replacement_domain_storage import ReplacementDomainStorage as ReplacementDomainStorage
    from .replacement_domain_storage_create_input import (
        ReplacementDomainStorageCreateInput as ReplacementDomainStorageCreateInput,
    )
    from .replacement_domain_storage_patch import (
        ReplacementDomainStoragePatch as ReplacementDomainStoragePatch,
    )
    from .replacement_domain_storage_patch_attributes import (
        ReplacementDomainStoragePatchAttributes as ReplacementDomainStoragePatchAttributes,
    )
    from .replacement_domain_storage_patch_attributes_client_authentication import (
        ReplacementDomainStoragePatchAttributesClientAuthentication as ReplacementDomainStoragePatchAttributesClientAuthentication,
    )
    from .replacement_domain_storage_patch_attributes_min_version import (
        ReplacementDomainStoragePatchAttributesMinVersion as ReplacementDomainStoragePatchAttributesMinVersion,
    )
    from .replacement_domain_storage_patch_attributes_strict_transport_security import (
        ReplacementDomainStoragePatchAttributesStrictTransportSecurity as ReplacementDomainStoragePatchAttributesStrictTransportSecurity,
    )
    from .reset_email_address_request import ResetEmailAddressRequest as ResetEmailAddressRequest
    from .resource_config import ResourceConfig as ResourceConfig
    from .resources_by_service_agg import ResourcesByServiceAgg as ResourcesByServiceAgg
    from .resources_by_service_bad_request_error import (
        ResourcesByServiceBadRequestError as ResourcesByServiceBadRequestError,
    )
    from .resources_by_service_response import (
        ResourcesByServiceResponse as ResourcesByServiceResponse,
    )
    from .resources_by_service_response_data_item import (
        ResourcesByServiceResponseDataItem as ResourcesByServiceResponseDataItem,
    )
    from .resources_by_service_response_data_item_instance import (
        ResourcesByServiceResponseDataItemInstance as ResourcesByServiceResponseDataItemInstance,
    )
    from .resources_by_service_response_data_item_instance_cpu_limit import (
        ResourcesByServiceResponseDataItemInstanceCpuLimit as ResourcesByServiceResponseDataItemInstanceCpuLimit,
    )
    from .resources_by_service_response_data_item_instance_cpu_pressure import (
        ResourcesByServiceResponseDataItemInstanceCpuPressure as ResourcesByServiceResponseDataItemInstanceCpuPressure,
    )
    from .resources_by_service_response_data_item_instance_cpu_used import (
        ResourcesByServiceResponseDataItemInstanceCpuUsed as ResourcesByServiceResponseDataItemInstanceCpuUsed,
    )
    from .resources_by_service_response_data_item_instance_io_pressure import (
        ResourcesByServiceResponseDataItemInstanceIoPressure as ResourcesByServiceResponseDataItemInstanceIoPressure,
    )
    from .resources_by_service_response_data_item_instance_irq_pressure import (
        ResourcesByServiceResponseDataItemInstanceIrqPressure as ResourcesByServiceResponseDataItemInstanceIrqPressure,
    )
    from .resources_by_service_response_data_item_instance_memory_limit import (
        ResourcesByServiceResponseDataItemInstanceMemoryLimit as ResourcesByServiceResponseDataItemInstanceMemoryLimit,
    )
    from .resources_by_service_response_data_item_instance_memory_pressure import (
        ResourcesByServiceResponseDataItemInstanceMemoryPressure as ResourcesByServiceResponseDataItemInstanceMemoryPressure,
    )
    from .resources_by_service_response_data_item_instance_memory_used import (
        ResourcesByServiceResponseDataItemInstanceMemoryUsed as ResourcesByServiceResponseDataItemInstanceMemoryUsed,
    )
    from .resources_by_service_response_data_item_instance_mountpoint import (
        ResourcesByServiceResponseDataItemInstanceMountpoint as ResourcesByServiceResponseDataItemInstanceMountpoint,
    )
    from .resources_by_service_response_data_item_instance_mountpoint_disk_limit import (
        ResourcesByServiceResponseDataItemInstanceMountpointDiskLimit as ResourcesByServiceResponseDataItemInstanceMountpointDiskLimit,
    )
    from .resources_by_service_response_data_item_instance_mountpoint_disk_used import (
        ResourcesByServiceResponseDataItemInstanceMountpointDiskUsed as ResourcesByServiceResponseDataItemInstanceMountpointDiskUsed,
    )
    from .resources_by_service_response_data_item_instance_mountpoint_inodes_limit import (
        ResourcesByServiceResponseDataItemInstanceMountpointInodesLimit as ResourcesByServiceResponseDataItemInstanceMountpointInodesLimit,
    )
    from .resources_by_service_response_data_item_instance_mountpoint_inodes_used import (
        ResourcesByServiceResponseDataItemInstanceMountpointInodesUsed as ResourcesByServiceResponseDataItemInstanceMountpointInodesUsed,
    )
    from .resources_by_service_response_data_item_instance_swap_limit import (
        ResourcesByServiceResponseDataItemInstanceSwapLimit as ResourcesByServiceResponseDataItemInstanceSwapLimit,
    )
    from .resources_by_service_response_data_item_instance_swap_used import (
        ResourcesByServiceResponseDataItemInstanceSwapUsed as ResourcesByServiceResponseDataItemInstanceSwapUsed,
    )
    from .resources_by_service_response_dg2_host_types_mapping_value import (
        ResourcesByServiceResponseDg2HostTypesMappingValue as ResourcesByServiceResponseDg2HostTypesMappingValue,
    )
    from .resources_by_service_status499_error import (
        ResourcesByServiceStatus499Error as ResourcesByServiceStatus499Error,
    )
    from .resources_by_service_type import ResourcesByServiceType as ResourcesByServiceType
    from .resources_overview_bad_request_error import (
        ResourcesOverviewBadRequestError as ResourcesOverviewBadRequestError,
    )
    from .resources_overview_response import ResourcesOverviewResponse as ResourcesOverviewResponse
    from .resources_overview_response_data_item import (
        ResourcesOverviewResponseDataItem as ResourcesOverviewResponseDataItem,
    )
    from .resources_overview_response_data_item_service import (
        ResourcesOverviewResponseDataItemService as ResourcesOverviewResponseDataItemService,
    )
    from .resources_overview_response_data_item_service_cpu_limit import (
        ResourcesOverviewResponseDataItemServiceCpuLimit as ResourcesOverviewResponseDataItemServiceCpuLimit,
    )
    from .resources_overview_response_data_item_service_cpu_pressure import (
        ResourcesOverviewResponseDataItemServiceCpuPressure as ResourcesOverviewResponseDataItemServiceCpuPressure,
    )
    from .resources_overview_response_data_item_service_cpu_used import (
        ResourcesOverviewResponseDataItemServiceCpuUsed as ResourcesOverviewResponseDataItemServiceCpuUsed,
    )
    from .resources_overview_response_data_item_service_io_pressure import (
        ResourcesOverviewResponseDataItemServiceIoPressure as ResourcesOverviewResponseDataItemServiceIoPressure,
    )
    from .resources_overview_response_data_item_service_irq_pressure import (
        ResourcesOverviewResponseDataItemServiceIrqPressure as ResourcesOverviewResponseDataItemServiceIrqPressure,
    )
    from .resources_overview_response_data_item_service_memory_limit import (
        ResourcesOverviewResponseDataItemServiceMemoryLimit as ResourcesOverviewResponseDataItemServiceMemoryLimit,
    )
    from .resources_overview_response_data_item_service_memory_pressure import (
        ResourcesOverviewResponseDataItemServiceMemoryPressure as ResourcesOverviewResponseDataItemServiceMemoryPressure,
    )
    from .resources_overview_response_data_item_service_memory_used import (
        ResourcesOverviewResponseDataItemServiceMemoryUsed as ResourcesOverviewResponseDataItemServiceMemoryUsed,
    )
    from .resources_overview_response_data_item_service_mountpoint import (
        ResourcesOverviewResponseDataItemServiceMountpoint as ResourcesOverviewResponseDataItemServiceMountpoint,
    )
    from .resources_overview_response_data_item_service_mountpoint_disk_limit import (
        ResourcesOverviewResponseDataItemServiceMountpointDiskLimit as ResourcesOverviewResponseDataItemServiceMountpointDiskLimit,
    )
    from .resources_overview_response_data_item_service_mountpoint_disk_used import (
        ResourcesOverviewResponseDataItemServiceMountpointDiskUsed as ResourcesOverviewResponseDataItemServiceMountpointDiskUsed,
    )
    from .resources_overview_response_data_item_service_mountpoint_inodes_limit import (
        ResourcesOverviewResponseDataItemServiceMountpointInodesLimit as ResourcesOverviewResponseDataItemServiceMountpointInodesLimit,
    )
    from .resources_overview_response_data_item_service_mountpoint_inodes_used import (
        ResourcesOverviewResponseDataItemServiceMountpointInodesUsed as ResourcesOverviewResponseDataItemServiceMountpointInodesUsed,
    )
    from .resources_overview_response_data_item_service_swap_limit import (
        ResourcesOverviewResponseDataItemServiceSwapLimit as ResourcesOverviewResponseDataItemServiceSwapLimit,
    )
    from .resources_overview_response_data_item_service_swap_used import (
        ResourcesOverviewResponseDataItemServiceSwapUsed as ResourcesOverviewResponseDataItemServiceSwapUsed,
    )
    from .resources_overview_services_mode import (
        ResourcesOverviewServicesMode as ResourcesOverviewServicesMode,
    )
    from .resources_overview_status499_error import (
        ResourcesOverviewStatus499Error as ResourcesOverviewStatus499Error,
    )
    from .resources_summary_agg import ResourcesSummaryAgg as ResourcesSummaryAgg
    from .resources_summary_bad_request_error import (
        ResourcesSummaryBadRequestError as ResourcesSummaryBadRequestError,
    )
    from .resources_summary_response import ResourcesSummaryResponse as ResourcesSummaryResponse
    from .resources_summary_response_data import (
        ResourcesSummaryResponseData as ResourcesSummaryResponseData,
    )
    from .resources_summary_response_data_service_value import (
        ResourcesSummaryResponseDataServiceValue as ResourcesSummaryResponseDataServiceValue,
    )
    from .resources_summary_response_data_service_value_cpu_limit import (
        ResourcesSummaryResponseDataServiceValueCpuLimit as ResourcesSummaryResponseDataServiceValueCpuLimit,
    )
    from .resources_summary_response_data_service_value_cpu_pressure import (
        ResourcesSummaryResponseDataServiceValueCpuPressure as ResourcesSummaryResponseDataServiceValueCpuPressure,
    )
    from .resources_summary_response_data_service_value_cpu_used import (
        ResourcesSummaryResponseDataServiceValueCpuUsed as ResourcesSummaryResponseDataServiceValueCpuUsed,
    )
    from .resources_summary_response_data_service_value_io_pressure import (
        ResourcesSummaryResponseDataServiceValueIoPressure as ResourcesSummaryResponseDataServiceValueIoPressure,
    )
    from .resources_summary_response_data_service_value_irq_pressure import (
        ResourcesSummaryResponseDataServiceValueIrqPressure as ResourcesSummaryResponseDataServiceValueIrqPressure,
    )
    from .resources_summary_response_data_service_value_memory_limit import (
        ResourcesSummaryResponseDataServiceValueMemoryLimit as ResourcesSummaryResponseDataServiceValueMemoryLimit,
    )
    from .resources_summary_response_data_service_value_memory_pressure import (
        ResourcesSummaryResponseDataServiceValueMemoryPressure as ResourcesSummaryResponseDataServiceValueMemoryPressure,
    )
    from .resources_summary_response_data_service_value_memory_used import (
        ResourcesSummaryResponseDataServiceValueMemoryUsed as ResourcesSummaryResponseDataServiceValueMemoryUsed,
    )
    from .resources_summary_response_data_service_value_mountpoint import (
        ResourcesSummaryResponseDataServiceValueMountpoint as ResourcesSummaryResponseDataServiceValueMountpoint,
    )
    from .resources_summary_response_data_service_value_mountpoint_disk_limit import (
        ResourcesSummaryResponseDataServiceValueMountpointDiskLimit as ResourcesSummaryResponseDataServiceValueMountpointDiskLimit,
    )
    from .resources_summary_response_data_service_value_mountpoint_disk_used import (
        ResourcesSummaryResponseDataServiceValueMountpointDiskUsed as ResourcesSummaryResponseDataServiceValueMountpointDiskUsed,
    )
    from .resources_summary_response_data_service_value_mountpoint_inodes_limit import (
        ResourcesSummaryResponseDataServiceValueMountpointInodesLimit as ResourcesSummaryResponseDataServiceValueMountpointInodesLimit,
    )
    from .resources_summary_response_data_service_value_mountpoint_inodes_used import (
        ResourcesSummaryResponseDataServiceValueMountpointInodesUsed as ResourcesSummaryResponseDataServiceValueMountpointInodesUsed,
    )
    from .resources_summary_response_data_service_value_swap_limit import (
        ResourcesSummaryResponseDataServiceValueSwapLimit as ResourcesSummaryResponseDataServiceValueSwapLimit,
    )
    from .resources_summary_response_data_service_value_swap_used import (
        ResourcesSummaryResponseDataServiceValueSwapUsed as ResourcesSummaryResponseDataServiceValueSwapUsed,
    )
    from .resources_summary_services_mode import (
        ResourcesSummaryServicesMode as ResourcesSummaryServicesMode,
    )
    from .resources_summary_status499_error import (
        ResourcesSummaryStatus499Error as ResourcesSummaryStatus499Error,
    )
    from .resources_summary_type import ResourcesSummaryType as ResourcesSummaryType
    from .route import Route as Route
    from .route_collection import RouteCollection as RouteCollection
    from .sbom import Sbom as Sbom
    from .sbom_collection import SbomCollection as SbomCollection
    from .script_integration import ScriptIntegration as ScriptIntegration
    from .script_integration_create_input import (
        ScriptIntegrationCreateInput as ScriptIntegrationCreateInput,
    )
    from .script_integration_create_input_result import (
        ScriptIntegrationCreateInputResult as ScriptIntegrationCreateInputResult,
    )
    from .script_integration_patch import ScriptIntegrationPatch as ScriptIntegrationPatch
    from .script_integration_patch_result import (
        ScriptIntegrationPatchResult as ScriptIntegrationPatchResult,
    )
    from .script_integration_result import ScriptIntegrationResult as ScriptIntegrationResult
    from .send_org_mfa_reminders_request import (
        SendOrgMfaRemindersRequest as SendOrgMfaRemindersRequest,
    )
    from .send_org_mfa_reminders_response_value import (
        SendOrgMfaRemindersResponseValue as SendOrgMfaRemindersResponseValue,
    )
    from .server_transactions_breakdown_response_top_hits_timeline_data_item_transaction import (
        BlackfireServerTransactionsBreakdownResponseTopHitsTimelineDataItemTransaction as BlackfireServerTransactionsBreakdownResponseTopHitsTimelineDataItemTransaction,
    )
    from .server_transactions_breakdown_response_transactions_data_item_links_profiles import (
        BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinksProfiles as BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinksProfiles,
    )
    from .server_transactions_breakdown_response_transactions_data_item_links_top_spans import (
        BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinksTopSpans as BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinksTopSpans,
    )
    from .slack_integration import SlackIntegration as SlackIntegration
    from .slack_integration_create_input import (
        SlackIntegrationCreateInput as SlackIntegrationCreateInput,
    )
    from .slack_integration_patch import SlackIntegrationPatch as SlackIntegrationPatch
    from .splunk_integration import SplunkIntegration as SplunkIntegration
    from .splunk_integration_create_input import (
        SplunkIntegrationCreateInput as SplunkIntegrationCreateInput,
    )
    from .splunk_integration_patch import SplunkIntegrationPatch as SplunkIntegrationPatch
    from .ssh_key import SshKey as SshKey
    from .string_filter import StringFilter as StringFilter
    from .subscription import Subscription as Subscription
    from .subscription_addons_object import SubscriptionAddonsObject as SubscriptionAddonsObject
    from .subscription_addons_object_available import (
        SubscriptionAddonsObjectAvailable as SubscriptionAddonsObjectAvailable,
    )
    from .subscription_addons_object_current import (
        SubscriptionAddonsObjectCurrent as SubscriptionAddonsObjectCurrent,
    )
    from .subscription_addons_object_upgrades_available import (
        SubscriptionAddonsObjectUpgradesAvailable as SubscriptionAddonsObjectUpgradesAvailable,
    )
    from .subscription_current_usage_object import (
        SubscriptionCurrentUsageObject as SubscriptionCurrentUsageObject,
    )
    from .subscription_id import SubscriptionID as SubscriptionID
    from .subscription_plan_parameter import SubscriptionPlanParameter as SubscriptionPlanParameter
    from .subscription_status import SubscriptionStatus as SubscriptionStatus
    from .sumologic_integration import SumologicIntegration as SumologicIntegration
    from .sumologic_integration_create_input import (
        SumologicIntegrationCreateInput as SumologicIntegrationCreateInput,
    )
    from .sumologic_integration_patch import SumologicIntegrationPatch as SumologicIntegrationPatch
    from .syslog_integration import SyslogIntegration as SyslogIntegration
    from .syslog_integration_create_input import (
        SyslogIntegrationCreateInput as SyslogIntegrationCreateInput,
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
    from .syslog_integration_message_format import (
        SyslogIntegrationMessageFormat as SyslogIntegrationMessageFormat,
    )
    from .syslog_integration_patch import SyslogIntegrationPatch as SyslogIntegrationPatch
    from .syslog_integration_patch_auth_mode import (
        SyslogIntegrationPatchAuthMode as SyslogIntegrationPatchAuthMode,
    )
    from .syslog_integration_patch_message_format import (
        SyslogIntegrationPatchMessageFormat as SyslogIntegrationPatchMessageFormat,
    )
    from .syslog_integration_patch_protocol import (
        SyslogIntegrationPatchProtocol as SyslogIntegrationPatchProtocol,
    )
    from .syslog_integration_protocol import SyslogIntegrationProtocol as SyslogIntegrationProtocol
    from .system_information import SystemInformation as SystemInformation
    from .task import Task as Task
    from .task_collection import TaskCollection as TaskCollection
    from .task_hooks import TaskHooks as TaskHooks
    from .task_mount import TaskMount as TaskMount
    from .task_mount_source import TaskMountSource as TaskMountSource
    from .task_relationship import TaskRelationship as TaskRelationship
    from .task_run import TaskRun as TaskRun
    from .task_source import TaskSource as TaskSource
    from .task_trigger_input import TaskTriggerInput as TaskTriggerInput
    from .team import Team as Team
    from .team_counts import TeamCounts as TeamCounts
    from .team_member import TeamMember as TeamMember
    from .team_project_access import TeamProjectAccess as TeamProjectAccess
    from .team_project_access_links import TeamProjectAccessLinks as TeamProjectAccessLinks
    from .team_project_access_links_delete import (
        TeamProjectAccessLinksDelete as TeamProjectAccessLinksDelete,
    )
    from .team_project_access_links_self import (
        TeamProjectAccessLinksSelf as TeamProjectAccessLinksSelf,
    )
    from .team_project_access_links_update import (
        TeamProjectAccessLinksUpdate as TeamProjectAccessLinksUpdate,
    )
    from .team_project_permission import TeamProjectPermission as TeamProjectPermission
    from .team_reference import TeamReference as TeamReference
    from .team_reference_counts import TeamReferenceCounts as TeamReferenceCounts
    from .team_reference_project_permission import (
        TeamReferenceProjectPermission as TeamReferenceProjectPermission,
    )
    from .ticket import Ticket as Ticket
    from .ticket_category import TicketCategory as TicketCategory
    from .ticket_environment import TicketEnvironment as TicketEnvironment
    from .ticket_jira_item import TicketJiraItem as TicketJiraItem
    from .ticket_priority import TicketPriority as TicketPriority
    from .ticket_status import TicketStatus as TicketStatus
    from .ticket_ticket_sharing_status import TicketTicketSharingStatus as TicketTicketSharingStatus
    from .ticket_type import TicketType as TicketType
    from .time_range_interval_parameter import (
        TimeRangeIntervalParameter as TimeRangeIntervalParameter,
    )
    from .transactions_breakdown_response_transactions_data_item_links_recommendations import (
        BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinksRecommendations as BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinksRecommendations,
    )
    from .tree import Tree as Tree
    from .tree_tree_item import TreeTreeItem as TreeTreeItem
    from .tree_tree_item_mode import TreeTreeItemMode as TreeTreeItemMode
    from .update_address_response import UpdateAddressResponse as UpdateAddressResponse
    from .update_org_addons_request import UpdateOrgAddonsRequest as UpdateOrgAddonsRequest
    from .update_org_addons_request_support_level import (
        UpdateOrgAddonsRequestSupportLevel as UpdateOrgAddonsRequestSupportLevel,
    )
    from .update_org_addons_request_user_management import (
        UpdateOrgAddonsRequestUserManagement as UpdateOrgAddonsRequestUserManagement,
    )
    from .update_org_billing_alert_config_request import (
        UpdateOrgBillingAlertConfigRequest as UpdateOrgBillingAlertConfigRequest,
    )
    from .update_org_billing_alert_config_request_config import (
        UpdateOrgBillingAlertConfigRequestConfig as UpdateOrgBillingAlertConfigRequestConfig,
    )
    from .update_org_member_request import UpdateOrgMemberRequest as UpdateOrgMemberRequest
    from .update_org_profile_request import UpdateOrgProfileRequest as UpdateOrgProfileRequest
    from .update_org_profile_request_customer_type import (
        UpdateOrgProfileRequestCustomerType as UpdateOrgProfileRequestCustomerType,
    )
    from .update_org_project_request import UpdateOrgProjectRequest as UpdateOrgProjectRequest
    from .update_org_request import UpdateOrgRequest as UpdateOrgRequest
    from .update_org_subscription_request import (
        UpdateOrgSubscriptionRequest as UpdateOrgSubscriptionRequest,
    )
    from .update_profile_request import UpdateProfileRequest as UpdateProfileRequest
    from .update_project_user_access_request import (
        UpdateProjectUserAccessRequest as UpdateProjectUserAccessRequest,
    )
    from .update_projects_environments_deployments_next_request import (
        UpdateProjectsEnvironmentsDeploymentsNextRequest as UpdateProjectsEnvironmentsDeploymentsNextRequest,
    )
    from .update_projects_environments_deployments_next_request_service import (
        UpdateProjectsEnvironmentsDeploymentsNextRequestService as UpdateProjectsEnvironmentsDeploymentsNextRequestService,
    )
    from .update_projects_environments_deployments_next_request_webapp import (
        UpdateProjectsEnvironmentsDeploymentsNextRequestWebapp as UpdateProjectsEnvironmentsDeploymentsNextRequestWebapp,
    )
    from .update_projects_environments_deployments_next_request_worker import (
        UpdateProjectsEnvironmentsDeploymentsNextRequestWorker as UpdateProjectsEnvironmentsDeploymentsNextRequestWorker,
    )
    from .update_subscription_usage_alerts_request import (
        UpdateSubscriptionUsageAlertsRequest as UpdateSubscriptionUsageAlertsRequest,
    )
    from .update_subscription_usage_alerts_request_alert import (
        UpdateSubscriptionUsageAlertsRequestAlert as UpdateSubscriptionUsageAlertsRequestAlert,
    )
    from .update_subscription_usage_alerts_request_alert_config import (
        UpdateSubscriptionUsageAlertsRequestAlertConfig as UpdateSubscriptionUsageAlertsRequestAlertConfig,
    )
    from .update_subscription_usage_alerts_response import (
        UpdateSubscriptionUsageAlertsResponse as UpdateSubscriptionUsageAlertsResponse,
    )
    from .update_team_request import UpdateTeamRequest as UpdateTeamRequest
    from .update_ticket_request import UpdateTicketRequest as UpdateTicketRequest
    from .update_ticket_request_status import UpdateTicketRequestStatus as UpdateTicketRequestStatus
    from .update_usage_alerts_request import UpdateUsageAlertsRequest as UpdateUsageAlertsRequest
    from .update_usage_alerts_response import UpdateUsageAlertsResponse as UpdateUsageAlertsResponse
    from .update_user_project_access_request import (
        UpdateUserProjectAccessRequest as UpdateUserProjectAccessRequest,
    )
    from .update_user_request import UpdateUserRequest as UpdateUserRequest
    from .updated_at import UpdatedAt as UpdatedAt
    from .upstream_route import UpstreamRoute as UpstreamRoute
    from .upstream_route_cache import UpstreamRouteCache as UpstreamRouteCache
    from .upstream_route_redirects import UpstreamRouteRedirects as UpstreamRouteRedirects
    from .upstream_route_redirects_path import (
        UpstreamRouteRedirectsPath as UpstreamRouteRedirectsPath,
    )
    from .upstream_route_redirects_path_code import (
        UpstreamRouteRedirectsPathCode as UpstreamRouteRedirectsPathCode,
    )
    from .upstream_route_ssi import UpstreamRouteSsi as UpstreamRouteSsi
    from .upstream_route_sticky import UpstreamRouteSticky as UpstreamRouteSticky
    from .upstream_route_tls import UpstreamRouteTls as UpstreamRouteTls
    from .upstream_route_tls_client_authentication import (
        UpstreamRouteTlsClientAuthentication as UpstreamRouteTlsClientAuthentication,
    )
    from .upstream_route_tls_min_version import (
        UpstreamRouteTlsMinVersion as UpstreamRouteTlsMinVersion,
    )
    from .upstream_route_tls_strict_transport_security import (
        UpstreamRouteTlsStrictTransportSecurity as UpstreamRouteTlsStrictTransportSecurity,
    )
    from .upstream_route_type import UpstreamRouteType as UpstreamRouteType
    from .usage import Usage as Usage
    from .usage_alert import UsageAlert as UsageAlert
    from .usage_alert_config import UsageAlertConfig as UsageAlertConfig
    from .usage_alert_config_threshold import UsageAlertConfigThreshold as UsageAlertConfigThreshold
    from .usage_group_current_usage_properties import (
        UsageGroupCurrentUsageProperties as UsageGroupCurrentUsageProperties,
    )
    from .user import User as User
    from .user_consent_method import UserConsentMethod as UserConsentMethod
    from .user_project_access import UserProjectAccess as UserProjectAccess
    from .user_project_access_links import UserProjectAccessLinks as UserProjectAccessLinks
    from .user_project_access_links_delete import (
        UserProjectAccessLinksDelete as UserProjectAccessLinksDelete,
    )
    from .user_project_access_links_self import (
        UserProjectAccessLinksSelf as UserProjectAccessLinksSelf,
    )
    from .user_project_access_links_update import (
        UserProjectAccessLinksUpdate as UserProjectAccessLinksUpdate,
    )
    from .user_reference import UserReference as UserReference
    from .verify_phone_number_request import VerifyPhoneNumberRequest as VerifyPhoneNumberRequest
    from .verify_phone_number_request_channel import (
        VerifyPhoneNumberRequestChannel as VerifyPhoneNumberRequestChannel,
    )
    from .verify_phone_number_response import VerifyPhoneNumberResponse as VerifyPhoneNumberResponse
    from .vouchers import Vouchers as Vouchers
    from .vouchers_links import VouchersLinks as VouchersLinks
    from .vouchers_links_self import VouchersLinksSelf as VouchersLinksSelf
    from .vouchers_voucher import VouchersVoucher as VouchersVoucher
    from .vouchers_voucher_order import VouchersVoucherOrder as VouchersVoucherOrder
    from .webhook_integration import WebHookIntegration as WebHookIntegration
    from .webhook_integration_create_input import (
        WebHookIntegrationCreateInput as WebHookIntegrationCreateInput,
    )
    from .webhook_integration_create_input_result import (
        WebHookIntegrationCreateInputResult as WebHookIntegrationCreateInputResult,
    )
    from .webhook_integration_patch import WebHookIntegrationPatch as WebHookIntegrationPatch
    from .webhook_integration_patch_result import (
        WebHookIntegrationPatchResult as WebHookIntegrationPatchResult,
    )
    from .webhook_integration_result import WebHookIntegrationResult as WebHookIntegrationResult

_MODULES: dict[str, str] = {
    "AcceptedResponse": "accepted_response",
    "Activity": "activity",
    "ActivityCollection": "activity_collection",
    "ActivityCommand": "activity_command",
    "ActivityFailureReason": "activity_failure_reason",
    "ActivityResult": "activity_result",
    "ActivityState": "activity_state",
    "AddonType": "addon_type",
    "Address": "address",
    "AddressMetadata": "address_metadata",
    "AddressMetadataMetadata": "address_metadata_metadata",
    "AggregatedFeatures": "aggregated_features",
    "AggregatedSellables": "aggregated_sellables",
    "Alert": "alert",
    "ApiToken": "api_token",
    "ApplyOrgVoucherRequest": "apply_org_voucher_request",
    "ArrayFilter": "array_filter",
    "AutoscalerCPUPressureTrigger": "autoscaler_cpu_pressure_trigger",
    "AutoscalerCPUResources": "autoscaler_cpu_resources",
    "AutoscalerCPUTrigger": "autoscaler_cpu_trigger",
    "AutoscalerCondition": "autoscaler_condition",
    "AutoscalerDuration": "autoscaler_duration",
    "AutoscalerInstances": "autoscaler_instances",
    "AutoscalerMemoryPressureTrigger": "autoscaler_memory_pressure_trigger",
    "AutoscalerMemoryResources": "autoscaler_memory_resources",
    "AutoscalerMemoryTrigger": "autoscaler_memory_trigger",
    "AutoscalerResources": "autoscaler_resources",
    "AutoscalerScalingCooldown": "autoscaler_scaling_cooldown",
    "AutoscalerScalingFactor": "autoscaler_scaling_factor",
    "AutoscalerServiceSettings": "autoscaler_service_settings",
    "AutoscalerSettings": "autoscaler_settings",
    "AutoscalerTriggers": "autoscaler_triggers",
    "Backup": "backup",
    "BackupCollection": "backup_collection",
    "BackupStatus": "backup_status",
    "BitbucketIntegration": "bitbucket_integration",
    "BitbucketIntegrationAddonCredentials": "bitbucket_integration_addon_credentials",
    "BitbucketIntegrationAppCredentials": "bitbucket_integration_app_credentials",
    "BitbucketIntegrationCreateInput": "bitbucket_integration_create_input",
    "BitbucketIntegrationCreateInputAddonCredentials": "bitbucket_integration_create_input_addon_credentials",
    "BitbucketIntegrationCreateInputAppCredentials": "bitbucket_integration_create_input_app_credentials",
    "BitbucketIntegrationCreateInputEnvironmentInitResources": "bitbucket_integration_create_input_environment_init_resources",
    "BitbucketIntegrationEnvironmentInitResources": "bitbucket_integration_environment_init_resources",
    "BitbucketIntegrationPatch": "bitbucket_integration_patch",
    "BitbucketIntegrationPatchAddonCredentials": "bitbucket_integration_patch_addon_credentials",
    "BitbucketIntegrationPatchAppCredentials": "bitbucket_integration_patch_app_credentials",
    "BitbucketIntegrationPatchEnvironmentInitResources": "bitbucket_integration_patch_environment_init_resources",
    "BitbucketServerIntegration": "bitbucket_server_integration",
    "BitbucketServerIntegrationCreateInput": "bitbucket_server_integration_create_input",
    "BitbucketServerIntegrationCreateInputEnvironmentInitResources": "bitbucket_server_integration_create_input_environment_init_resources",
    "BitbucketServerIntegrationEnvironmentInitResources": "bitbucket_server_integration_environment_init_resources",
    "BitbucketServerIntegrationPatch": "bitbucket_server_integration_patch",
    "BitbucketServerIntegrationPatchEnvironmentInitResources": "bitbucket_server_integration_patch_environment_init_resources",
    "BlackfireIntegration": "blackfire_integration",
    "BlackfireIntegrationCreateInput": "blackfire_integration_create_input",
    "BlackfireIntegrationEnvironmentsCredential": "blackfire_integration_environments_credential",
    "BlackfireIntegrationPatch": "blackfire_integration_patch",
    "BlackfirePhpServerCachesBadRequestError": "blackfire_php_server_caches_bad_request_error",
    "BlackfirePhpServerCachesContext": "blackfire_php_server_caches_context",
    "BlackfirePhpServerCachesContextsMode": "blackfire_php_server_caches_contexts_mode",
    "BlackfirePhpServerCachesDistributionCost": "blackfire_php_server_caches_distribution_cost",
    "BlackfirePhpServerCachesResponse": "blackfire_php_server_caches_response",
    "BlackfirePhpServerCachesResponseContextsMode": "blackfire_php_server_caches_response_contexts_mode",
    "BlackfirePhpServerCachesResponseDataItem": "blackfire_php_server_caches_response_data_item",
    "BlackfirePhpServerCachesResponseDistributionCost": "blackfire_php_server_caches_response_distribution_cost",
    "BlackfirePhpServerCachesStatus499Error": "blackfire_php_server_caches_status499_error",
    "BlackfireProfileGraphResponse": "blackfire_profile_graph_response",
    "BlackfireProfileGraphResponseLanguage": "blackfire_profile_graph_response_language",
    "BlackfireProfileProfileResponse": "blackfire_profile_profile_response",
    "BlackfireProfileSubprofilesResponse": "blackfire_profile_subprofiles_response",
    "BlackfireProfileTimelineResponse": "blackfire_profile_timeline_response",
    "BlackfireProfileTimelineResponseLanguage": "blackfire_profile_timeline_response_language",
    "BlackfireProfilesListBadRequestError": "blackfire_profiles_list_bad_request_error",
    "BlackfireProfilesListIsPublic": "blackfire_profiles_list_is_public",
    "BlackfireProfilesListResponse": "blackfire_profiles_list_response",
    "BlackfireProfilesListResponseProfile": "blackfire_profiles_list_response_profile",
    "BlackfireProfilesListResponseProfileAgent": "blackfire_profiles_list_response_profile_agent",
    "BlackfireProfilesListResponseProfileContext": "blackfire_profiles_list_response_profile_context",
    "BlackfireProfilesListResponseProfileContextType": "blackfire_profiles_list_response_profile_context_type",
    "BlackfireProfilesListResponseProfileData": "blackfire_profiles_list_response_profile_data",
    "BlackfireProfilesListResponseProfileDataEnvelope": "blackfire_profiles_list_response_profile_data_envelope",
    "BlackfireProfilesListResponseProfileDataImportantMetrics": "blackfire_profiles_list_response_profile_data_important_metrics",
    "BlackfireProfilesListResponseProfileDataImportantMetricsHttpRequests": "blackfire_profiles_list_response_profile_data_important_metrics_http_requests",
    "BlackfireProfilesListResponseProfileDataImportantMetricsSqlQueries": "blackfire_profiles_list_response_profile_data_important_metrics_sql_queries",
    "BlackfireProfilesListResponseProfileLinks": "blackfire_profiles_list_response_profile_links",
    "BlackfireProfilesListResponseProfileLinksApiGraph": "blackfire_profiles_list_response_profile_links_api_graph",
    "BlackfireProfilesListResponseProfileLinksApiProfile": "blackfire_profiles_list_response_profile_links_api_profile",
    "BlackfireProfilesListResponseProfileLinksApiSubprofiles": "blackfire_profiles_list_response_profile_links_api_subprofiles",
    "BlackfireProfilesListResponseProfileLinksApiTimeline": "blackfire_profiles_list_response_profile_links_api_timeline",
    "BlackfireProfilesListResponseProfileLinksGraphUrl": "blackfire_profiles_list_response_profile_links_graph_url",
    "BlackfireProfilesListResponseProfileOwner": "blackfire_profiles_list_response_profile_owner",
    "BlackfireProfilesListSortBy": "blackfire_profiles_list_sort_by",
    "BlackfireProfilesListSortOrder": "blackfire_profiles_list_sort_order",
    "BlackfireProfilesListStatusCode": "blackfire_profiles_list_status_code",
    "BlackfireProfilesRecommendationsBadRequestError": "blackfire_profiles_recommendations_bad_request_error",
    "BlackfireProfilesRecommendationsResponse": "blackfire_profiles_recommendations_response",
    "BlackfireProfilesRecommendationsResponseRecommendation": "blackfire_profiles_recommendations_response_recommendation",
    "BlackfireProfilesRecommendationsResponseRecommendationLinks": "blackfire_profiles_recommendations_response_recommendation_links",
    "BlackfireProfilesRecommendationsResponseRecommendationLinksApiGraph": "blackfire_profiles_recommendations_response_recommendation_links_api_graph",
    "BlackfireProfilesRecommendationsResponseRecommendationLinksApiProfile": "blackfire_profiles_recommendations_response_recommendation_links_api_profile",
    "BlackfireProfilesRecommendationsResponseRecommendationLinksApiSubprofiles": "blackfire_profiles_recommendations_response_recommendation_links_api_subprofiles",
    "BlackfireProfilesRecommendationsResponseRecommendationLinksApiTimeline": "blackfire_profiles_recommendations_response_recommendation_links_api_timeline",
    "BlackfireServerGlobalBadRequestError": "blackfire_server_global_bad_request_error",
    "BlackfireServerGlobalContext": "blackfire_server_global_context",
    "BlackfireServerGlobalContextsMode": "blackfire_server_global_contexts_mode",
    "BlackfireServerGlobalDistributionCost": "blackfire_server_global_distribution_cost",
    "BlackfireServerGlobalKey": "blackfire_server_global_key",
    "BlackfireServerGlobalResponse": "blackfire_server_global_response",
    "BlackfireServerGlobalResponseAlertEvaluation": "blackfire_server_global_response_alert_evaluation",
    "BlackfireServerGlobalResponseAlertEvaluationState": "blackfire_server_global_response_alert_evaluation_state",
    "BlackfireServerGlobalResponseContextsMode": "blackfire_server_global_response_contexts_mode",
    "BlackfireServerGlobalResponseDistributionCost": "blackfire_server_global_response_distribution_cost",
    "BlackfireServerGlobalResponseQuota": "blackfire_server_global_response_quota",
    "BlackfireServerGlobalResponseServer": "blackfire_server_global_response_server",
    "BlackfireServerGlobalResponseServerDataItem": "blackfire_server_global_response_server_data_item",
    "BlackfireServerGlobalStatus499Error": "blackfire_server_global_status499_error",
    "BlackfireServerTopSpansBadRequestError": "blackfire_server_top_spans_bad_request_error",
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
    "BlackfireServerTopSpansResponse": "blackfire_server_top_spans_response",
    "BlackfireServerTopSpansResponseAdvancedFilters": "blackfire_server_top_spans_response_advanced_filters",
    "BlackfireServerTopSpansResponseAdvancedFiltersField": "blackfire_server_top_spans_response_advanced_filters_field",
    "BlackfireServerTopSpansResponseAdvancedFiltersFieldValue": "blackfire_server_top_spans_response_advanced_filters_field_value",
    "BlackfireServerTopSpansResponseContextsMode": "blackfire_server_top_spans_response_contexts_mode",
    "BlackfireServerTopSpansResponseDistributionCost": "blackfire_server_top_spans_response_distribution_cost",
    "BlackfireServerTopSpansResponseFrameworksMode": "blackfire_server_top_spans_response_frameworks_mode",
    "BlackfireServerTopSpansResponseHostsMode": "blackfire_server_top_spans_response_hosts_mode",
    "BlackfireServerTopSpansResponseHttpHostsMode": "blackfire_server_top_spans_response_http_hosts_mode",
    "BlackfireServerTopSpansResponseHttpStatusCodesMode": "blackfire_server_top_spans_response_http_status_codes_mode",
    "BlackfireServerTopSpansResponseLanguagesMode": "blackfire_server_top_spans_response_languages_mode",
    "BlackfireServerTopSpansResponseMethodsMode": "blackfire_server_top_spans_response_methods_mode",
    "BlackfireServerTopSpansResponseOssMode": "blackfire_server_top_spans_response_oss_mode",
    "BlackfireServerTopSpansResponsePmuSlotMode": "blackfire_server_top_spans_response_pmu_slot_mode",
    "BlackfireServerTopSpansResponseRuntimesMode": "blackfire_server_top_spans_response_runtimes_mode",
    "BlackfireServerTopSpansResponseSort": "blackfire_server_top_spans_response_sort",
    "BlackfireServerTopSpansResponseTopSpans": "blackfire_server_top_spans_response_top_spans",
    "BlackfireServerTopSpansResponseTopSpansDataItem": "blackfire_server_top_spans_response_top_spans_data_item",
    "BlackfireServerTopSpansResponseTransactionsMode": "blackfire_server_top_spans_response_transactions_mode",
    "BlackfireServerTopSpansResponseWtSlotMode": "blackfire_server_top_spans_response_wt_slot_mode",
    "BlackfireServerTopSpansRuntimesMode": "blackfire_server_top_spans_runtimes_mode",
    "BlackfireServerTopSpansSort": "blackfire_server_top_spans_sort",
    "BlackfireServerTopSpansStatus499Error": "blackfire_server_top_spans_status499_error",
    "BlackfireServerTopSpansTransactionsMode": "blackfire_server_top_spans_transactions_mode",
    "BlackfireServerTopSpansWtSlotsMode": "blackfire_server_top_spans_wt_slots_mode",
    "BlackfireServerTransactionsBreakdownBadRequestError": "blackfire_server_transactions_breakdown_bad_request_error",
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
    "BlackfireServerTransactionsBreakdownResponse": "blackfire_server_transactions_breakdown_response",
    "BlackfireServerTransactionsBreakdownResponseBreakdownDimension": "blackfire_server_transactions_breakdown_response_breakdown_dimension",
    "BlackfireServerTransactionsBreakdownResponseBreakdownTopHits": "blackfire_server_transactions_breakdown_response_breakdown_top_hits",
    "BlackfireServerTransactionsBreakdownResponseContextsMode": "blackfire_server_transactions_breakdown_response_contexts_mode",
    "BlackfireServerTransactionsBreakdownResponseDistributionCost": "blackfire_server_transactions_breakdown_response_distribution_cost",
    "BlackfireServerTransactionsBreakdownResponseFrameworksMode": "blackfire_server_transactions_breakdown_response_frameworks_mode",
    "BlackfireServerTransactionsBreakdownResponseHostsMode": "blackfire_server_transactions_breakdown_response_hosts_mode",
    "BlackfireServerTransactionsBreakdownResponseHttpHostsMode": "blackfire_server_transactions_breakdown_response_http_hosts_mode",
    "BlackfireServerTransactionsBreakdownResponseHttpStatusCodesMode": "blackfire_server_transactions_breakdown_response_http_status_codes_mode",
    "BlackfireServerTransactionsBreakdownResponseLanguagesMode": "blackfire_server_transactions_breakdown_response_languages_mode",
    "BlackfireServerTransactionsBreakdownResponseMethodsMode": "blackfire_server_transactions_breakdown_response_methods_mode",
    "BlackfireServerTransactionsBreakdownResponseOssMode": "blackfire_server_transactions_breakdown_response_oss_mode",
    "BlackfireServerTransactionsBreakdownResponsePmuSlotMode": "blackfire_server_transactions_breakdown_response_pmu_slot_mode",
    "BlackfireServerTransactionsBreakdownResponseRuntimesMode": "blackfire_server_transactions_breakdown_response_runtimes_mode",
    "BlackfireServerTransactionsBreakdownResponseSort": "blackfire_server_transactions_breakdown_response_sort",
    "BlackfireServerTransactionsBreakdownResponseTopHitsTimeline": "blackfire_server_transactions_breakdown_response_top_hits_timeline",
    "BlackfireServerTransactionsBreakdownResponseTopHitsTimelineDataItem": "blackfire_server_transactions_breakdown_response_top_hits_timeline_data_item",
    "BlackfireServerTransactionsBreakdownResponseTopHitsTimelineDataItemTransaction": "server_transactions_breakdown_response_top_hits_timeline_data_item_transaction",
    "BlackfireServerTransactionsBreakdownResponseTransactions": "blackfire_server_transactions_breakdown_response_transactions",
    "BlackfireServerTransactionsBreakdownResponseTransactionsDataItem": "blackfire_server_transactions_breakdown_response_transactions_data_item",
    "BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinks": "blackfire_server_transactions_breakdown_response_transactions_data_item_links",
    "BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinksProfiles": "server_transactions_breakdown_response_transactions_data_item_links_profiles",
    "BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinksRecommendations": "transactions_breakdown_response_transactions_data_item_links_recommendations",
    "BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinksTopSpans": "server_transactions_breakdown_response_transactions_data_item_links_top_spans",
    "BlackfireServerTransactionsBreakdownResponseTransactionsMode": "blackfire_server_transactions_breakdown_response_transactions_mode",
    "BlackfireServerTransactionsBreakdownResponseWtSlotMode": "blackfire_server_transactions_breakdown_response_wt_slot_mode",
    "BlackfireServerTransactionsBreakdownRuntimesMode": "blackfire_server_transactions_breakdown_runtimes_mode",
    "BlackfireServerTransactionsBreakdownSort": "blackfire_server_transactions_breakdown_sort",
    "BlackfireServerTransactionsBreakdownStatus499Error": "blackfire_server_transactions_breakdown_status499_error",
    "BlackfireServerTransactionsBreakdownTransactionsMode": "blackfire_server_transactions_breakdown_transactions_mode",
    "BlackfireServerTransactionsBreakdownWtSlotsMode": "blackfire_server_transactions_breakdown_wt_slots_mode",
    "Blob": "blob",
    "BlobEncoding": "blob_encoding",
    "CanAffordSubscriptionRequest": "can_afford_subscription_request",
    "CanCreateNewOrgSubscriptionResponse": "can_create_new_org_subscription_response",
    "CanCreateNewOrgSubscriptionResponseRequiredAction": "can_create_new_org_subscription_response_required_action",
    "CanUpdateSubscriptionResponse": "can_update_subscription_response",
    "CarbonTotal": "carbon_total",
    "Certificate": "certificate",
    "CertificateCollection": "certificate_collection",
    "CertificateCreateInput": "certificate_create_input",
    "CertificateIssuerItem": "certificate_issuer_item",
    "CertificatePatch": "certificate_patch",
    "CertificateProvisioner": "certificate_provisioner",
    "CertificateProvisionerCollection": "certificate_provisioner_collection",
    "CertificateProvisionerPatch": "certificate_provisioner_patch",
    "Commit": "commit",
    "CommitAuthor": "commit_author",
    "CommitCommitter": "commit_committer",
    "Components": "components",
    "ConfirmPhoneNumberRequest": "confirm_phone_number_request",
    "ConfirmTotpEnrollmentRequest": "confirm_totp_enrollment_request",
    "ConfirmTotpEnrollmentResponse": "confirm_totp_enrollment_response",
    "Connection": "connection",
    "CreateApiTokenRequest": "create_api_token_request",
    "CreateAuthorizationCredentialsResponse": "create_authorization_credentials_response",
    "CreateAuthorizationCredentialsResponseRedirectToUrl": "create_authorization_credentials_response_redirect_to_url",
    "CreateOrgInviteRequest": "create_org_invite_request",
    "CreateOrgMemberRequest": "create_org_member_request",
    "CreateOrgProjectRequest": "create_org_project_request",
    "CreateOrgRequest": "create_org_request",
    "CreateOrgRequestType": "create_org_request_type",
    "CreateOrgSubscriptionRequest": "create_org_subscription_request",
    "CreateProfilePictureRequest": "create_profile_picture_request",
    "CreateProfilePictureResponse": "create_profile_picture_response",
    "CreateProjectInviteRequest": "create_project_invite_request",
    "CreateProjectInviteRequestEnvironment": "create_project_invite_request_environment",
    "CreateProjectInviteRequestEnvironmentRole": "create_project_invite_request_environment_role",
    "CreateProjectInviteRequestPermission": "create_project_invite_request_permission",
    "CreateProjectInviteRequestPermissionRole": "create_project_invite_request_permission_role",
    "CreateProjectInviteRequestPermissionType": "create_project_invite_request_permission_type",
    "CreateProjectInviteRequestRole": "create_project_invite_request_role",
    "CreateSshKeyRequest": "create_ssh_key_request",
    "CreateTeamMemberRequest": "create_team_member_request",
    "CreateTeamRequest": "create_team_request",
    "CreateTicketRequest": "create_ticket_request",
    "CreateTicketRequestAttachment": "create_ticket_request_attachment",
    "CreateTicketRequestCategory": "create_ticket_request_category",
    "CreateTicketRequestPriority": "create_ticket_request_priority",
    "CreatedAt": "created_at",
    "CurrencyAmount": "currency_amount",
    "CurrencyAmountNullable": "currency_amount_nullable",
    "CurrentUser": "current_user",
    "CurrentUserProject": "current_user_project",
    "DateTimeFilter": "date_time_filter",
    "DedicatedDeploymentTarget": "dedicated_deployment_target",
    "DedicatedDeploymentTargetCreateInput": "dedicated_deployment_target_create_input",
    "DedicatedDeploymentTargetCreateInputType": "dedicated_deployment_target_create_input_type",
    "DedicatedDeploymentTargetHost": "dedicated_deployment_target_host",
    "DedicatedDeploymentTargetHostType": "dedicated_deployment_target_host_type",
    "DedicatedDeploymentTargetPatch": "dedicated_deployment_target_patch",
    "DedicatedDeploymentTargetPatchType": "dedicated_deployment_target_patch_type",
    "DedicatedDeploymentTargetType": "dedicated_deployment_target_type",
    "Deployment": "deployment",
    "DeploymentAccessItem": "deployment_access_item",
    "DeploymentAccessItemRole": "deployment_access_item_role",
    "DeploymentCollection": "deployment_collection",
    "DeploymentEnvironmentInfo": "deployment_environment_info",
    "DeploymentHttpAccess": "deployment_http_access",
    "DeploymentHttpAccessAddress": "deployment_http_access_address",
    "DeploymentHttpAccessAddressPermission": "deployment_http_access_address_permission",
    "DeploymentProjectInfo": "deployment_project_info",
    "DeploymentRoute": "deployment_route",
    "DeploymentService": "deployment_service",
    "DeploymentServiceFirewall": "deployment_service_firewall",
    "DeploymentServiceFirewallOutboundItem": "deployment_service_firewall_outbound_item",
    "DeploymentServiceResources": "deployment_service_resources",
    "DeploymentServiceResourcesDefault": "deployment_service_resources_default",
    "DeploymentServiceResourcesDefaultCpuType": "deployment_service_resources_default_cpu_type",
    "DeploymentServiceResourcesDisk": "deployment_service_resources_disk",
    "DeploymentServiceResourcesMinimum": "deployment_service_resources_minimum",
    "DeploymentServiceResourcesMinimumCpuType": "deployment_service_resources_minimum_cpu_type",
    "DeploymentServiceSize": "deployment_service_size",
    "DeploymentSubscription": "deployment_subscription",
    "DeploymentSubscriptionImageTypes": "deployment_subscription_image_types",
    "DeploymentSubscriptionPlan": "deployment_subscription_plan",
    "DeploymentSubscriptionResources": "deployment_subscription_resources",
    "DeploymentSubscriptionResourcesDevelopment": "deployment_subscription_resources_development",
    "DeploymentSubscriptionResourcesProduction": "deployment_subscription_resources_production",
    "DeploymentTarget": "deployment_target",
    "DeploymentTargetCollection": "deployment_target_collection",
    "DeploymentTargetCreateInput": "deployment_target_create_input",
    "DeploymentTargetPatch": "deployment_target_patch",
    "DeploymentVariable": "deployment_variable",
    "DeploymentVpn": "deployment_vpn",
    "DeploymentVpnAggressive": "deployment_vpn_aggressive",
    "DeploymentVpnModeconfig": "deployment_vpn_modeconfig",
    "DeploymentVpnVersion": "deployment_vpn_version",
    "DeploymentWebapp": "deployment_webapp",
    "DeploymentWebappAccessValue": "deployment_webapp_access_value",
    "DeploymentWebappBuild": "deployment_webapp_build",
    "DeploymentWebappBuildCach": "deployment_webapp_build_cach",
    "DeploymentWebappCron": "deployment_webapp_cron",
    "DeploymentWebappCronCommands": "deployment_webapp_cron_commands",
    "DeploymentWebappFirewall": "deployment_webapp_firewall",
    "DeploymentWebappFirewallOutboundItem": "deployment_webapp_firewall_outbound_item",
    "DeploymentWebappHooks": "deployment_webapp_hooks",
    "DeploymentWebappImage": "deployment_webapp_image",
    "DeploymentWebappMount": "deployment_webapp_mount",
    "DeploymentWebappMountSource": "deployment_webapp_mount_source",
    "DeploymentWebappOperation": "deployment_webapp_operation",
    "DeploymentWebappOperationCommands": "deployment_webapp_operation_commands",
    "DeploymentWebappOperationRole": "deployment_webapp_operation_role",
    "DeploymentWebappPreflight": "deployment_webapp_preflight",
    "DeploymentWebappRelationship": "deployment_webapp_relationship",
    "DeploymentWebappResources": "deployment_webapp_resources",
    "DeploymentWebappResourcesDefault": "deployment_webapp_resources_default",
    "DeploymentWebappResourcesDefaultCpuType": "deployment_webapp_resources_default_cpu_type",
    "DeploymentWebappResourcesDisk": "deployment_webapp_resources_disk",
    "DeploymentWebappResourcesMinimum": "deployment_webapp_resources_minimum",
    "DeploymentWebappResourcesMinimumCpuType": "deployment_webapp_resources_minimum_cpu_type",
    "DeploymentWebappSize": "deployment_webapp_size",
    "DeploymentWebappSource": "deployment_webapp_source",
    "DeploymentWebappSourceOperation": "deployment_webapp_source_operation",
    "DeploymentWebappStack": "deployment_webapp_stack",
    "DeploymentWebappStackPackage": "deployment_webapp_stack_package",
    "DeploymentWebappWeb": "deployment_webapp_web",
    "DeploymentWebappWebCommands": "deployment_webapp_web_commands",
    "DeploymentWebappWebLocation": "deployment_webapp_web_location",
    "DeploymentWebappWebLocationRequestBuffering": "deployment_webapp_web_location_request_buffering",
    "DeploymentWebappWebLocationRule": "deployment_webapp_web_location_rule",
    "DeploymentWebappWebUpstream": "deployment_webapp_web_upstream",
    "DeploymentWebappWebUpstreamProtocol": "deployment_webapp_web_upstream_protocol",
    "DeploymentWebappWebUpstreamSocketFamily": "deployment_webapp_web_upstream_socket_family",
    "DeploymentWorker": "deployment_worker",
    "DeploymentWorkerAccessValue": "deployment_worker_access_value",
    "DeploymentWorkerFirewall": "deployment_worker_firewall",
    "DeploymentWorkerFirewallOutboundItem": "deployment_worker_firewall_outbound_item",
    "DeploymentWorkerImage": "deployment_worker_image",
    "DeploymentWorkerMount": "deployment_worker_mount",
    "DeploymentWorkerMountSource": "deployment_worker_mount_source",
    "DeploymentWorkerOperation": "deployment_worker_operation",
    "DeploymentWorkerOperationCommands": "deployment_worker_operation_commands",
    "DeploymentWorkerOperationRole": "deployment_worker_operation_role",
    "DeploymentWorkerPreflight": "deployment_worker_preflight",
    "DeploymentWorkerRelationship": "deployment_worker_relationship",
    "DeploymentWorkerResources": "deployment_worker_resources",
    "DeploymentWorkerResourcesDefault": "deployment_worker_resources_default",
    "DeploymentWorkerResourcesDefaultCpuType": "deployment_worker_resources_default_cpu_type",
    "DeploymentWorkerResourcesDisk": "deployment_worker_resources_disk",
    "DeploymentWorkerResourcesMinimum": "deployment_worker_resources_minimum",
    "DeploymentWorkerResourcesMinimumCpuType": "deployment_worker_resources_minimum_cpu_type",
    "DeploymentWorkerSize": "deployment_worker_size",
    "DeploymentWorkerStack": "deployment_worker_stack",
    "DeploymentWorkerStackPackage": "deployment_worker_stack_package",
    "DeploymentWorkerWorker": "deployment_worker_worker",
    "DeploymentWorkerWorkerCommands": "deployment_worker_worker_commands",
    "Diff": "diff",
    "DiffCollection": "diff_collection",
    "Discount": "discount",
    "DiscountCommitment": "discount_commitment",
    "DiscountCommitmentAmount": "discount_commitment_amount",
    "DiscountCommitmentNet": "discount_commitment_net",
    "DiscountDiscount": "discount_discount",
    "DiscountStatus": "discount_status",
    "DiscountType": "discount_type",
    "Domain": "domain",
    "DomainClaim": "domain_claim",
    "DomainClaimCollection": "domain_claim_collection",
    "DomainClaimCreateInput": "domain_claim_create_input",
    "DomainClaimPatch": "domain_claim_patch",
    "DomainCollection": "domain_collection",
    "DomainCreateInput": "domain_create_input",
    "DomainPatch": "domain_patch",
    "EmailIntegration": "email_integration",
    "EmailIntegrationCreateInput": "email_integration_create_input",
    "EmailIntegrationPatch": "email_integration_patch",
    "EnterpriseDeploymentTarget": "enterprise_deployment_target",
    "EnterpriseDeploymentTargetCreateInput": "enterprise_deployment_target_create_input",
    "EnterpriseDeploymentTargetCreateInputType": "enterprise_deployment_target_create_input_type",
    "EnterpriseDeploymentTargetDocroot": "enterprise_deployment_target_docroot",
    "EnterpriseDeploymentTargetPatch": "enterprise_deployment_target_patch",
    "EnterpriseDeploymentTargetPatchType": "enterprise_deployment_target_patch_type",
    "EnterpriseDeploymentTargetType": "enterprise_deployment_target_type",
    "Environment": "environment",
    "EnvironmentActivateInput": "environment_activate_input",
    "EnvironmentActivateInputResources": "environment_activate_input_resources",
    "EnvironmentActivateInputResourcesInit": "environment_activate_input_resources_init",
    "EnvironmentBackupInput": "environment_backup_input",
    "EnvironmentBranchInput": "environment_branch_input",
    "EnvironmentBranchInputResources": "environment_branch_input_resources",
    "EnvironmentBranchInputResourcesInit": "environment_branch_input_resources_init",
    "EnvironmentBranchInputType": "environment_branch_input_type",
    "EnvironmentCollection": "environment_collection",
    "EnvironmentDeployInput": "environment_deploy_input",
    "EnvironmentDeployInputStrategy": "environment_deploy_input_strategy",
    "EnvironmentDeploymentState": "environment_deployment_state",
    "EnvironmentDeploymentStateCrons": "environment_deployment_state_crons",
    "EnvironmentDeploymentStateCronsStatus": "environment_deployment_state_crons_status",
    "EnvironmentDeploymentStateLastDeploymentCommand": "environment_deployment_state_last_deployment_command",
    "EnvironmentDeploymentStateLastDeploymentFailureReason": "environment_deployment_state_last_deployment_failure_reason",
    "EnvironmentHttpAccess": "environment_http_access",
    "EnvironmentHttpAccessAddress": "environment_http_access_address",
    "EnvironmentHttpAccessAddressPermission": "environment_http_access_address_permission",
    "EnvironmentInitializeInput": "environment_initialize_input",
    "EnvironmentInitializeInputFile": "environment_initialize_input_file",
    "EnvironmentInitializeInputResources": "environment_initialize_input_resources",
    "EnvironmentInitializeInputResourcesInit": "environment_initialize_input_resources_init",
    "EnvironmentMergeInfo": "environment_merge_info",
    "EnvironmentMergeInput": "environment_merge_input",
    "EnvironmentMergeInputResources": "environment_merge_input_resources",
    "EnvironmentMergeInputResourcesInit": "environment_merge_input_resources_init",
    "EnvironmentOperationInput": "environment_operation_input",
    "EnvironmentPatch": "environment_patch",
    "EnvironmentPatchHttpAccess": "environment_patch_http_access",
    "EnvironmentPatchHttpAccessAddress": "environment_patch_http_access_address",
    "EnvironmentPatchHttpAccessAddressPermission": "environment_patch_http_access_address_permission",
    "EnvironmentPatchType": "environment_patch_type",
    "EnvironmentResourcesOverride": "environment_resources_override",
    "EnvironmentResourcesOverrideService": "environment_resources_override_service",
    "EnvironmentRestoreInput": "environment_restore_input",
    "EnvironmentRestoreInputResources": "environment_restore_input_resources",
    "EnvironmentRestoreInputResourcesInit": "environment_restore_input_resources_init",
    "EnvironmentSizing": "environment_sizing",
    "EnvironmentSizingService": "environment_sizing_service",
    "EnvironmentSizingServiceResources": "environment_sizing_service_resources",
    "EnvironmentSizingWebapp": "environment_sizing_webapp",
    "EnvironmentSizingWebappResources": "environment_sizing_webapp_resources",
    "EnvironmentSizingWorker": "environment_sizing_worker",
    "EnvironmentSizingWorkerResources": "environment_sizing_worker_resources",
    "EnvironmentSourceOperation": "environment_source_operation",
    "EnvironmentSourceOperationCollection": "environment_source_operation_collection",
    "EnvironmentSourceOperationInput": "environment_source_operation_input",
    "EnvironmentStatus": "environment_status",
    "EnvironmentSynchronizeInput": "environment_synchronize_input",
    "EnvironmentType": "environment_type",
    "EnvironmentTypeCollection": "environment_type_collection",
    "EnvironmentTypeEnum": "environment_type_enum",
    "EnvironmentVariable": "environment_variable",
    "EnvironmentVariableCollection": "environment_variable_collection",
    "EnvironmentVariableCreateInput": "environment_variable_create_input",
    "EnvironmentVariablePatch": "environment_variable_patch",
    "Error": "error",
    "EstimateNewOrgSubscriptionFormat": "estimate_new_org_subscription_format",
    "EstimateOrgSubscriptionFormat": "estimate_org_subscription_format",
    "EstimationObject": "estimation_object",
    "FastlyIntegration": "fastly_integration",
    "FastlyIntegrationCreateInput": "fastly_integration_create_input",
    "FastlyIntegrationCreateInputResult": "fastly_integration_create_input_result",
    "FastlyIntegrationPatch": "fastly_integration_patch",
    "FastlyIntegrationPatchResult": "fastly_integration_patch_result",
    "FastlyIntegrationResult": "fastly_integration_result",
    "FilterInvoiceStatusParameter": "filter_invoice_status_parameter",
    "FilterInvoiceTypeParameter": "filter_invoice_type_parameter",
    "FilterOrderStatusParameter": "filter_order_status_parameter",
    "FilterPriorityParameter": "filter_priority_parameter",
    "FilterSelect": "filter_select",
    "FilterSelectValues": "filter_select_values",
    "FilterSubscriptionPlanParameter": "filter_subscription_plan_parameter",
    "FilterTicketStatusParameter": "filter_ticket_status_parameter",
    "FilterTypeParameter": "filter_type_parameter",
    "FoundationDeploymentTarget": "foundation_deployment_target",
    "FoundationDeploymentTargetCreateInput": "foundation_deployment_target_create_input",
    "FoundationDeploymentTargetCreateInputHost": "foundation_deployment_target_create_input_host",
    "FoundationDeploymentTargetCreateInputHostType": "foundation_deployment_target_create_input_host_type",
    "FoundationDeploymentTargetCreateInputType": "foundation_deployment_target_create_input_type",
    "FoundationDeploymentTargetHost": "foundation_deployment_target_host",
    "FoundationDeploymentTargetHostType": "foundation_deployment_target_host_type",
    "FoundationDeploymentTargetPatch": "foundation_deployment_target_patch",
    "FoundationDeploymentTargetPatchHost": "foundation_deployment_target_patch_host",
    "FoundationDeploymentTargetPatchHostType": "foundation_deployment_target_patch_host_type",
    "FoundationDeploymentTargetPatchType": "foundation_deployment_target_patch_type",
    "FoundationDeploymentTargetType": "foundation_deployment_target_type",
    "GetAddressResponse": "get_address_response",
    "GetApplicationFilterBadRequestError": "get_application_filter_bad_request_error",
    "GetApplicationFilterProbeVersionMode": "get_application_filter_probe_version_mode",
    "GetApplicationFilterProfileType": "get_application_filter_profile_type",
    "GetApplicationFilterResponse": "get_application_filter_response",
    "GetApplicationFilterResponseField": "get_application_filter_response_field",
    "GetApplicationFilterResponseFieldValue": "get_application_filter_response_field_value",
    "GetApplicationFilterRuntimeArchMode": "get_application_filter_runtime_arch_mode",
    "GetApplicationFilterRuntimeMode": "get_application_filter_runtime_mode",
    "GetApplicationFilterRuntimeOsMode": "get_application_filter_runtime_os_mode",
    "GetApplicationFilterRuntimeVersionMode": "get_application_filter_runtime_version_mode",
    "GetApplicationFilterStatus499Error": "get_application_filter_status499_error",
    "GetApplicationMergeBadRequestError": "get_application_merge_bad_request_error",
    "GetApplicationMergeOut": "get_application_merge_out",
    "GetApplicationMergeProbeVersionMode": "get_application_merge_probe_version_mode",
    "GetApplicationMergeProfileType": "get_application_merge_profile_type",
    "GetApplicationMergeResponse": "get_application_merge_response",
    "GetApplicationMergeResponseAggregationType": "get_application_merge_response_aggregation_type",
    "GetApplicationMergeResponseFlamebearer": "get_application_merge_response_flamebearer",
    "GetApplicationMergeResponseGroup": "get_application_merge_response_group",
    "GetApplicationMergeResponseHeatmap": "get_application_merge_response_heatmap",
    "GetApplicationMergeResponseMetadata": "get_application_merge_response_metadata",
    "GetApplicationMergeResponseTimeline": "get_application_merge_response_timeline",
    "GetApplicationMergeRuntimeArchMode": "get_application_merge_runtime_arch_mode",
    "GetApplicationMergeRuntimeMode": "get_application_merge_runtime_mode",
    "GetApplicationMergeRuntimeOsMode": "get_application_merge_runtime_os_mode",
    "GetApplicationMergeRuntimeVersionMode": "get_application_merge_runtime_version_mode",
    "GetApplicationMergeStatus499Error": "get_application_merge_status499_error",
    "GetApplicationTimelineBadRequestError": "get_application_timeline_bad_request_error",
    "GetApplicationTimelineProbeVersionMode": "get_application_timeline_probe_version_mode",
    "GetApplicationTimelineProfileType": "get_application_timeline_profile_type",
    "GetApplicationTimelineResponse": "get_application_timeline_response",
    "GetApplicationTimelineResponseAggregationType": "get_application_timeline_response_aggregation_type",
    "GetApplicationTimelineResponsePoint": "get_application_timeline_response_point",
    "GetApplicationTimelineRuntimeArchMode": "get_application_timeline_runtime_arch_mode",
    "GetApplicationTimelineRuntimeMode": "get_application_timeline_runtime_mode",
    "GetApplicationTimelineRuntimeOsMode": "get_application_timeline_runtime_os_mode",
    "GetApplicationTimelineRuntimeVersionMode": "get_application_timeline_runtime_version_mode",
    "GetApplicationTimelineStatus499Error": "get_application_timeline_status499_error",
    "GetCurrentUserVerificationStatusFullResponse": "get_current_user_verification_status_full_response",
    "GetCurrentUserVerificationStatusResponse": "get_current_user_verification_status_response",
    "GetOrgPrepaymentInfoResponse": "get_org_prepayment_info_response",
    "GetOrgPrepaymentInfoResponseLinks": "get_org_prepayment_info_response_links",
    "GetOrgPrepaymentInfoResponseLinksSelf": "get_org_prepayment_info_response_links_self",
    "GetOrgPrepaymentInfoResponseLinksTransactions": "get_org_prepayment_info_response_links_transactions",
    "GetSubscriptionUsageAlertsResponse": "get_subscription_usage_alerts_response",
    "GetTotpEnrollmentResponse": "get_totp_enrollment_response",
    "GetTypeAllowanceResponse": "get_type_allowance_response",
    "GetTypeAllowanceResponseCurrencies": "get_type_allowance_response_currencies",
    "GetTypeAllowanceResponseCurrenciesAud": "get_type_allowance_response_currencies_aud",
    "GetTypeAllowanceResponseCurrenciesCad": "get_type_allowance_response_currencies_cad",
    "GetTypeAllowanceResponseCurrenciesEur": "get_type_allowance_response_currencies_eur",
    "GetTypeAllowanceResponseCurrenciesGbp": "get_type_allowance_response_currencies_gbp",
    "GetTypeAllowanceResponseCurrenciesUsd": "get_type_allowance_response_currencies_usd",
    "GetUsageAlertsResponse": "get_usage_alerts_response",
    "GitLabIntegration": "gitlab_integration",
    "GitLabIntegrationCreateInput": "gitlab_integration_create_input",
    "GitLabIntegrationCreateInputEnvironmentInitResources": "gitlab_integration_create_input_environment_init_resources",
    "GitLabIntegrationEnvironmentInitResources": "gitlab_integration_environment_init_resources",
    "GitLabIntegrationPatch": "gitlab_integration_patch",
    "GitLabIntegrationPatchEnvironmentInitResources": "gitlab_integration_patch_environment_init_resources",
    "GithubIntegration": "github_integration",
    "GithubIntegrationCreateInput": "github_integration_create_input",
    "GithubIntegrationCreateInputEnvironmentInitResources": "github_integration_create_input_environment_init_resources",
    "GithubIntegrationEnvironmentInitResources": "github_integration_environment_init_resources",
    "GithubIntegrationPatch": "github_integration_patch",
    "GithubIntegrationPatchEnvironmentInitResources": "github_integration_patch_environment_init_resources",
    "GithubIntegrationTokenType": "github_integration_token_type",
    "GoogleSSOConfig": "google_sso_config",
    "GrantProjectTeamAccessRequestItem": "grant_project_team_access_request_item",
    "GrantProjectUserAccessRequestItem": "grant_project_user_access_request_item",
    "GrantTeamProjectAccessRequestItem": "grant_team_project_access_request_item",
    "GrantUserProjectAccessRequestItem": "grant_user_project_access_request_item",
    "GrantedAt": "granted_at",
    "HalLinks": "hal_links",
    "HalLinksNext": "hal_links_next",
    "HalLinksPrevious": "hal_links_previous",
    "HalLinksSelf": "hal_links_self",
    "HealthWebHookIntegration": "health_webhook_integration",
    "HealthWebHookIntegrationCreateInput": "health_webhook_integration_create_input",
    "HealthWebHookIntegrationPatch": "health_webhook_integration_patch",
    "HttpLogIntegration": "http_log_integration",
    "HttpLogIntegrationCreateInput": "http_log_integration_create_input",
    "HttpLogIntegrationPatch": "http_log_integration_patch",
    "HttpMetricsOverviewBadRequestError": "http_metrics_overview_bad_request_error",
    "HttpMetricsOverviewResponse": "http_metrics_overview_response",
    "HttpMetricsOverviewResponseData": "http_metrics_overview_response_data",
    "HttpMetricsOverviewResponseDataTimeline": "http_metrics_overview_response_data_timeline",
    "HttpMetricsOverviewResponseDataTimelineCodes": "http_metrics_overview_response_data_timeline_codes",
    "HttpMetricsOverviewResponseDataTimelineUrl": "http_metrics_overview_response_data_timeline_url",
    "HttpMetricsOverviewResponseDataUrl": "http_metrics_overview_response_data_url",
    "HttpMetricsOverviewResponseDataUrlMethod": "http_metrics_overview_response_data_url_method",
    "HttpMetricsOverviewResponseEnvironmentType": "http_metrics_overview_response_environment_type",
    "HttpMetricsOverviewStatus499Error": "http_metrics_overview_status499_error",
    "HttpMetricsTimelineIpsApplicationsMode": "http_metrics_timeline_ips_applications_mode",
    "HttpMetricsTimelineIpsBadRequestError": "http_metrics_timeline_ips_bad_request_error",
    "HttpMetricsTimelineIpsCodeSlot": "http_metrics_timeline_ips_code_slot",
    "HttpMetricsTimelineIpsCodeSlotsMode": "http_metrics_timeline_ips_code_slots_mode",
    "HttpMetricsTimelineIpsCodesMode": "http_metrics_timeline_ips_codes_mode",
    "HttpMetricsTimelineIpsDomainsMode": "http_metrics_timeline_ips_domains_mode",
    "HttpMetricsTimelineIpsMethod": "http_metrics_timeline_ips_method",
    "HttpMetricsTimelineIpsMethodsMode": "http_metrics_timeline_ips_methods_mode",
    "HttpMetricsTimelineIpsRequestDurationSlot": "http_metrics_timeline_ips_request_duration_slot",
    "HttpMetricsTimelineIpsRequestDurationSlotsMode": "http_metrics_timeline_ips_request_duration_slots_mode",
    "HttpMetricsTimelineIpsResponse": "http_metrics_timeline_ips_response",
    "HttpMetricsTimelineIpsResponseApplicationsMode": "http_metrics_timeline_ips_response_applications_mode",
    "HttpMetricsTimelineIpsResponseBreakdown": "http_metrics_timeline_ips_response_breakdown",
    "HttpMetricsTimelineIpsResponseBreakdownDataItem": "http_metrics_timeline_ips_response_breakdown_data_item",
    "HttpMetricsTimelineIpsResponseBreakdownTopHits": "http_metrics_timeline_ips_response_breakdown_top_hits",
    "HttpMetricsTimelineIpsResponseCodeSlotsMode": "http_metrics_timeline_ips_response_code_slots_mode",
    "HttpMetricsTimelineIpsResponseCodesMode": "http_metrics_timeline_ips_response_codes_mode",
    "HttpMetricsTimelineIpsResponseDomainsMode": "http_metrics_timeline_ips_response_domains_mode",
    "HttpMetricsTimelineIpsResponseEnvironmentType": "http_metrics_timeline_ips_response_environment_type",
    "HttpMetricsTimelineIpsResponseMethodsMode": "http_metrics_timeline_ips_response_methods_mode",
    "HttpMetricsTimelineIpsResponseRequestDurationSlotsMode": "http_metrics_timeline_ips_response_request_duration_slots_mode",
    "HttpMetricsTimelineIpsResponseTopHitsTimeline": "http_metrics_timeline_ips_response_top_hits_timeline",
    "HttpMetricsTimelineIpsResponseTopHitsTimelineDataItem": "http_metrics_timeline_ips_response_top_hits_timeline_data_item",
    "HttpMetricsTimelineIpsResponseTopHitsTimelineDataItemDataValue": "http_metrics_timeline_ips_response_top_hits_timeline_data_item_data_value",
    "HttpMetricsTimelineIpsStatus499Error": "http_metrics_timeline_ips_status499_error",
    "HttpMetricsTimelineUrlsApplicationsMode": "http_metrics_timeline_urls_applications_mode",
    "HttpMetricsTimelineUrlsBadRequestError": "http_metrics_timeline_urls_bad_request_error",
    "HttpMetricsTimelineUrlsCodeSlot": "http_metrics_timeline_urls_code_slot",
    "HttpMetricsTimelineUrlsCodeSlotsMode": "http_metrics_timeline_urls_code_slots_mode",
    "HttpMetricsTimelineUrlsCodesMode": "http_metrics_timeline_urls_codes_mode",
    "HttpMetricsTimelineUrlsDomainsMode": "http_metrics_timeline_urls_domains_mode",
    "HttpMetricsTimelineUrlsMethod": "http_metrics_timeline_urls_method",
    "HttpMetricsTimelineUrlsMethodsMode": "http_metrics_timeline_urls_methods_mode",
    "HttpMetricsTimelineUrlsRequestDurationSlot": "http_metrics_timeline_urls_request_duration_slot",
    "HttpMetricsTimelineUrlsRequestDurationSlotsMode": "http_metrics_timeline_urls_request_duration_slots_mode",
    "HttpMetricsTimelineUrlsResponse": "http_metrics_timeline_urls_response",
    "HttpMetricsTimelineUrlsResponseApplicationsMode": "http_metrics_timeline_urls_response_applications_mode",
    "HttpMetricsTimelineUrlsResponseBreakdown": "http_metrics_timeline_urls_response_breakdown",
    "HttpMetricsTimelineUrlsResponseBreakdownDataItem": "http_metrics_timeline_urls_response_breakdown_data_item",
    "HttpMetricsTimelineUrlsResponseBreakdownDataItemMethod": "http_metrics_timeline_urls_response_breakdown_data_item_method",
    "HttpMetricsTimelineUrlsResponseBreakdownTopHits": "http_metrics_timeline_urls_response_breakdown_top_hits",
    "HttpMetricsTimelineUrlsResponseCodeSlotsMode": "http_metrics_timeline_urls_response_code_slots_mode",
    "HttpMetricsTimelineUrlsResponseCodesMode": "http_metrics_timeline_urls_response_codes_mode",
    "HttpMetricsTimelineUrlsResponseDomainsMode": "http_metrics_timeline_urls_response_domains_mode",
    "HttpMetricsTimelineUrlsResponseEnvironmentType": "http_metrics_timeline_urls_response_environment_type",
    "HttpMetricsTimelineUrlsResponseFilters": "http_metrics_timeline_urls_response_filters",
    "HttpMetricsTimelineUrlsResponseFiltersField": "http_metrics_timeline_urls_response_filters_field",
    "HttpMetricsTimelineUrlsResponseFiltersFieldValue": "http_metrics_timeline_urls_response_filters_field_value",
    "HttpMetricsTimelineUrlsResponseMethodsMode": "http_metrics_timeline_urls_response_methods_mode",
    "HttpMetricsTimelineUrlsResponseRequestDurationSlotsMode": "http_metrics_timeline_urls_response_request_duration_slots_mode",
    "HttpMetricsTimelineUrlsResponseTopHitsTimeline": "http_metrics_timeline_urls_response_top_hits_timeline",
    "HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItem": "http_metrics_timeline_urls_response_top_hits_timeline_data_item",
    "HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItemCodes": "http_metrics_timeline_urls_response_top_hits_timeline_data_item_codes",
    "HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItemUrl": "http_metrics_timeline_urls_response_top_hits_timeline_data_item_url",
    "HttpMetricsTimelineUrlsStatus499Error": "http_metrics_timeline_urls_status499_error",
    "HttpMetricsTimelineUserAgentsApplicationsMode": "http_metrics_timeline_user_agents_applications_mode",
    "HttpMetricsTimelineUserAgentsBadRequestError": "http_metrics_timeline_user_agents_bad_request_error",
    "HttpMetricsTimelineUserAgentsCodeSlot": "http_metrics_timeline_user_agents_code_slot",
    "HttpMetricsTimelineUserAgentsCodeSlotsMode": "http_metrics_timeline_user_agents_code_slots_mode",
    "HttpMetricsTimelineUserAgentsCodesMode": "http_metrics_timeline_user_agents_codes_mode",
    "HttpMetricsTimelineUserAgentsDomainsMode": "http_metrics_timeline_user_agents_domains_mode",
    "HttpMetricsTimelineUserAgentsMethod": "http_metrics_timeline_user_agents_method",
    "HttpMetricsTimelineUserAgentsMethodsMode": "http_metrics_timeline_user_agents_methods_mode",
    "HttpMetricsTimelineUserAgentsRequestDurationSlot": "http_metrics_timeline_user_agents_request_duration_slot",
    "HttpMetricsTimelineUserAgentsRequestDurationSlotsMode": "http_metrics_timeline_user_agents_request_duration_slots_mode",
    "HttpMetricsTimelineUserAgentsResponse": "http_metrics_timeline_user_agents_response",
    "HttpMetricsTimelineUserAgentsResponseApplicationsMode": "http_metrics_timeline_user_agents_response_applications_mode",
    "HttpMetricsTimelineUserAgentsResponseBreakdown": "http_metrics_timeline_user_agents_response_breakdown",
    "HttpMetricsTimelineUserAgentsResponseBreakdownDataItem": "http_metrics_timeline_user_agents_response_breakdown_data_item",
    "HttpMetricsTimelineUserAgentsResponseBreakdownTopHits": "http_metrics_timeline_user_agents_response_breakdown_top_hits",
    "HttpMetricsTimelineUserAgentsResponseCodeSlotsMode": "http_metrics_timeline_user_agents_response_code_slots_mode",
    "HttpMetricsTimelineUserAgentsResponseCodesMode": "http_metrics_timeline_user_agents_response_codes_mode",
    "HttpMetricsTimelineUserAgentsResponseDomainsMode": "http_metrics_timeline_user_agents_response_domains_mode",
    "HttpMetricsTimelineUserAgentsResponseEnvironmentType": "http_metrics_timeline_user_agents_response_environment_type",
    "HttpMetricsTimelineUserAgentsResponseMethodsMode": "http_metrics_timeline_user_agents_response_methods_mode",
    "HttpMetricsTimelineUserAgentsResponseRequestDurationSlotsMode": "http_metrics_timeline_user_agents_response_request_duration_slots_mode",
    "HttpMetricsTimelineUserAgentsResponseTopHitsTimeline": "http_metrics_timeline_user_agents_response_top_hits_timeline",
    "HttpMetricsTimelineUserAgentsResponseTopHitsTimelineDataItem": "http_metrics_timeline_user_agents_response_top_hits_timeline_data_item",
    "HttpMetricsTimelineUserAgentsResponseTopHitsTimelineDataItemDataValue": "metrics_timeline_user_agents_response_top_hits_timeline_data_item_data_value",
    "HttpMetricsTimelineUserAgentsStatus499Error": "http_metrics_timeline_user_agents_status499_error",
    "Integration": "integration",
    "IntegrationCollection": "integration_collection",
    "IntegrationCreateInput": "integration_create_input",
    "IntegrationPatch": "integration_patch",
    "Invoice": "invoice",
    "InvoicePDF": "invoice_pdf",
    "InvoicePdfStatus": "invoice_pdf_status",
    "InvoiceStatus": "invoice_status",
    "InvoiceType": "invoice_type",
    "KubernetesDeploymentTargetStorage": "kubernetes_deployment_target_storage",
    "KubernetesDeploymentTargetStorageCreateInput": "kubernetes_deployment_target_storage_create_input",
    "KubernetesDeploymentTargetStorageCreateInputType": "kubernetes_deployment_target_storage_create_input_type",
    "KubernetesDeploymentTargetStoragePatch": "kubernetes_deployment_target_storage_patch",
    "KubernetesDeploymentTargetStoragePatchType": "kubernetes_deployment_target_storage_patch_type",
    "KubernetesDeploymentTargetStorageType": "kubernetes_deployment_target_storage_type",
    "LineItem": "line_item",
    "LineItemComponent": "line_item_component",
    "LineItemType": "line_item_type",
    "Link": "link",
    "ListApplicationsBadRequestError": "list_applications_bad_request_error",
    "ListApplicationsResponse": "list_applications_response",
    "ListApplicationsResponseApplication": "list_applications_response_application",
    "ListApplicationsResponseApplicationProfileType": "list_applications_response_application_profile_type",
    "ListApplicationsResponseApplicationProfileTypeAggregation": "list_applications_response_application_profile_type_aggregation",
    "ListApplicationsStatus499Error": "list_applications_status499_error",
    "ListLinks": "list_links",
    "ListOrgDiscountsResponse": "list_org_discounts_response",
    "ListOrgInvitesSort": "list_org_invites_sort",
    "ListOrgInvoicesResponse": "list_org_invoices_response",
    "ListOrgMembersResponse": "list_org_members_response",
    "ListOrgOrdersResponse": "list_org_orders_response",
    "ListOrgPlanRecordsResponse": "list_org_plan_records_response",
    "ListOrgPrepaymentTransactionsResponse": "list_org_prepayment_transactions_response",
    "ListOrgPrepaymentTransactionsResponseLinks": "list_org_prepayment_transactions_response_links",
    "ListOrgPrepaymentTransactionsResponseLinksNext": "list_org_prepayment_transactions_response_links_next",
    "ListOrgPrepaymentTransactionsResponseLinksPrepayment": "list_org_prepayment_transactions_response_links_prepayment",
    "ListOrgPrepaymentTransactionsResponseLinksPrevious": "list_org_prepayment_transactions_response_links_previous",
    "ListOrgPrepaymentTransactionsResponseLinksSelf": "list_org_prepayment_transactions_response_links_self",
    "ListOrgProjectsResponse": "list_org_projects_response",
    "ListOrgSubscriptionsFilterStatus": "list_org_subscriptions_filter_status",
    "ListOrgSubscriptionsResponse": "list_org_subscriptions_response",
    "ListOrgUsageRecordsResponse": "list_org_usage_records_response",
    "ListOrgsResponse": "list_orgs_response",
    "ListProfilesResponse": "list_profiles_response",
    "ListProjectInvitesSort": "list_project_invites_sort",
    "ListProjectTeamAccessResponse": "list_project_team_access_response",
    "ListProjectUserAccessResponse": "list_project_user_access_response",
    "ListRegionsResponse": "list_regions_response",
    "ListTeamMembersResponse": "list_team_members_response",
    "ListTeamMembersSort": "list_team_members_sort",
    "ListTeamProjectAccessResponse": "list_team_project_access_response",
    "ListTeamsResponse": "list_teams_response",
    "ListTeamsSort": "list_teams_sort",
    "ListTicketCategoriesResponseItem": "list_ticket_categories_response_item",
    "ListTicketPrioritiesResponseItem": "list_ticket_priorities_response_item",
    "ListTicketsResponse": "list_tickets_response",
    "ListUserExtendedAccessResponse": "list_user_extended_access_response",
    "ListUserExtendedAccessResponseItem": "list_user_extended_access_response_item",
    "ListUserExtendedAccessResponseItemResourceType": "list_user_extended_access_response_item_resource_type",
    "ListUserOrgsResponse": "list_user_orgs_response",
    "ListUserProjectAccessResponse": "list_user_project_access_response",
    "ListUserTeamsResponse": "list_user_teams_response",
    "ListUserTeamsSort": "list_user_teams_sort",
    "MetricsMetadata": "metrics_metadata",
    "MetricsValue": "metrics_value",
    "MetricsValues": "metrics_values",
    "Mode": "mode",
    "NewRelicIntegration": "new_relic_integration",
    "NewRelicIntegrationCreateInput": "new_relic_integration_create_input",
    "NewRelicIntegrationPatch": "new_relic_integration_patch",
    "ObservabilityEntrypointResponse": "observability_entrypoint_response",
    "ObservabilityEntrypointResponseDataRetention": "observability_entrypoint_response_data_retention",
    "ObservabilityEntrypointResponseDataRetentionContinuousProfiling": "observability_entrypoint_response_data_retention_continuous_profiling",
    "ObservabilityEntrypointResponseDataRetentionHttpTraffic": "observability_entrypoint_response_data_retention_http_traffic",
    "ObservabilityEntrypointResponseDataRetentionLogs": "observability_entrypoint_response_data_retention_logs",
    "ObservabilityEntrypointResponseDataRetentionResources": "observability_entrypoint_response_data_retention_resources",
    "ObservabilityEntrypointResponseDataRetentionServerMonitoring": "observability_entrypoint_response_data_retention_server_monitoring",
    "ObservabilityEntrypointResponseEnvironmentType": "observability_entrypoint_response_environment_type",
    "ObservabilityEntrypointResponseLinks": "observability_entrypoint_response_links",
    "ObservabilityEntrypointResponseLinksBlackfirePhpServerCaches": "observability_entrypoint_response_links_blackfire_php_server_caches",
    "ObservabilityEntrypointResponseLinksBlackfireServerGlobal": "observability_entrypoint_response_links_blackfire_server_global",
    "ObservabilityEntrypointResponseLinksBlackfireServerTransactionsBreakdown": "observability_entrypoint_response_links_blackfire_server_transactions_breakdown",
    "ObservabilityEntrypointResponseLinksConprofApplicationFilters": "observability_entrypoint_response_links_conprof_application_filters",
    "ObservabilityEntrypointResponseLinksConprofApplications": "observability_entrypoint_response_links_conprof_applications",
    "ObservabilityEntrypointResponseLinksConprofFlamegraph": "observability_entrypoint_response_links_conprof_flamegraph",
    "ObservabilityEntrypointResponseLinksConprofTimeline": "observability_entrypoint_response_links_conprof_timeline",
    "ObservabilityEntrypointResponseLinksConsoleSandboxAccess": "observability_entrypoint_response_links_console_sandbox_access",
    "ObservabilityEntrypointResponseLinksHttpMetricsOverview": "observability_entrypoint_response_links_http_metrics_overview",
    "ObservabilityEntrypointResponseLinksHttpMetricsTimelineIps": "observability_entrypoint_response_links_http_metrics_timeline_ips",
    "ObservabilityEntrypointResponseLinksHttpMetricsTimelineUrls": "observability_entrypoint_response_links_http_metrics_timeline_urls",
    "ObservabilityEntrypointResponseLinksHttpMetricsTimelineUserAgents": "observability_entrypoint_response_links_http_metrics_timeline_user_agents",
    "ObservabilityEntrypointResponseLinksLogsOverview": "observability_entrypoint_response_links_logs_overview",
    "ObservabilityEntrypointResponseLinksLogsQuery": "observability_entrypoint_response_links_logs_query",
    "ObservabilityEntrypointResponseLinksResourcesByServiceValue": "observability_entrypoint_response_links_resources_by_service_value",
    "ObservabilityEntrypointResponseLinksResourcesOverview": "observability_entrypoint_response_links_resources_overview",
    "ObservabilityEntrypointResponseLinksResourcesSummary": "observability_entrypoint_response_links_resources_summary",
    "ObservabilityEntrypointResponseLinksSelf": "observability_entrypoint_response_links_self",
    "ObservabilityEntrypointResponseRetention": "observability_entrypoint_response_retention",
    "ObservabilityEntrypointResponseVendor": "observability_entrypoint_response_vendor",
    "Order": "order",
    "OrderBillingPeriodLabel": "order_billing_period_label",
    "OrderLinks": "order_links",
    "OrderLinksInvoices": "order_links_invoices",
    "OrderStatus": "order_status",
    "Organization": "organization",
    "OrganizationAddonsObject": "organization_addons_object",
    "OrganizationAddonsObjectAvailable": "organization_addons_object_available",
    "OrganizationAddonsObjectCurrent": "organization_addons_object_current",
    "OrganizationAddonsObjectUpgradesAvailable": "organization_addons_object_upgrades_available",
    "OrganizationAiAgentSettings": "organization_ai_agent_settings",
    "OrganizationAlertConfig": "organization_alert_config",
    "OrganizationAlertConfigConfig": "organization_alert_config_config",
    "OrganizationAlertConfigConfigThreshold": "organization_alert_config_config_threshold",
    "OrganizationCarbon": "organization_carbon",
    "OrganizationEstimationObject": "organization_estimation_object",
    "OrganizationEstimationObjectSubscriptions": "organization_estimation_object_subscriptions",
    "OrganizationEstimationObjectSubscriptionsListItem": "organization_estimation_object_subscriptions_list_item",
    "OrganizationEstimationObjectSubscriptionsListItemUsage": "organization_estimation_object_subscriptions_list_item_usage",
    "OrganizationEstimationObjectUserLicenses": "organization_estimation_object_user_licenses",
    "OrganizationEstimationObjectUserLicensesBase": "organization_estimation_object_user_licenses_base",
    "OrganizationEstimationObjectUserLicensesBaseList": "organization_estimation_object_user_licenses_base_list",
    "OrganizationEstimationObjectUserLicensesBaseListAdminUser": "organization_estimation_object_user_licenses_base_list_admin_user",
    "OrganizationEstimationObjectUserLicensesBaseListViewerUser": "organization_estimation_object_user_licenses_base_list_viewer_user",
    "OrganizationEstimationObjectUserLicensesUserManagement": "organization_estimation_object_user_licenses_user_management",
    "OrganizationEstimationObjectUserLicensesUserManagementList": "organization_estimation_object_user_licenses_user_management_list",
    "OrganizationEstimationObjectUserLicensesUserManagementListAdvancedManagementUser": "estimation_object_user_licenses_user_management_list_advanced_management_user",
    "OrganizationEstimationObjectUserLicensesUserManagementListStandardManagementUser": "estimation_object_user_licenses_user_management_list_standard_management_user",
    "OrganizationID": "organization_id",
    "OrganizationInvitation": "organization_invitation",
    "OrganizationInvitationOwner": "organization_invitation_owner",
    "OrganizationInvitationState": "organization_invitation_state",
    "OrganizationLinks": "organization_links",
    "OrganizationLinksAddress": "organization_links_address",
    "OrganizationLinksApplyVoucher": "organization_links_apply_voucher",
    "OrganizationLinksCreateMember": "organization_links_create_member",
    "OrganizationLinksCreateSubscription": "organization_links_create_subscription",
    "OrganizationLinksDelete": "organization_links_delete",
    "OrganizationLinksEstimateSubscription": "organization_links_estimate_subscription",
    "OrganizationLinksMembers": "organization_links_members",
    "OrganizationLinksMfaEnforcement": "organization_links_mfa_enforcement",
    "OrganizationLinksOrders": "organization_links_orders",
    "OrganizationLinksPaymentSource": "organization_links_payment_source",
    "OrganizationLinksProfile": "organization_links_profile",
    "OrganizationLinksSelf": "organization_links_self",
    "OrganizationLinksSubscriptions": "organization_links_subscriptions",
    "OrganizationLinksUpdate": "organization_links_update",
    "OrganizationLinksVouchers": "organization_links_vouchers",
    "OrganizationMember": "organization_member",
    "OrganizationMemberLevel": "organization_member_level",
    "OrganizationMemberLinks": "organization_member_links",
    "OrganizationMemberLinksDelete": "organization_member_links_delete",
    "OrganizationMemberLinksSelf": "organization_member_links_self",
    "OrganizationMemberLinksUpdate": "organization_member_links_update",
    "OrganizationMfaEnforcement": "organization_mfa_enforcement",
    "OrganizationPermissions": "organization_permissions",
    "OrganizationPermissionsItem": "organization_permissions_item",
    "OrganizationProject": "organization_project",
    "OrganizationProjectCarbon": "organization_project_carbon",
    "OrganizationProjectLinks": "organization_project_links",
    "OrganizationProjectLinksActivities": "organization_project_links_activities",
    "OrganizationProjectLinksAddons": "organization_project_links_addons",
    "OrganizationProjectLinksApi": "organization_project_links_api",
    "OrganizationProjectLinksDelete": "organization_project_links_delete",
    "OrganizationProjectLinksPlanUri": "organization_project_links_plan_uri",
    "OrganizationProjectLinksSelf": "organization_project_links_self",
    "OrganizationProjectLinksSubscription": "organization_project_links_subscription",
    "OrganizationProjectLinksUpdate": "organization_project_links_update",
    "OrganizationProjectLinksUpdateUsageAlerts": "organization_project_links_update_usage_alerts",
    "OrganizationProjectLinksViewUsageAlerts": "organization_project_links_view_usage_alerts",
    "OrganizationReference": "organization_reference",
    "OrganizationSSOConfig": "organization_sso_config",
    "OrganizationStatus": "organization_status",
    "OrganizationType": "organization_type",
    "OtlpLogIntegration": "otlp_log_integration",
    "OtlpLogIntegrationCreateInput": "otlp_log_integration_create_input",
    "OtlpLogIntegrationPatch": "otlp_log_integration_patch",
    "OwnerInfo": "owner_info",
    "PagerDutyIntegration": "pagerduty_integration",
    "PagerDutyIntegrationCreateInput": "pagerduty_integration_create_input",
    "PagerDutyIntegrationPatch": "pagerduty_integration_patch",
    "Permissions": "permissions",
    "PermissionsItem": "permissions_item",
    "PlanRecords": "plan_records",
    "PlanTitles": "plan_titles",
    "PrepaymentObject": "prepayment_object",
    "PrepaymentObjectPrepayment": "prepayment_object_prepayment",
    "PrepaymentObjectPrepaymentBalance": "prepayment_object_prepayment_balance",
    "PrepaymentTransactionObject": "prepayment_transaction_object",
    "PrepaymentTransactionObjectAmount": "prepayment_transaction_object_amount",
    "ProdDomainStorage": "prod_domain_storage",
    "ProdDomainStorageCreateInput": "prod_domain_storage_create_input",
    "ProdDomainStoragePatch": "prod_domain_storage_patch",
    "Profile": "profile",
    "ProfileCustomerType": "profile_customer_type",
    "ProfileType": "profile_type",
    "Project": "project",
    "ProjectAddon": "project_addon",
    "ProjectAddonBase": "project_addon_base",
    "ProjectAddonBaseAllowedValue": "project_addon_base_allowed_value",
    "ProjectAddonBaseLinks": "project_addon_base_links",
    "ProjectAddonBaseLinksDelete": "project_addon_base_links_delete",
    "ProjectAddonBaseLinksSelf": "project_addon_base_links_self",
    "ProjectAddonBaseLinksUpdate": "project_addon_base_links_update",
    "ProjectAddonBaseStatus": "project_addon_base_status",
    "ProjectAddonID": "project_addon_id",
    "ProjectAddonQuantity": "project_addon_quantity",
    "ProjectAddonSKU": "project_addon_sku",
    "ProjectAddonWithQuantityFields": "project_addon_with_quantity_fields",
    "ProjectAddonWithQuantityFieldsObject": "project_addon_with_quantity_fields_object",
    "ProjectAddonWithSkuFields": "project_addon_with_sku_fields",
    "ProjectAddonWithSkuFieldsObject": "project_addon_with_sku_fields_object",
    "ProjectCapabilities": "project_capabilities",
    "ProjectCapabilitiesAutoscaling": "project_capabilities_autoscaling",
    "ProjectCapabilitiesBuildResources": "project_capabilities_build_resources",
    "ProjectCapabilitiesCustomDomains": "project_capabilities_custom_domains",
    "ProjectCapabilitiesDataRetention": "project_capabilities_data_retention",
    "ProjectCapabilitiesGuaranteedResources": "project_capabilities_guaranteed_resources",
    "ProjectCapabilitiesImageValue": "project_capabilities_image_value",
    "ProjectCapabilitiesIntegrations": "project_capabilities_integrations",
    "ProjectCapabilitiesIntegrationsConfig": "project_capabilities_integrations_config",
    "ProjectCapabilitiesIntegrationsConfigBitbucket": "project_capabilities_integrations_config_bitbucket",
    "ProjectCapabilitiesIntegrationsConfigBitbucketServer": "project_capabilities_integrations_config_bitbucket_server",
    "ProjectCapabilitiesIntegrationsConfigBlackfire": "project_capabilities_integrations_config_blackfire",
    "ProjectCapabilitiesIntegrationsConfigCdnFastly": "project_capabilities_integrations_config_cdn_fastly",
    "ProjectCapabilitiesIntegrationsConfigGithub": "project_capabilities_integrations_config_github",
    "ProjectCapabilitiesIntegrationsConfigGitlab": "project_capabilities_integrations_config_gitlab",
    "ProjectCapabilitiesIntegrationsConfigHealthEmail": "project_capabilities_integrations_config_health_email",
    "ProjectCapabilitiesIntegrationsConfigHealthPagerduty": "project_capabilities_integrations_config_health_pagerduty",
    "ProjectCapabilitiesIntegrationsConfigHealthSlack": "project_capabilities_integrations_config_health_slack",
    "ProjectCapabilitiesIntegrationsConfigHealthWebhook": "project_capabilities_integrations_config_health_webhook",
    "ProjectCapabilitiesIntegrationsConfigHttplog": "project_capabilities_integrations_config_httplog",
    "ProjectCapabilitiesIntegrationsConfigNewrelic": "project_capabilities_integrations_config_newrelic",
    "ProjectCapabilitiesIntegrationsConfigOtlplog": "project_capabilities_integrations_config_otlplog",
    "ProjectCapabilitiesIntegrationsConfigScript": "project_capabilities_integrations_config_script",
    "ProjectCapabilitiesIntegrationsConfigSplunk": "project_capabilities_integrations_config_splunk",
    "ProjectCapabilitiesIntegrationsConfigSumologic": "project_capabilities_integrations_config_sumologic",
    "ProjectCapabilitiesIntegrationsConfigSyslog": "project_capabilities_integrations_config_syslog",
    "ProjectCapabilitiesIntegrationsConfigWebhook": "project_capabilities_integrations_config_webhook",
    "ProjectCapabilitiesLogsForwarding": "project_capabilities_logs_forwarding",
    "ProjectCapabilitiesMetrics": "project_capabilities_metrics",
    "ProjectCapabilitiesOutboundFirewall": "project_capabilities_outbound_firewall",
    "ProjectCapabilitiesRuntimeOperations": "project_capabilities_runtime_operations",
    "ProjectCapabilitiesSourceOperations": "project_capabilities_source_operations",
    "ProjectCapabilitiesTasks": "project_capabilities_tasks",
    "ProjectCarbon": "project_carbon",
    "ProjectDedicatedTag": "project_dedicated_tag",
    "ProjectDefaultBranch": "project_default_branch",
    "ProjectFacets": "project_facets",
    "ProjectID": "project_id",
    "ProjectInvitation": "project_invitation",
    "ProjectInvitationEnvironment": "project_invitation_environment",
    "ProjectInvitationEnvironmentRole": "project_invitation_environment_role",
    "ProjectInvitationOwner": "project_invitation_owner",
    "ProjectInvitationRole": "project_invitation_role",
    "ProjectInvitationState": "project_invitation_state",
    "ProjectMaintenance": "project_maintenance",
    "ProjectOptions": "project_options",
    "ProjectOptionsAggregated": "project_options_aggregated",
    "ProjectOptionsDefaults": "project_options_defaults",
    "ProjectOptionsEnforced": "project_options_enforced",
    "ProjectPermissions": "project_permissions",
    "ProjectPermissionsItem": "project_permissions_item",
    "ProjectPlan": "project_plan",
    "ProjectReference": "project_reference",
    "ProjectRepository": "project_repository",
    "ProjectSettings": "project_settings",
    "ProjectSettingsBuildResources": "project_settings_build_resources",
    "ProjectSettingsCertificateStyle": "project_settings_certificate_style",
    "ProjectSettingsContinuousProfiling": "project_settings_continuous_profiling",
    "ProjectSettingsDataRetentionValue": "project_settings_data_retention_value",
    "ProjectSettingsDataRetentionValueDefaultConfig": "project_settings_data_retention_value_default_config",
    "ProjectSettingsDataRetentionValueDefaultConfigScheduleItem": "project_settings_data_retention_value_default_config_schedule_item",
    "ProjectSettingsDevelopmentApplicationSize": "project_settings_development_application_size",
    "ProjectSettingsDevelopmentServiceSize": "project_settings_development_service_size",
    "ProjectSettingsEnvironmentNameStrategy": "project_settings_environment_name_strategy",
    "ProjectSettingsGitServer": "project_settings_git_server",
    "ProjectSettingsMaintenanceWindow": "project_settings_maintenance_window",
    "ProjectSettingsMaintenanceWindowRecurrence": "project_settings_maintenance_window_recurrence",
    "ProjectSettingsOutboundRestrictionsDefaultPolicy": "project_settings_outbound_restrictions_default_policy",
    "ProjectSettingsPatch": "project_settings_patch",
    "ProjectSettingsPatchBuildResources": "project_settings_patch_build_resources",
    "ProjectSettingsPatchDataRetentionValue": "project_settings_patch_data_retention_value",
    "ProjectSettingsPatchDataRetentionValueDefaultConfig": "project_settings_patch_data_retention_value_default_config",
    "ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem": "project_settings_patch_data_retention_value_default_config_schedule_item",
    "ProjectSettingsPatchMaintenanceWindow": "project_settings_patch_maintenance_window",
    "ProjectSettingsPatchMaintenanceWindowRecurrence": "project_settings_patch_maintenance_window_recurrence",
    "ProjectSettingsRouterResources": "project_settings_router_resources",
    "ProjectStatus": "project_status",
    "ProjectStatusObject": "project_status_object",
    "ProjectSubscription": "project_subscription",
    "ProjectSubscriptionImageTypes": "project_subscription_image_types",
    "ProjectSubscriptionPlan": "project_subscription_plan",
    "ProjectSubscriptionResources": "project_subscription_resources",
    "ProjectSubscriptionResourcesDevelopment": "project_subscription_resources_development",
    "ProjectSubscriptionResourcesProduction": "project_subscription_resources_production",
    "ProjectTimeZone": "project_time_zone",
    "ProjectTitle": "project_title",
    "ProjectTrialPlan": "project_trial_plan",
    "ProjectType": "project_type",
    "ProjectUI": "project_ui",
    "ProjectVariable": "project_variable",
    "ProjectVariableCollection": "project_variable_collection",
    "ProjectVariableCreateInput": "project_variable_create_input",
    "ProjectVariablePatch": "project_variable_patch",
    "ProxyRoute": "proxy_route",
    "ProxyRouteCache": "proxy_route_cache",
    "ProxyRouteRedirects": "proxy_route_redirects",
    "ProxyRouteRedirectsPath": "proxy_route_redirects_path",
    "ProxyRouteRedirectsPathCode": "proxy_route_redirects_path_code",
    "ProxyRouteSsi": "proxy_route_ssi",
    "ProxyRouteSticky": "proxy_route_sticky",
    "ProxyRouteTls": "proxy_route_tls",
    "ProxyRouteTlsClientAuthentication": "proxy_route_tls_client_authentication",
    "ProxyRouteTlsMinVersion": "proxy_route_tls_min_version",
    "ProxyRouteTlsStrictTransportSecurity": "proxy_route_tls_strict_transport_security",
    "ProxyRouteType": "proxy_route_type",
    "RecordStatusParameter": "record_status_parameter",
    "RecordUsageGroupParameter": "record_usage_group_parameter",
    "RecreateRecoveryCodesResponse": "recreate_recovery_codes_response",
    "RedirectRoute": "redirect_route",
    "RedirectRouteCache": "redirect_route_cache",
    "RedirectRouteRedirects": "redirect_route_redirects",
    "RedirectRouteRedirectsPath": "redirect_route_redirects_path",
    "RedirectRouteRedirectsPathCode": "redirect_route_redirects_path_code",
    "RedirectRouteSsi": "redirect_route_ssi",
    "RedirectRouteSticky": "redirect_route_sticky",
    "RedirectRouteTls": "redirect_route_tls",
    "RedirectRouteTlsClientAuthentication": "redirect_route_tls_client_authentication",
    "RedirectRouteTlsMinVersion": "redirect_route_tls_min_version",
    "RedirectRouteTlsStrictTransportSecurity": "redirect_route_tls_strict_transport_security",
    "RedirectRouteType": "redirect_route_type",
    "Ref": "ref",
    "RefCollection": "ref_collection",
    "RefObject": "ref_object",
    "Region": "region",
    "RegionAvailable": "region_available",
    "RegionCompliance": "region_compliance",
    "RegionDatacenter": "region_datacenter",
    "RegionDatacenterObject": "region_datacenter_object",
    "RegionEndpoint": "region_endpoint",
    "RegionEnvImpact": "region_env_impact",
    "RegionEnvironmentalImpact": "region_environmental_impact",
    "RegionID": "region_id",
    "RegionLabel": "region_label",
    "RegionPrivate": "region_private",
    "RegionProjectLabel": "region_project_label",
    "RegionProvider": "region_provider",
    "RegionProviderObject": "region_provider_object",
    "RegionReference": "region_reference",
    "RegionSelectionLabel": "region_selection_label",
    "RegionTimezone": "region_timezone",
    "RegionZone": "region_zone",
    "ReplacementDomainStorage": "replacement_domain_storage",
    "ReplacementDomainStorageCreateInput": "replacement_domain_storage_create_input",
    "ReplacementDomainStoragePatch": "replacement_domain_storage_patch",
    "ReplacementDomainStoragePatchAttributes": "replacement_domain_storage_patch_attributes",
    "ReplacementDomainStoragePatchAttributesClientAuthentication": "replacement_domain_storage_patch_attributes_client_authentication",
    "ReplacementDomainStoragePatchAttributesMinVersion": "replacement_domain_storage_patch_attributes_min_version",
    "ReplacementDomainStoragePatchAttributesStrictTransportSecurity": "replacement_domain_storage_patch_attributes_strict_transport_security",
    "ResetEmailAddressRequest": "reset_email_address_request",
    "ResourceConfig": "resource_config",
    "ResourcesByServiceAgg": "resources_by_service_agg",
    "ResourcesByServiceBadRequestError": "resources_by_service_bad_request_error",
    "ResourcesByServiceResponse": "resources_by_service_response",
    "ResourcesByServiceResponseDataItem": "resources_by_service_response_data_item",
    "ResourcesByServiceResponseDataItemInstance": "resources_by_service_response_data_item_instance",
    "ResourcesByServiceResponseDataItemInstanceCpuLimit": "resources_by_service_response_data_item_instance_cpu_limit",
    "ResourcesByServiceResponseDataItemInstanceCpuPressure": "resources_by_service_response_data_item_instance_cpu_pressure",
    "ResourcesByServiceResponseDataItemInstanceCpuUsed": "resources_by_service_response_data_item_instance_cpu_used",
    "ResourcesByServiceResponseDataItemInstanceIoPressure": "resources_by_service_response_data_item_instance_io_pressure",
    "ResourcesByServiceResponseDataItemInstanceIrqPressure": "resources_by_service_response_data_item_instance_irq_pressure",
    "ResourcesByServiceResponseDataItemInstanceMemoryLimit": "resources_by_service_response_data_item_instance_memory_limit",
    "ResourcesByServiceResponseDataItemInstanceMemoryPressure": "resources_by_service_response_data_item_instance_memory_pressure",
    "ResourcesByServiceResponseDataItemInstanceMemoryUsed": "resources_by_service_response_data_item_instance_memory_used",
    "ResourcesByServiceResponseDataItemInstanceMountpoint": "resources_by_service_response_data_item_instance_mountpoint",
    "ResourcesByServiceResponseDataItemInstanceMountpointDiskLimit": "resources_by_service_response_data_item_instance_mountpoint_disk_limit",
    "ResourcesByServiceResponseDataItemInstanceMountpointDiskUsed": "resources_by_service_response_data_item_instance_mountpoint_disk_used",
    "ResourcesByServiceResponseDataItemInstanceMountpointInodesLimit": "resources_by_service_response_data_item_instance_mountpoint_inodes_limit",
    "ResourcesByServiceResponseDataItemInstanceMountpointInodesUsed": "resources_by_service_response_data_item_instance_mountpoint_inodes_used",
    "ResourcesByServiceResponseDataItemInstanceSwapLimit": "resources_by_service_response_data_item_instance_swap_limit",
    "ResourcesByServiceResponseDataItemInstanceSwapUsed": "resources_by_service_response_data_item_instance_swap_used",
    "ResourcesByServiceResponseDg2HostTypesMappingValue": "resources_by_service_response_dg2_host_types_mapping_value",
    "ResourcesByServiceStatus499Error": "resources_by_service_status499_error",
    "ResourcesByServiceType": "resources_by_service_type",
    "ResourcesOverviewBadRequestError": "resources_overview_bad_request_error",
    "ResourcesOverviewResponse": "resources_overview_response",
    "ResourcesOverviewResponseDataItem": "resources_overview_response_data_item",
    "ResourcesOverviewResponseDataItemService": "resources_overview_response_data_item_service",
    "ResourcesOverviewResponseDataItemServiceCpuLimit": "resources_overview_response_data_item_service_cpu_limit",
    "ResourcesOverviewResponseDataItemServiceCpuPressure": "resources_overview_response_data_item_service_cpu_pressure",
    "ResourcesOverviewResponseDataItemServiceCpuUsed": "resources_overview_response_data_item_service_cpu_used",
    "ResourcesOverviewResponseDataItemServiceIoPressure": "resources_overview_response_data_item_service_io_pressure",
    "ResourcesOverviewResponseDataItemServiceIrqPressure": "resources_overview_response_data_item_service_irq_pressure",
    "ResourcesOverviewResponseDataItemServiceMemoryLimit": "resources_overview_response_data_item_service_memory_limit",
    "ResourcesOverviewResponseDataItemServiceMemoryPressure": "resources_overview_response_data_item_service_memory_pressure",
    "ResourcesOverviewResponseDataItemServiceMemoryUsed": "resources_overview_response_data_item_service_memory_used",
    "ResourcesOverviewResponseDataItemServiceMountpoint": "resources_overview_response_data_item_service_mountpoint",
    "ResourcesOverviewResponseDataItemServiceMountpointDiskLimit": "resources_overview_response_data_item_service_mountpoint_disk_limit",
    "ResourcesOverviewResponseDataItemServiceMountpointDiskUsed": "resources_overview_response_data_item_service_mountpoint_disk_used",
    "ResourcesOverviewResponseDataItemServiceMountpointInodesLimit": "resources_overview_response_data_item_service_mountpoint_inodes_limit",
    "ResourcesOverviewResponseDataItemServiceMountpointInodesUsed": "resources_overview_response_data_item_service_mountpoint_inodes_used",
    "ResourcesOverviewResponseDataItemServiceSwapLimit": "resources_overview_response_data_item_service_swap_limit",
    "ResourcesOverviewResponseDataItemServiceSwapUsed": "resources_overview_response_data_item_service_swap_used",
    "ResourcesOverviewServicesMode": "resources_overview_services_mode",
    "ResourcesOverviewStatus499Error": "resources_overview_status499_error",
    "ResourcesSummaryAgg": "resources_summary_agg",
    "ResourcesSummaryBadRequestError": "resources_summary_bad_request_error",
    "ResourcesSummaryResponse": "resources_summary_response",
    "ResourcesSummaryResponseData": "resources_summary_response_data",
    "ResourcesSummaryResponseDataServiceValue": "resources_summary_response_data_service_value",
    "ResourcesSummaryResponseDataServiceValueCpuLimit": "resources_summary_response_data_service_value_cpu_limit",
    "ResourcesSummaryResponseDataServiceValueCpuPressure": "resources_summary_response_data_service_value_cpu_pressure",
    "ResourcesSummaryResponseDataServiceValueCpuUsed": "resources_summary_response_data_service_value_cpu_used",
    "ResourcesSummaryResponseDataServiceValueIoPressure": "resources_summary_response_data_service_value_io_pressure",
    "ResourcesSummaryResponseDataServiceValueIrqPressure": "resources_summary_response_data_service_value_irq_pressure",
    "ResourcesSummaryResponseDataServiceValueMemoryLimit": "resources_summary_response_data_service_value_memory_limit",
    "ResourcesSummaryResponseDataServiceValueMemoryPressure": "resources_summary_response_data_service_value_memory_pressure",
    "ResourcesSummaryResponseDataServiceValueMemoryUsed": "resources_summary_response_data_service_value_memory_used",
    "ResourcesSummaryResponseDataServiceValueMountpoint": "resources_summary_response_data_service_value_mountpoint",
    "ResourcesSummaryResponseDataServiceValueMountpointDiskLimit": "resources_summary_response_data_service_value_mountpoint_disk_limit",
    "ResourcesSummaryResponseDataServiceValueMountpointDiskUsed": "resources_summary_response_data_service_value_mountpoint_disk_used",
    "ResourcesSummaryResponseDataServiceValueMountpointInodesLimit": "resources_summary_response_data_service_value_mountpoint_inodes_limit",
    "ResourcesSummaryResponseDataServiceValueMountpointInodesUsed": "resources_summary_response_data_service_value_mountpoint_inodes_used",
    "ResourcesSummaryResponseDataServiceValueSwapLimit": "resources_summary_response_data_service_value_swap_limit",
    "ResourcesSummaryResponseDataServiceValueSwapUsed": "resources_summary_response_data_service_value_swap_used",
    "ResourcesSummaryServicesMode": "resources_summary_services_mode",
    "ResourcesSummaryStatus499Error": "resources_summary_status499_error",
    "ResourcesSummaryType": "resources_summary_type",
    "Route": "route",
    "RouteCollection": "route_collection",
    "Sbom": "sbom",
    "SbomCollection": "sbom_collection",
    "ScriptIntegration": "script_integration",
    "ScriptIntegrationCreateInput": "script_integration_create_input",
    "ScriptIntegrationCreateInputResult": "script_integration_create_input_result",
    "ScriptIntegrationPatch": "script_integration_patch",
    "ScriptIntegrationPatchResult": "script_integration_patch_result",
    "ScriptIntegrationResult": "script_integration_result",
    "SendOrgMfaRemindersRequest": "send_org_mfa_reminders_request",
    "SendOrgMfaRemindersResponseValue": "send_org_mfa_reminders_response_value",
    "SlackIntegration": "slack_integration",
    "SlackIntegrationCreateInput": "slack_integration_create_input",
    "SlackIntegrationPatch": "slack_integration_patch",
    "SplunkIntegration": "splunk_integration",
    "SplunkIntegrationCreateInput": "splunk_integration_create_input",
    "SplunkIntegrationPatch": "splunk_integration_patch",
    "SshKey": "ssh_key",
    "StringFilter": "string_filter",
    "Subscription": "subscription",
    "SubscriptionAddonsObject": "subscription_addons_object",
    "SubscriptionAddonsObjectAvailable": "subscription_addons_object_available",
    "SubscriptionAddonsObjectCurrent": "subscription_addons_object_current",
    "SubscriptionAddonsObjectUpgradesAvailable": "subscription_addons_object_upgrades_available",
    "SubscriptionCurrentUsageObject": "subscription_current_usage_object",
    "SubscriptionID": "subscription_id",
    "SubscriptionPlanParameter": "subscription_plan_parameter",
    "SubscriptionStatus": "subscription_status",
    "SumologicIntegration": "sumologic_integration",
    "SumologicIntegrationCreateInput": "sumologic_integration_create_input",
    "SumologicIntegrationPatch": "sumologic_integration_patch",
    "SyslogIntegration": "syslog_integration",
    "SyslogIntegrationCreateInput": "syslog_integration_create_input",
    "SyslogIntegrationCreateInputAuthMode": "syslog_integration_create_input_auth_mode",
    "SyslogIntegrationCreateInputMessageFormat": "syslog_integration_create_input_message_format",
    "SyslogIntegrationCreateInputProtocol": "syslog_integration_create_input_protocol",
    "SyslogIntegrationMessageFormat": "syslog_integration_message_format",
    "SyslogIntegrationPatch": "syslog_integration_patch",
    "SyslogIntegrationPatchAuthMode": "syslog_integration_patch_auth_mode",
    "SyslogIntegrationPatchMessageFormat": "syslog_integration_patch_message_format",
    "SyslogIntegrationPatchProtocol": "syslog_integration_patch_protocol",
    "SyslogIntegrationProtocol": "syslog_integration_protocol",
    "SystemInformation": "system_information",
    "Task": "task",
    "TaskCollection": "task_collection",
    "TaskHooks": "task_hooks",
    "TaskMount": "task_mount",
    "TaskMountSource": "task_mount_source",
    "TaskRelationship": "task_relationship",
    "TaskRun": "task_run",
    "TaskSource": "task_source",
    "TaskTriggerInput": "task_trigger_input",
    "Team": "team",
    "TeamCounts": "team_counts",
    "TeamMember": "team_member",
    "TeamProjectAccess": "team_project_access",
    "TeamProjectAccessLinks": "team_project_access_links",
    "TeamProjectAccessLinksDelete": "team_project_access_links_delete",
    "TeamProjectAccessLinksSelf": "team_project_access_links_self",
    "TeamProjectAccessLinksUpdate": "team_project_access_links_update",
    "TeamProjectPermission": "team_project_permission",
    "TeamReference": "team_reference",
    "TeamReferenceCounts": "team_reference_counts",
    "TeamReferenceProjectPermission": "team_reference_project_permission",
    "Ticket": "ticket",
    "TicketCategory": "ticket_category",
    "TicketEnvironment": "ticket_environment",
    "TicketJiraItem": "ticket_jira_item",
    "TicketPriority": "ticket_priority",
    "TicketStatus": "ticket_status",
    "TicketTicketSharingStatus": "ticket_ticket_sharing_status",
    "TicketType": "ticket_type",
    "TimeRangeIntervalParameter": "time_range_interval_parameter",
    "Tree": "tree",
    "TreeTreeItem": "tree_tree_item",
    "TreeTreeItemMode": "tree_tree_item_mode",
    "UpdateAddressResponse": "update_address_response",
    "UpdateOrgAddonsRequest": "update_org_addons_request",
    "UpdateOrgAddonsRequestSupportLevel": "update_org_addons_request_support_level",
    "UpdateOrgAddonsRequestUserManagement": "update_org_addons_request_user_management",
    "UpdateOrgBillingAlertConfigRequest": "update_org_billing_alert_config_request",
    "UpdateOrgBillingAlertConfigRequestConfig": "update_org_billing_alert_config_request_config",
    "UpdateOrgMemberRequest": "update_org_member_request",
    "UpdateOrgProfileRequest": "update_org_profile_request",
    "UpdateOrgProfileRequestCustomerType": "update_org_profile_request_customer_type",
    "UpdateOrgProjectRequest": "update_org_project_request",
    "UpdateOrgRequest": "update_org_request",
    "UpdateOrgSubscriptionRequest": "update_org_subscription_request",
    "UpdateProfileRequest": "update_profile_request",
    "UpdateProjectUserAccessRequest": "update_project_user_access_request",
    "UpdateProjectsEnvironmentsDeploymentsNextRequest": "update_projects_environments_deployments_next_request",
    "UpdateProjectsEnvironmentsDeploymentsNextRequestService": "update_projects_environments_deployments_next_request_service",
    "UpdateProjectsEnvironmentsDeploymentsNextRequestWebapp": "update_projects_environments_deployments_next_request_webapp",
    "UpdateProjectsEnvironmentsDeploymentsNextRequestWorker": "update_projects_environments_deployments_next_request_worker",
    "UpdateSubscriptionUsageAlertsRequest": "update_subscription_usage_alerts_request",
    "UpdateSubscriptionUsageAlertsRequestAlert": "update_subscription_usage_alerts_request_alert",
    "UpdateSubscriptionUsageAlertsRequestAlertConfig": "update_subscription_usage_alerts_request_alert_config",
    "UpdateSubscriptionUsageAlertsResponse": "update_subscription_usage_alerts_response",
    "UpdateTeamRequest": "update_team_request",
    "UpdateTicketRequest": "update_ticket_request",
    "UpdateTicketRequestStatus": "update_ticket_request_status",
    "UpdateUsageAlertsRequest": "update_usage_alerts_request",
    "UpdateUsageAlertsResponse": "update_usage_alerts_response",
    "UpdateUserProjectAccessRequest": "update_user_project_access_request",
    "UpdateUserRequest": "update_user_request",
    "UpdatedAt": "updated_at",
    "UpstreamRoute": "upstream_route",
    "UpstreamRouteCache": "upstream_route_cache",
    "UpstreamRouteRedirects": "upstream_route_redirects",
    "UpstreamRouteRedirectsPath": "upstream_route_redirects_path",
    "UpstreamRouteRedirectsPathCode": "upstream_route_redirects_path_code",
    "UpstreamRouteSsi": "upstream_route_ssi",
    "UpstreamRouteSticky": "upstream_route_sticky",
    "UpstreamRouteTls": "upstream_route_tls",
    "UpstreamRouteTlsClientAuthentication": "upstream_route_tls_client_authentication",
    "UpstreamRouteTlsMinVersion": "upstream_route_tls_min_version",
    "UpstreamRouteTlsStrictTransportSecurity": "upstream_route_tls_strict_transport_security",
    "UpstreamRouteType": "upstream_route_type",
    "Usage": "usage",
    "UsageAlert": "usage_alert",
    "UsageAlertConfig": "usage_alert_config",
    "UsageAlertConfigThreshold": "usage_alert_config_threshold",
    "UsageGroupCurrentUsageProperties": "usage_group_current_usage_properties",
    "User": "user",
    "UserConsentMethod": "user_consent_method",
    "UserProjectAccess": "user_project_access",
    "UserProjectAccessLinks": "user_project_access_links",
    "UserProjectAccessLinksDelete": "user_project_access_links_delete",
    "UserProjectAccessLinksSelf": "user_project_access_links_self",
    "UserProjectAccessLinksUpdate": "user_project_access_links_update",
    "UserReference": "user_reference",
    "VerifyPhoneNumberRequest": "verify_phone_number_request",
    "VerifyPhoneNumberRequestChannel": "verify_phone_number_request_channel",
    "VerifyPhoneNumberResponse": "verify_phone_number_response",
    "Vouchers": "vouchers",
    "VouchersLinks": "vouchers_links",
    "VouchersLinksSelf": "vouchers_links_self",
    "VouchersVoucher": "vouchers_voucher",
    "VouchersVoucherOrder": "vouchers_voucher_order",
    "WebHookIntegration": "webhook_integration",
    "WebHookIntegrationCreateInput": "webhook_integration_create_input",
    "WebHookIntegrationCreateInputResult": "webhook_integration_create_input_result",
    "WebHookIntegrationPatch": "webhook_integration_patch",
    "WebHookIntegrationPatchResult": "webhook_integration_patch_result",
    "WebHookIntegrationResult": "webhook_integration_result",
}

__all__ = [
    "AcceptedResponse",
    "Activity",
    "ActivityCollection",
    "ActivityCommand",
    "ActivityFailureReason",
    "ActivityResult",
    "ActivityState",
    "AddonType",
    "Address",
    "AddressMetadata",
    "AddressMetadataMetadata",
    "AggregatedFeatures",
    "AggregatedSellables",
    "Alert",
    "ApiToken",
    "ApplyOrgVoucherRequest",
    "ArrayFilter",
    "AutoscalerCPUPressureTrigger",
    "AutoscalerCPUResources",
    "AutoscalerCPUTrigger",
    "AutoscalerCondition",
    "AutoscalerDuration",
    "AutoscalerInstances",
    "AutoscalerMemoryPressureTrigger",
    "AutoscalerMemoryResources",
    "AutoscalerMemoryTrigger",
    "AutoscalerResources",
    "AutoscalerScalingCooldown",
    "AutoscalerScalingFactor",
    "AutoscalerServiceSettings",
    "AutoscalerSettings",
    "AutoscalerTriggers",
    "Backup",
    "BackupCollection",
    "BackupStatus",
    "BitbucketIntegration",
    "BitbucketIntegrationAddonCredentials",
    "BitbucketIntegrationAppCredentials",
    "BitbucketIntegrationCreateInput",
    "BitbucketIntegrationCreateInputAddonCredentials",
    "BitbucketIntegrationCreateInputAppCredentials",
    "BitbucketIntegrationCreateInputEnvironmentInitResources",
    "BitbucketIntegrationEnvironmentInitResources",
    "BitbucketIntegrationPatch",
    "BitbucketIntegrationPatchAddonCredentials",
    "BitbucketIntegrationPatchAppCredentials",
    "BitbucketIntegrationPatchEnvironmentInitResources",
    "BitbucketServerIntegration",
    "BitbucketServerIntegrationCreateInput",
    "BitbucketServerIntegrationCreateInputEnvironmentInitResources",
    "BitbucketServerIntegrationEnvironmentInitResources",
    "BitbucketServerIntegrationPatch",
    "BitbucketServerIntegrationPatchEnvironmentInitResources",
    "BlackfireIntegration",
    "BlackfireIntegrationCreateInput",
    "BlackfireIntegrationEnvironmentsCredential",
    "BlackfireIntegrationPatch",
    "BlackfirePhpServerCachesBadRequestError",
    "BlackfirePhpServerCachesContext",
    "BlackfirePhpServerCachesContextsMode",
    "BlackfirePhpServerCachesDistributionCost",
    "BlackfirePhpServerCachesResponse",
    "BlackfirePhpServerCachesResponseContextsMode",
    "BlackfirePhpServerCachesResponseDataItem",
    "BlackfirePhpServerCachesResponseDistributionCost",
    "BlackfirePhpServerCachesStatus499Error",
    "BlackfireProfileGraphResponse",
    "BlackfireProfileGraphResponseLanguage",
    "BlackfireProfileProfileResponse",
    "BlackfireProfileSubprofilesResponse",
    "BlackfireProfileTimelineResponse",
    "BlackfireProfileTimelineResponseLanguage",
    "BlackfireProfilesListBadRequestError",
    "BlackfireProfilesListIsPublic",
    "BlackfireProfilesListResponse",
    "BlackfireProfilesListResponseProfile",
    "BlackfireProfilesListResponseProfileAgent",
    "BlackfireProfilesListResponseProfileContext",
    "BlackfireProfilesListResponseProfileContextType",
    "BlackfireProfilesListResponseProfileData",
    "BlackfireProfilesListResponseProfileDataEnvelope",
    "BlackfireProfilesListResponseProfileDataImportantMetrics",
    "BlackfireProfilesListResponseProfileDataImportantMetricsHttpRequests",
    "BlackfireProfilesListResponseProfileDataImportantMetricsSqlQueries",
    "BlackfireProfilesListResponseProfileLinks",
    "BlackfireProfilesListResponseProfileLinksApiGraph",
    "BlackfireProfilesListResponseProfileLinksApiProfile",
    "BlackfireProfilesListResponseProfileLinksApiSubprofiles",
    "BlackfireProfilesListResponseProfileLinksApiTimeline",
    "BlackfireProfilesListResponseProfileLinksGraphUrl",
    "BlackfireProfilesListResponseProfileOwner",
    "BlackfireProfilesListSortBy",
    "BlackfireProfilesListSortOrder",
    "BlackfireProfilesListStatusCode",
    "BlackfireProfilesRecommendationsBadRequestError",
    "BlackfireProfilesRecommendationsResponse",
    "BlackfireProfilesRecommendationsResponseRecommendation",
    "BlackfireProfilesRecommendationsResponseRecommendationLinks",
    "BlackfireProfilesRecommendationsResponseRecommendationLinksApiGraph",
    "BlackfireProfilesRecommendationsResponseRecommendationLinksApiProfile",
    "BlackfireProfilesRecommendationsResponseRecommendationLinksApiSubprofiles",
    "BlackfireProfilesRecommendationsResponseRecommendationLinksApiTimeline",
    "BlackfireServerGlobalBadRequestError",
    "BlackfireServerGlobalContext",
    "BlackfireServerGlobalContextsMode",
    "BlackfireServerGlobalDistributionCost",
    "BlackfireServerGlobalKey",
    "BlackfireServerGlobalResponse",
    "BlackfireServerGlobalResponseAlertEvaluation",
    "BlackfireServerGlobalResponseAlertEvaluationState",
    "BlackfireServerGlobalResponseContextsMode",
    "BlackfireServerGlobalResponseDistributionCost",
    "BlackfireServerGlobalResponseQuota",
    "BlackfireServerGlobalResponseServer",
    "BlackfireServerGlobalResponseServerDataItem",
    "BlackfireServerGlobalStatus499Error",
    "BlackfireServerTopSpansBadRequestError",
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
    "BlackfireServerTopSpansResponse",
    "BlackfireServerTopSpansResponseAdvancedFilters",
    "BlackfireServerTopSpansResponseAdvancedFiltersField",
    "BlackfireServerTopSpansResponseAdvancedFiltersFieldValue",
    "BlackfireServerTopSpansResponseContextsMode",
    "BlackfireServerTopSpansResponseDistributionCost",
    "BlackfireServerTopSpansResponseFrameworksMode",
    "BlackfireServerTopSpansResponseHostsMode",
    "BlackfireServerTopSpansResponseHttpHostsMode",
    "BlackfireServerTopSpansResponseHttpStatusCodesMode",
    "BlackfireServerTopSpansResponseLanguagesMode",
    "BlackfireServerTopSpansResponseMethodsMode",
    "BlackfireServerTopSpansResponseOssMode",
    "BlackfireServerTopSpansResponsePmuSlotMode",
    "BlackfireServerTopSpansResponseRuntimesMode",
    "BlackfireServerTopSpansResponseSort",
    "BlackfireServerTopSpansResponseTopSpans",
    "BlackfireServerTopSpansResponseTopSpansDataItem",
    "BlackfireServerTopSpansResponseTransactionsMode",
    "BlackfireServerTopSpansResponseWtSlotMode",
    "BlackfireServerTopSpansRuntimesMode",
    "BlackfireServerTopSpansSort",
    "BlackfireServerTopSpansStatus499Error",
    "BlackfireServerTopSpansTransactionsMode",
    "BlackfireServerTopSpansWtSlotsMode",
    "BlackfireServerTransactionsBreakdownBadRequestError",
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
    "BlackfireServerTransactionsBreakdownResponse",
    "BlackfireServerTransactionsBreakdownResponseBreakdownDimension",
    "BlackfireServerTransactionsBreakdownResponseBreakdownTopHits",
    "BlackfireServerTransactionsBreakdownResponseContextsMode",
    "BlackfireServerTransactionsBreakdownResponseDistributionCost",
    "BlackfireServerTransactionsBreakdownResponseFrameworksMode",
    "BlackfireServerTransactionsBreakdownResponseHostsMode",
    "BlackfireServerTransactionsBreakdownResponseHttpHostsMode",
    "BlackfireServerTransactionsBreakdownResponseHttpStatusCodesMode",
    "BlackfireServerTransactionsBreakdownResponseLanguagesMode",
    "BlackfireServerTransactionsBreakdownResponseMethodsMode",
    "BlackfireServerTransactionsBreakdownResponseOssMode",
    "BlackfireServerTransactionsBreakdownResponsePmuSlotMode",
    "BlackfireServerTransactionsBreakdownResponseRuntimesMode",
    "BlackfireServerTransactionsBreakdownResponseSort",
    "BlackfireServerTransactionsBreakdownResponseTopHitsTimeline",
    "BlackfireServerTransactionsBreakdownResponseTopHitsTimelineDataItem",
    "BlackfireServerTransactionsBreakdownResponseTopHitsTimelineDataItemTransaction",
    "BlackfireServerTransactionsBreakdownResponseTransactions",
    "BlackfireServerTransactionsBreakdownResponseTransactionsDataItem",
    "BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinks",
    "BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinksProfiles",
    "BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinksRecommendations",
    "BlackfireServerTransactionsBreakdownResponseTransactionsDataItemLinksTopSpans",
    "BlackfireServerTransactionsBreakdownResponseTransactionsMode",
    "BlackfireServerTransactionsBreakdownResponseWtSlotMode",
    "BlackfireServerTransactionsBreakdownRuntimesMode",
    "BlackfireServerTransactionsBreakdownSort",
    "BlackfireServerTransactionsBreakdownStatus499Error",
    "BlackfireServerTransactionsBreakdownTransactionsMode",
    "BlackfireServerTransactionsBreakdownWtSlotsMode",
    "Blob",
    "BlobEncoding",
    "CanAffordSubscriptionRequest",
    "CanCreateNewOrgSubscriptionResponse",
    "CanCreateNewOrgSubscriptionResponseRequiredAction",
    "CanUpdateSubscriptionResponse",
    "CarbonTotal",
    "Certificate",
    "CertificateCollection",
    "CertificateCreateInput",
    "CertificateIssuerItem",
    "CertificatePatch",
    "CertificateProvisioner",
    "CertificateProvisionerCollection",
    "CertificateProvisionerPatch",
    "Commit",
    "CommitAuthor",
    "CommitCommitter",
    "Components",
    "ConfirmPhoneNumberRequest",
    "ConfirmTotpEnrollmentRequest",
    "ConfirmTotpEnrollmentResponse",
    "Connection",
    "CreateApiTokenRequest",
    "CreateAuthorizationCredentialsResponse",
    "CreateAuthorizationCredentialsResponseRedirectToUrl",
    "CreateOrgInviteRequest",
    "CreateOrgMemberRequest",
    "CreateOrgProjectRequest",
    "CreateOrgRequest",
    "CreateOrgRequestType",
    "CreateOrgSubscriptionRequest",
    "CreateProfilePictureRequest",
    "CreateProfilePictureResponse",
    "CreateProjectInviteRequest",
    "CreateProjectInviteRequestEnvironment",
    "CreateProjectInviteRequestEnvironmentRole",
    "CreateProjectInviteRequestPermission",
    "CreateProjectInviteRequestPermissionRole",
    "CreateProjectInviteRequestPermissionType",
    "CreateProjectInviteRequestRole",
    "CreateSshKeyRequest",
    "CreateTeamMemberRequest",
    "CreateTeamRequest",
    "CreateTicketRequest",
    "CreateTicketRequestAttachment",
    "CreateTicketRequestCategory",
    "CreateTicketRequestPriority",
    "CreatedAt",
    "CurrencyAmount",
    "CurrencyAmountNullable",
    "CurrentUser",
    "CurrentUserProject",
    "DateTimeFilter",
    "DedicatedDeploymentTarget",
    "DedicatedDeploymentTargetCreateInput",
    "DedicatedDeploymentTargetCreateInputType",
    "DedicatedDeploymentTargetHost",
    "DedicatedDeploymentTargetHostType",
    "DedicatedDeploymentTargetPatch",
    "DedicatedDeploymentTargetPatchType",
    "DedicatedDeploymentTargetType",
    "Deployment",
    "DeploymentAccessItem",
    "DeploymentAccessItemRole",
    "DeploymentCollection",
    "DeploymentEnvironmentInfo",
    "DeploymentHttpAccess",
    "DeploymentHttpAccessAddress",
    "DeploymentHttpAccessAddressPermission",
    "DeploymentProjectInfo",
    "DeploymentRoute",
    "DeploymentService",
    "DeploymentServiceFirewall",
    "DeploymentServiceFirewallOutboundItem",
    "DeploymentServiceResources",
    "DeploymentServiceResourcesDefault",
    "DeploymentServiceResourcesDefaultCpuType",
    "DeploymentServiceResourcesDisk",
    "DeploymentServiceResourcesMinimum",
    "DeploymentServiceResourcesMinimumCpuType",
    "DeploymentServiceSize",
    "DeploymentSubscription",
    "DeploymentSubscriptionImageTypes",
    "DeploymentSubscriptionPlan",
    "DeploymentSubscriptionResources",
    "DeploymentSubscriptionResourcesDevelopment",
    "DeploymentSubscriptionResourcesProduction",
    "DeploymentTarget",
    "DeploymentTargetCollection",
    "DeploymentTargetCreateInput",
    "DeploymentTargetPatch",
    "DeploymentVariable",
    "DeploymentVpn",
    "DeploymentVpnAggressive",
    "DeploymentVpnModeconfig",
    "DeploymentVpnVersion",
    "DeploymentWebapp",
    "DeploymentWebappAccessValue",
    "DeploymentWebappBuild",
    "DeploymentWebappBuildCach",
    "DeploymentWebappCron",
    "DeploymentWebappCronCommands",
    "DeploymentWebappFirewall",
    "DeploymentWebappFirewallOutboundItem",
    "DeploymentWebappHooks",
    "DeploymentWebappImage",
    "DeploymentWebappMount",
    "DeploymentWebappMountSource",
    "DeploymentWebappOperation",
    "DeploymentWebappOperationCommands",
    "DeploymentWebappOperationRole",
    "DeploymentWebappPreflight",
    "DeploymentWebappRelationship",
    "DeploymentWebappResources",
    "DeploymentWebappResourcesDefault",
    "DeploymentWebappResourcesDefaultCpuType",
    "DeploymentWebappResourcesDisk",
    "DeploymentWebappResourcesMinimum",
    "DeploymentWebappResourcesMinimumCpuType",
    "DeploymentWebappSize",
    "DeploymentWebappSource",
    "DeploymentWebappSourceOperation",
    "DeploymentWebappStack",
    "DeploymentWebappStackPackage",
    "DeploymentWebappWeb",
    "DeploymentWebappWebCommands",
    "DeploymentWebappWebLocation",
    "DeploymentWebappWebLocationRequestBuffering",
    "DeploymentWebappWebLocationRule",
    "DeploymentWebappWebUpstream",
    "DeploymentWebappWebUpstreamProtocol",
    "DeploymentWebappWebUpstreamSocketFamily",
    "DeploymentWorker",
    "DeploymentWorkerAccessValue",
    "DeploymentWorkerFirewall",
    "DeploymentWorkerFirewallOutboundItem",
    "DeploymentWorkerImage",
    "DeploymentWorkerMount",
    "DeploymentWorkerMountSource",
    "DeploymentWorkerOperation",
    "DeploymentWorkerOperationCommands",
    "DeploymentWorkerOperationRole",
    "DeploymentWorkerPreflight",
    "DeploymentWorkerRelationship",
    "DeploymentWorkerResources",
    "DeploymentWorkerResourcesDefault",
    "DeploymentWorkerResourcesDefaultCpuType",
    "DeploymentWorkerResourcesDisk",
    "DeploymentWorkerResourcesMinimum",
    "DeploymentWorkerResourcesMinimumCpuType",
    "DeploymentWorkerSize",
    "DeploymentWorkerStack",
    "DeploymentWorkerStackPackage",
    "DeploymentWorkerWorker",
    "DeploymentWorkerWorkerCommands",
    "Diff",
    "DiffCollection",
    "Discount",
    "DiscountCommitment",
    "DiscountCommitmentAmount",
    "DiscountCommitmentNet",
    "DiscountDiscount",
    "DiscountStatus",
    "DiscountType",
    "Domain",
    "DomainClaim",
    "DomainClaimCollection",
    "DomainClaimCreateInput",
    "DomainClaimPatch",
    "DomainCollection",
    "DomainCreateInput",
    "DomainPatch",
    "EmailIntegration",
    "EmailIntegrationCreateInput",
    "EmailIntegrationPatch",
    "EnterpriseDeploymentTarget",
    "EnterpriseDeploymentTargetCreateInput",
    "EnterpriseDeploymentTargetCreateInputType",
    "EnterpriseDeploymentTargetDocroot",
    "EnterpriseDeploymentTargetPatch",
    "EnterpriseDeploymentTargetPatchType",
    "EnterpriseDeploymentTargetType",
    "Environment",
    "EnvironmentActivateInput",
    "EnvironmentActivateInputResources",
    "EnvironmentActivateInputResourcesInit",
    "EnvironmentBackupInput",
    "EnvironmentBranchInput",
    "EnvironmentBranchInputResources",
    "EnvironmentBranchInputResourcesInit",
    "EnvironmentBranchInputType",
    "EnvironmentCollection",
    "EnvironmentDeployInput",
    "EnvironmentDeployInputStrategy",
    "EnvironmentDeploymentState",
    "EnvironmentDeploymentStateCrons",
    "EnvironmentDeploymentStateCronsStatus",
    "EnvironmentDeploymentStateLastDeploymentCommand",
    "EnvironmentDeploymentStateLastDeploymentFailureReason",
    "EnvironmentHttpAccess",
    "EnvironmentHttpAccessAddress",
    "EnvironmentHttpAccessAddressPermission",
    "EnvironmentInitializeInput",
    "EnvironmentInitializeInputFile",
    "EnvironmentInitializeInputResources",
    "EnvironmentInitializeInputResourcesInit",
    "EnvironmentMergeInfo",
    "EnvironmentMergeInput",
    "EnvironmentMergeInputResources",
    "EnvironmentMergeInputResourcesInit",
    "EnvironmentOperationInput",
    "EnvironmentPatch",
    "EnvironmentPatchHttpAccess",
    "EnvironmentPatchHttpAccessAddress",
    "EnvironmentPatchHttpAccessAddressPermission",
    "EnvironmentPatchType",
    "EnvironmentResourcesOverride",
    "EnvironmentResourcesOverrideService",
    "EnvironmentRestoreInput",
    "EnvironmentRestoreInputResources",
    "EnvironmentRestoreInputResourcesInit",
    "EnvironmentSizing",
    "EnvironmentSizingService",
    "EnvironmentSizingServiceResources",
    "EnvironmentSizingWebapp",
    "EnvironmentSizingWebappResources",
    "EnvironmentSizingWorker",
    "EnvironmentSizingWorkerResources",
    "EnvironmentSourceOperation",
    "EnvironmentSourceOperationCollection",
    "EnvironmentSourceOperationInput",
    "EnvironmentStatus",
    "EnvironmentSynchronizeInput",
    "EnvironmentType",
    "EnvironmentTypeCollection",
    "EnvironmentTypeEnum",
    "EnvironmentVariable",
    "EnvironmentVariableCollection",
    "EnvironmentVariableCreateInput",
    "EnvironmentVariablePatch",
    "Error",
    "EstimateNewOrgSubscriptionFormat",
    "EstimateOrgSubscriptionFormat",
    "EstimationObject",
    "FastlyIntegration",
    "FastlyIntegrationCreateInput",
    "FastlyIntegrationCreateInputResult",
    "FastlyIntegrationPatch",
    "FastlyIntegrationPatchResult",
    "FastlyIntegrationResult",
    "FilterInvoiceStatusParameter",
    "FilterInvoiceTypeParameter",
    "FilterOrderStatusParameter",
    "FilterPriorityParameter",
    "FilterSelect",
    "FilterSelectValues",
    "FilterSubscriptionPlanParameter",
    "FilterTicketStatusParameter",
    "FilterTypeParameter",
    "FoundationDeploymentTarget",
    "FoundationDeploymentTargetCreateInput",
    "FoundationDeploymentTargetCreateInputHost",
    "FoundationDeploymentTargetCreateInputHostType",
    "FoundationDeploymentTargetCreateInputType",
    "FoundationDeploymentTargetHost",
    "FoundationDeploymentTargetHostType",
    "FoundationDeploymentTargetPatch",
    "FoundationDeploymentTargetPatchHost",
    "FoundationDeploymentTargetPatchHostType",
    "FoundationDeploymentTargetPatchType",
    "FoundationDeploymentTargetType",
    "GetAddressResponse",
    "GetApplicationFilterBadRequestError",
    "GetApplicationFilterProbeVersionMode",
    "GetApplicationFilterProfileType",
    "GetApplicationFilterResponse",
    "GetApplicationFilterResponseField",
    "GetApplicationFilterResponseFieldValue",
    "GetApplicationFilterRuntimeArchMode",
    "GetApplicationFilterRuntimeMode",
    "GetApplicationFilterRuntimeOsMode",
    "GetApplicationFilterRuntimeVersionMode",
    "GetApplicationFilterStatus499Error",
    "GetApplicationMergeBadRequestError",
    "GetApplicationMergeOut",
    "GetApplicationMergeProbeVersionMode",
    "GetApplicationMergeProfileType",
    "GetApplicationMergeResponse",
    "GetApplicationMergeResponseAggregationType",
    "GetApplicationMergeResponseFlamebearer",
    "GetApplicationMergeResponseGroup",
    "GetApplicationMergeResponseHeatmap",
    "GetApplicationMergeResponseMetadata",
    "GetApplicationMergeResponseTimeline",
    "GetApplicationMergeRuntimeArchMode",
    "GetApplicationMergeRuntimeMode",
    "GetApplicationMergeRuntimeOsMode",
    "GetApplicationMergeRuntimeVersionMode",
    "GetApplicationMergeStatus499Error",
    "GetApplicationTimelineBadRequestError",
    "GetApplicationTimelineProbeVersionMode",
    "GetApplicationTimelineProfileType",
    "GetApplicationTimelineResponse",
    "GetApplicationTimelineResponseAggregationType",
    "GetApplicationTimelineResponsePoint",
    "GetApplicationTimelineRuntimeArchMode",
    "GetApplicationTimelineRuntimeMode",
    "GetApplicationTimelineRuntimeOsMode",
    "GetApplicationTimelineRuntimeVersionMode",
    "GetApplicationTimelineStatus499Error",
    "GetCurrentUserVerificationStatusFullResponse",
    "GetCurrentUserVerificationStatusResponse",
    "GetOrgPrepaymentInfoResponse",
    "GetOrgPrepaymentInfoResponseLinks",
    "GetOrgPrepaymentInfoResponseLinksSelf",
    "GetOrgPrepaymentInfoResponseLinksTransactions",
    "GetSubscriptionUsageAlertsResponse",
    "GetTotpEnrollmentResponse",
    "GetTypeAllowanceResponse",
    "GetTypeAllowanceResponseCurrencies",
    "GetTypeAllowanceResponseCurrenciesAud",
    "GetTypeAllowanceResponseCurrenciesCad",
    "GetTypeAllowanceResponseCurrenciesEur",
    "GetTypeAllowanceResponseCurrenciesGbp",
    "GetTypeAllowanceResponseCurrenciesUsd",
    "GetUsageAlertsResponse",
    "GitLabIntegration",
    "GitLabIntegrationCreateInput",
    "GitLabIntegrationCreateInputEnvironmentInitResources",
    "GitLabIntegrationEnvironmentInitResources",
    "GitLabIntegrationPatch",
    "GitLabIntegrationPatchEnvironmentInitResources",
    "GithubIntegration",
    "GithubIntegrationCreateInput",
    "GithubIntegrationCreateInputEnvironmentInitResources",
    "GithubIntegrationEnvironmentInitResources",
    "GithubIntegrationPatch",
    "GithubIntegrationPatchEnvironmentInitResources",
    "GithubIntegrationTokenType",
    "GoogleSSOConfig",
    "GrantProjectTeamAccessRequestItem",
    "GrantProjectUserAccessRequestItem",
    "GrantTeamProjectAccessRequestItem",
    "GrantUserProjectAccessRequestItem",
    "GrantedAt",
    "HalLinks",
    "HalLinksNext",
    "HalLinksPrevious",
    "HalLinksSelf",
    "HealthWebHookIntegration",
    "HealthWebHookIntegrationCreateInput",
    "HealthWebHookIntegrationPatch",
    "HttpLogIntegration",
    "HttpLogIntegrationCreateInput",
    "HttpLogIntegrationPatch",
    "HttpMetricsOverviewBadRequestError",
    "HttpMetricsOverviewResponse",
    "HttpMetricsOverviewResponseData",
    "HttpMetricsOverviewResponseDataTimeline",
    "HttpMetricsOverviewResponseDataTimelineCodes",
    "HttpMetricsOverviewResponseDataTimelineUrl",
    "HttpMetricsOverviewResponseDataUrl",
    "HttpMetricsOverviewResponseDataUrlMethod",
    "HttpMetricsOverviewResponseEnvironmentType",
    "HttpMetricsOverviewStatus499Error",
    "HttpMetricsTimelineIpsApplicationsMode",
    "HttpMetricsTimelineIpsBadRequestError",
    "HttpMetricsTimelineIpsCodeSlot",
    "HttpMetricsTimelineIpsCodeSlotsMode",
    "HttpMetricsTimelineIpsCodesMode",
    "HttpMetricsTimelineIpsDomainsMode",
    "HttpMetricsTimelineIpsMethod",
    "HttpMetricsTimelineIpsMethodsMode",
    "HttpMetricsTimelineIpsRequestDurationSlot",
    "HttpMetricsTimelineIpsRequestDurationSlotsMode",
    "HttpMetricsTimelineIpsResponse",
    "HttpMetricsTimelineIpsResponseApplicationsMode",
    "HttpMetricsTimelineIpsResponseBreakdown",
    "HttpMetricsTimelineIpsResponseBreakdownDataItem",
    "HttpMetricsTimelineIpsResponseBreakdownTopHits",
    "HttpMetricsTimelineIpsResponseCodeSlotsMode",
    "HttpMetricsTimelineIpsResponseCodesMode",
    "HttpMetricsTimelineIpsResponseDomainsMode",
    "HttpMetricsTimelineIpsResponseEnvironmentType",
    "HttpMetricsTimelineIpsResponseMethodsMode",
    "HttpMetricsTimelineIpsResponseRequestDurationSlotsMode",
    "HttpMetricsTimelineIpsResponseTopHitsTimeline",
    "HttpMetricsTimelineIpsResponseTopHitsTimelineDataItem",
    "HttpMetricsTimelineIpsResponseTopHitsTimelineDataItemDataValue",
    "HttpMetricsTimelineIpsStatus499Error",
    "HttpMetricsTimelineUrlsApplicationsMode",
    "HttpMetricsTimelineUrlsBadRequestError",
    "HttpMetricsTimelineUrlsCodeSlot",
    "HttpMetricsTimelineUrlsCodeSlotsMode",
    "HttpMetricsTimelineUrlsCodesMode",
    "HttpMetricsTimelineUrlsDomainsMode",
    "HttpMetricsTimelineUrlsMethod",
    "HttpMetricsTimelineUrlsMethodsMode",
    "HttpMetricsTimelineUrlsRequestDurationSlot",
    "HttpMetricsTimelineUrlsRequestDurationSlotsMode",
    "HttpMetricsTimelineUrlsResponse",
    "HttpMetricsTimelineUrlsResponseApplicationsMode",
    "HttpMetricsTimelineUrlsResponseBreakdown",
    "HttpMetricsTimelineUrlsResponseBreakdownDataItem",
    "HttpMetricsTimelineUrlsResponseBreakdownDataItemMethod",
    "HttpMetricsTimelineUrlsResponseBreakdownTopHits",
    "HttpMetricsTimelineUrlsResponseCodeSlotsMode",
    "HttpMetricsTimelineUrlsResponseCodesMode",
    "HttpMetricsTimelineUrlsResponseDomainsMode",
    "HttpMetricsTimelineUrlsResponseEnvironmentType",
    "HttpMetricsTimelineUrlsResponseFilters",
    "HttpMetricsTimelineUrlsResponseFiltersField",
    "HttpMetricsTimelineUrlsResponseFiltersFieldValue",
    "HttpMetricsTimelineUrlsResponseMethodsMode",
    "HttpMetricsTimelineUrlsResponseRequestDurationSlotsMode",
    "HttpMetricsTimelineUrlsResponseTopHitsTimeline",
    "HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItem",
    "HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItemCodes",
    "HttpMetricsTimelineUrlsResponseTopHitsTimelineDataItemUrl",
    "HttpMetricsTimelineUrlsStatus499Error",
    "HttpMetricsTimelineUserAgentsApplicationsMode",
    "HttpMetricsTimelineUserAgentsBadRequestError",
    "HttpMetricsTimelineUserAgentsCodeSlot",
    "HttpMetricsTimelineUserAgentsCodeSlotsMode",
    "HttpMetricsTimelineUserAgentsCodesMode",
    "HttpMetricsTimelineUserAgentsDomainsMode",
    "HttpMetricsTimelineUserAgentsMethod",
    "HttpMetricsTimelineUserAgentsMethodsMode",
    "HttpMetricsTimelineUserAgentsRequestDurationSlot",
    "HttpMetricsTimelineUserAgentsRequestDurationSlotsMode",
    "HttpMetricsTimelineUserAgentsResponse",
    "HttpMetricsTimelineUserAgentsResponseApplicationsMode",
    "HttpMetricsTimelineUserAgentsResponseBreakdown",
    "HttpMetricsTimelineUserAgentsResponseBreakdownDataItem",
    "HttpMetricsTimelineUserAgentsResponseBreakdownTopHits",
    "HttpMetricsTimelineUserAgentsResponseCodeSlotsMode",
    "HttpMetricsTimelineUserAgentsResponseCodesMode",
    "HttpMetricsTimelineUserAgentsResponseDomainsMode",
    "HttpMetricsTimelineUserAgentsResponseEnvironmentType",
    "HttpMetricsTimelineUserAgentsResponseMethodsMode",
    "HttpMetricsTimelineUserAgentsResponseRequestDurationSlotsMode",
    "HttpMetricsTimelineUserAgentsResponseTopHitsTimeline",
    "HttpMetricsTimelineUserAgentsResponseTopHitsTimelineDataItem",
    "HttpMetricsTimelineUserAgentsResponseTopHitsTimelineDataItemDataValue",
    "HttpMetricsTimelineUserAgentsStatus499Error",
    "Integration",
    "IntegrationCollection",
    "IntegrationCreateInput",
    "IntegrationPatch",
    "Invoice",
    "InvoicePDF",
    "InvoicePdfStatus",
    "InvoiceStatus",
    "InvoiceType",
    "KubernetesDeploymentTargetStorage",
    "KubernetesDeploymentTargetStorageCreateInput",
    "KubernetesDeploymentTargetStorageCreateInputType",
    "KubernetesDeploymentTargetStoragePatch",
    "KubernetesDeploymentTargetStoragePatchType",
    "KubernetesDeploymentTargetStorageType",
    "LineItem",
    "LineItemComponent",
    "LineItemType",
    "Link",
    "ListApplicationsBadRequestError",
    "ListApplicationsResponse",
    "ListApplicationsResponseApplication",
    "ListApplicationsResponseApplicationProfileType",
    "ListApplicationsResponseApplicationProfileTypeAggregation",
    "ListApplicationsStatus499Error",
    "ListLinks",
    "ListOrgDiscountsResponse",
    "ListOrgInvitesSort",
    "ListOrgInvoicesResponse",
    "ListOrgMembersResponse",
    "ListOrgOrdersResponse",
    "ListOrgPlanRecordsResponse",
    "ListOrgPrepaymentTransactionsResponse",
    "ListOrgPrepaymentTransactionsResponseLinks",
    "ListOrgPrepaymentTransactionsResponseLinksNext",
    "ListOrgPrepaymentTransactionsResponseLinksPrepayment",
    "ListOrgPrepaymentTransactionsResponseLinksPrevious",
    "ListOrgPrepaymentTransactionsResponseLinksSelf",
    "ListOrgProjectsResponse",
    "ListOrgSubscriptionsFilterStatus",
    "ListOrgSubscriptionsResponse",
    "ListOrgUsageRecordsResponse",
    "ListOrgsResponse",
    "ListProfilesResponse",
    "ListProjectInvitesSort",
    "ListProjectTeamAccessResponse",
    "ListProjectUserAccessResponse",
    "ListRegionsResponse",
    "ListTeamMembersResponse",
    "ListTeamMembersSort",
    "ListTeamProjectAccessResponse",
    "ListTeamsResponse",
    "ListTeamsSort",
    "ListTicketCategoriesResponseItem",
    "ListTicketPrioritiesResponseItem",
    "ListTicketsResponse",
    "ListUserExtendedAccessResponse",
    "ListUserExtendedAccessResponseItem",
    "ListUserExtendedAccessResponseItemResourceType",
    "ListUserOrgsResponse",
    "ListUserProjectAccessResponse",
    "ListUserTeamsResponse",
    "ListUserTeamsSort",
    "MetricsMetadata",
    "MetricsValue",
    "MetricsValues",
    "Mode",
    "NewRelicIntegration",
    "NewRelicIntegrationCreateInput",
    "NewRelicIntegrationPatch",
    "ObservabilityEntrypointResponse",
    "ObservabilityEntrypointResponseDataRetention",
    "ObservabilityEntrypointResponseDataRetentionContinuousProfiling",
    "ObservabilityEntrypointResponseDataRetentionHttpTraffic",
    "ObservabilityEntrypointResponseDataRetentionLogs",
    "ObservabilityEntrypointResponseDataRetentionResources",
    "ObservabilityEntrypointResponseDataRetentionServerMonitoring",
    "ObservabilityEntrypointResponseEnvironmentType",
    "ObservabilityEntrypointResponseLinks",
    "ObservabilityEntrypointResponseLinksBlackfirePhpServerCaches",
    "ObservabilityEntrypointResponseLinksBlackfireServerGlobal",
    "ObservabilityEntrypointResponseLinksBlackfireServerTransactionsBreakdown",
    "ObservabilityEntrypointResponseLinksConprofApplicationFilters",
    "ObservabilityEntrypointResponseLinksConprofApplications",
    "ObservabilityEntrypointResponseLinksConprofFlamegraph",
    "ObservabilityEntrypointResponseLinksConprofTimeline",
    "ObservabilityEntrypointResponseLinksConsoleSandboxAccess",
    "ObservabilityEntrypointResponseLinksHttpMetricsOverview",
    "ObservabilityEntrypointResponseLinksHttpMetricsTimelineIps",
    "ObservabilityEntrypointResponseLinksHttpMetricsTimelineUrls",
    "ObservabilityEntrypointResponseLinksHttpMetricsTimelineUserAgents",
    "ObservabilityEntrypointResponseLinksLogsOverview",
    "ObservabilityEntrypointResponseLinksLogsQuery",
    "ObservabilityEntrypointResponseLinksResourcesByServiceValue",
    "ObservabilityEntrypointResponseLinksResourcesOverview",
    "ObservabilityEntrypointResponseLinksResourcesSummary",
    "ObservabilityEntrypointResponseLinksSelf",
    "ObservabilityEntrypointResponseRetention",
    "ObservabilityEntrypointResponseVendor",
    "Order",
    "OrderBillingPeriodLabel",
    "OrderLinks",
    "OrderLinksInvoices",
    "OrderStatus",
    "Organization",
    "OrganizationAddonsObject",
    "OrganizationAddonsObjectAvailable",
    "OrganizationAddonsObjectCurrent",
    "OrganizationAddonsObjectUpgradesAvailable",
    "OrganizationAiAgentSettings",
    "OrganizationAlertConfig",
    "OrganizationAlertConfigConfig",
    "OrganizationAlertConfigConfigThreshold",
    "OrganizationCarbon",
    "OrganizationEstimationObject",
    "OrganizationEstimationObjectSubscriptions",
    "OrganizationEstimationObjectSubscriptionsListItem",
    "OrganizationEstimationObjectSubscriptionsListItemUsage",
    "OrganizationEstimationObjectUserLicenses",
    "OrganizationEstimationObjectUserLicensesBase",
    "OrganizationEstimationObjectUserLicensesBaseList",
    "OrganizationEstimationObjectUserLicensesBaseListAdminUser",
    "OrganizationEstimationObjectUserLicensesBaseListViewerUser",
    "OrganizationEstimationObjectUserLicensesUserManagement",
    "OrganizationEstimationObjectUserLicensesUserManagementList",
    "OrganizationEstimationObjectUserLicensesUserManagementListAdvancedManagementUser",
    "OrganizationEstimationObjectUserLicensesUserManagementListStandardManagementUser",
    "OrganizationID",
    "OrganizationInvitation",
    "OrganizationInvitationOwner",
    "OrganizationInvitationState",
    "OrganizationLinks",
    "OrganizationLinksAddress",
    "OrganizationLinksApplyVoucher",
    "OrganizationLinksCreateMember",
    "OrganizationLinksCreateSubscription",
    "OrganizationLinksDelete",
    "OrganizationLinksEstimateSubscription",
    "OrganizationLinksMembers",
    "OrganizationLinksMfaEnforcement",
    "OrganizationLinksOrders",
    "OrganizationLinksPaymentSource",
    "OrganizationLinksProfile",
    "OrganizationLinksSelf",
    "OrganizationLinksSubscriptions",
    "OrganizationLinksUpdate",
    "OrganizationLinksVouchers",
    "OrganizationMember",
    "OrganizationMemberLevel",
    "OrganizationMemberLinks",
    "OrganizationMemberLinksDelete",
    "OrganizationMemberLinksSelf",
    "OrganizationMemberLinksUpdate",
    "OrganizationMfaEnforcement",
    "OrganizationPermissions",
    "OrganizationPermissionsItem",
    "OrganizationProject",
    "OrganizationProjectCarbon",
    "OrganizationProjectLinks",
    "OrganizationProjectLinksActivities",
    "OrganizationProjectLinksAddons",
    "OrganizationProjectLinksApi",
    "OrganizationProjectLinksDelete",
    "OrganizationProjectLinksPlanUri",
    "OrganizationProjectLinksSelf",
    "OrganizationProjectLinksSubscription",
    "OrganizationProjectLinksUpdate",
    "OrganizationProjectLinksUpdateUsageAlerts",
    "OrganizationProjectLinksViewUsageAlerts",
    "OrganizationReference",
    "OrganizationSSOConfig",
    "OrganizationStatus",
    "OrganizationType",
    "OtlpLogIntegration",
    "OtlpLogIntegrationCreateInput",
    "OtlpLogIntegrationPatch",
    "OwnerInfo",
    "PagerDutyIntegration",
    "PagerDutyIntegrationCreateInput",
    "PagerDutyIntegrationPatch",
    "Permissions",
    "PermissionsItem",
    "PlanRecords",
    "PlanTitles",
    "PrepaymentObject",
    "PrepaymentObjectPrepayment",
    "PrepaymentObjectPrepaymentBalance",
    "PrepaymentTransactionObject",
    "PrepaymentTransactionObjectAmount",
    "ProdDomainStorage",
    "ProdDomainStorageCreateInput",
    "ProdDomainStoragePatch",
    "Profile",
    "ProfileCustomerType",
    "ProfileType",
    "Project",
    "ProjectAddon",
    "ProjectAddonBase",
    "ProjectAddonBaseAllowedValue",
    "ProjectAddonBaseLinks",
    "ProjectAddonBaseLinksDelete",
    "ProjectAddonBaseLinksSelf",
    "ProjectAddonBaseLinksUpdate",
    "ProjectAddonBaseStatus",
    "ProjectAddonID",
    "ProjectAddonQuantity",
    "ProjectAddonSKU",
    "ProjectAddonWithQuantityFields",
    "ProjectAddonWithQuantityFieldsObject",
    "ProjectAddonWithSkuFields",
    "ProjectAddonWithSkuFieldsObject",
    "ProjectCapabilities",
    "ProjectCapabilitiesAutoscaling",
    "ProjectCapabilitiesBuildResources",
    "ProjectCapabilitiesCustomDomains",
    "ProjectCapabilitiesDataRetention",
    "ProjectCapabilitiesGuaranteedResources",
    "ProjectCapabilitiesImageValue",
    "ProjectCapabilitiesIntegrations",
    "ProjectCapabilitiesIntegrationsConfig",
    "ProjectCapabilitiesIntegrationsConfigBitbucket",
    "ProjectCapabilitiesIntegrationsConfigBitbucketServer",
    "ProjectCapabilitiesIntegrationsConfigBlackfire",
    "ProjectCapabilitiesIntegrationsConfigCdnFastly",
    "ProjectCapabilitiesIntegrationsConfigGithub",
    "ProjectCapabilitiesIntegrationsConfigGitlab",
    "ProjectCapabilitiesIntegrationsConfigHealthEmail",
    "ProjectCapabilitiesIntegrationsConfigHealthPagerduty",
    "ProjectCapabilitiesIntegrationsConfigHealthSlack",
    "ProjectCapabilitiesIntegrationsConfigHealthWebhook",
    "ProjectCapabilitiesIntegrationsConfigHttplog",
    "ProjectCapabilitiesIntegrationsConfigNewrelic",
    "ProjectCapabilitiesIntegrationsConfigOtlplog",
    "ProjectCapabilitiesIntegrationsConfigScript",
    "ProjectCapabilitiesIntegrationsConfigSplunk",
    "ProjectCapabilitiesIntegrationsConfigSumologic",
    "ProjectCapabilitiesIntegrationsConfigSyslog",
    "ProjectCapabilitiesIntegrationsConfigWebhook",
    "ProjectCapabilitiesLogsForwarding",
    "ProjectCapabilitiesMetrics",
    "ProjectCapabilitiesOutboundFirewall",
    "ProjectCapabilitiesRuntimeOperations",
    "ProjectCapabilitiesSourceOperations",
    "ProjectCapabilitiesTasks",
    "ProjectCarbon",
    "ProjectDedicatedTag",
    "ProjectDefaultBranch",
    "ProjectFacets",
    "ProjectID",
    "ProjectInvitation",
    "ProjectInvitationEnvironment",
    "ProjectInvitationEnvironmentRole",
    "ProjectInvitationOwner",
    "ProjectInvitationRole",
    "ProjectInvitationState",
    "ProjectMaintenance",
    "ProjectOptions",
    "ProjectOptionsAggregated",
    "ProjectOptionsDefaults",
    "ProjectOptionsEnforced",
    "ProjectPermissions",
    "ProjectPermissionsItem",
    "ProjectPlan",
    "ProjectReference",
    "ProjectRepository",
    "ProjectSettings",
    "ProjectSettingsBuildResources",
    "ProjectSettingsCertificateStyle",
    "ProjectSettingsContinuousProfiling",
    "ProjectSettingsDataRetentionValue",
    "ProjectSettingsDataRetentionValueDefaultConfig",
    "ProjectSettingsDataRetentionValueDefaultConfigScheduleItem",
    "ProjectSettingsDevelopmentApplicationSize",
    "ProjectSettingsDevelopmentServiceSize",
    "ProjectSettingsEnvironmentNameStrategy",
    "ProjectSettingsGitServer",
    "ProjectSettingsMaintenanceWindow",
    "ProjectSettingsMaintenanceWindowRecurrence",
    "ProjectSettingsOutboundRestrictionsDefaultPolicy",
    "ProjectSettingsPatch",
    "ProjectSettingsPatchBuildResources",
    "ProjectSettingsPatchDataRetentionValue",
    "ProjectSettingsPatchDataRetentionValueDefaultConfig",
    "ProjectSettingsPatchDataRetentionValueDefaultConfigScheduleItem",
    "ProjectSettingsPatchMaintenanceWindow",
    "ProjectSettingsPatchMaintenanceWindowRecurrence",
    "ProjectSettingsRouterResources",
    "ProjectStatus",
    "ProjectStatusObject",
    "ProjectSubscription",
    "ProjectSubscriptionImageTypes",
    "ProjectSubscriptionPlan",
    "ProjectSubscriptionResources",
    "ProjectSubscriptionResourcesDevelopment",
    "ProjectSubscriptionResourcesProduction",
    "ProjectTimeZone",
    "ProjectTitle",
    "ProjectTrialPlan",
    "ProjectType",
    "ProjectUI",
    "ProjectVariable",
    "ProjectVariableCollection",
    "ProjectVariableCreateInput",
    "ProjectVariablePatch",
    "ProxyRoute",
    "ProxyRouteCache",
    "ProxyRouteRedirects",
    "ProxyRouteRedirectsPath",
    "ProxyRouteRedirectsPathCode",
    "ProxyRouteSsi",
    "ProxyRouteSticky",
    "ProxyRouteTls",
    "ProxyRouteTlsClientAuthentication",
    "ProxyRouteTlsMinVersion",
    "ProxyRouteTlsStrictTransportSecurity",
    "ProxyRouteType",
    "RecordStatusParameter",
    "RecordUsageGroupParameter",
    "RecreateRecoveryCodesResponse",
    "RedirectRoute",
    "RedirectRouteCache",
    "RedirectRouteRedirects",
    "RedirectRouteRedirectsPath",
    "RedirectRouteRedirectsPathCode",
    "RedirectRouteSsi",
    "RedirectRouteSticky",
    "RedirectRouteTls",
    "RedirectRouteTlsClientAuthentication",
    "RedirectRouteTlsMinVersion",
    "RedirectRouteTlsStrictTransportSecurity",
    "RedirectRouteType",
    "Ref",
    "RefCollection",
    "RefObject",
    "Region",
    "RegionAvailable",
    "RegionCompliance",
    "RegionDatacenter",
    "RegionDatacenterObject",
    "RegionEndpoint",
    "RegionEnvImpact",
    "RegionEnvironmentalImpact",
    "RegionID",
    "RegionLabel",
    "RegionPrivate",
    "RegionProjectLabel",
    "RegionProvider",
    "RegionProviderObject",
    "RegionReference",
    "RegionSelectionLabel",
    "RegionTimezone",
    "RegionZone",
    "ReplacementDomainStorage",
    "ReplacementDomainStorageCreateInput",
    "ReplacementDomainStoragePatch",
    "ReplacementDomainStoragePatchAttributes",
    "ReplacementDomainStoragePatchAttributesClientAuthentication",
    "ReplacementDomainStoragePatchAttributesMinVersion",
    "ReplacementDomainStoragePatchAttributesStrictTransportSecurity",
    "ResetEmailAddressRequest",
    "ResourceConfig",
    "ResourcesByServiceAgg",
    "ResourcesByServiceBadRequestError",
    "ResourcesByServiceResponse",
    "ResourcesByServiceResponseDataItem",
    "ResourcesByServiceResponseDataItemInstance",
    "ResourcesByServiceResponseDataItemInstanceCpuLimit",
    "ResourcesByServiceResponseDataItemInstanceCpuPressure",
    "ResourcesByServiceResponseDataItemInstanceCpuUsed",
    "ResourcesByServiceResponseDataItemInstanceIoPressure",
    "ResourcesByServiceResponseDataItemInstanceIrqPressure",
    "ResourcesByServiceResponseDataItemInstanceMemoryLimit",
    "ResourcesByServiceResponseDataItemInstanceMemoryPressure",
    "ResourcesByServiceResponseDataItemInstanceMemoryUsed",
    "ResourcesByServiceResponseDataItemInstanceMountpoint",
    "ResourcesByServiceResponseDataItemInstanceMountpointDiskLimit",
    "ResourcesByServiceResponseDataItemInstanceMountpointDiskUsed",
    "ResourcesByServiceResponseDataItemInstanceMountpointInodesLimit",
    "ResourcesByServiceResponseDataItemInstanceMountpointInodesUsed",
    "ResourcesByServiceResponseDataItemInstanceSwapLimit",
    "ResourcesByServiceResponseDataItemInstanceSwapUsed",
    "ResourcesByServiceResponseDg2HostTypesMappingValue",
    "ResourcesByServiceStatus499Error",
    "ResourcesByServiceType",
    "ResourcesOverviewBadRequestError",
    "ResourcesOverviewResponse",
    "ResourcesOverviewResponseDataItem",
    "ResourcesOverviewResponseDataItemService",
    "ResourcesOverviewResponseDataItemServiceCpuLimit",
    "ResourcesOverviewResponseDataItemServiceCpuPressure",
    "ResourcesOverviewResponseDataItemServiceCpuUsed",
    "ResourcesOverviewResponseDataItemServiceIoPressure",
    "ResourcesOverviewResponseDataItemServiceIrqPressure",
    "ResourcesOverviewResponseDataItemServiceMemoryLimit",
    "ResourcesOverviewResponseDataItemServiceMemoryPressure",
    "ResourcesOverviewResponseDataItemServiceMemoryUsed",
    "ResourcesOverviewResponseDataItemServiceMountpoint",
    "ResourcesOverviewResponseDataItemServiceMountpointDiskLimit",
    "ResourcesOverviewResponseDataItemServiceMountpointDiskUsed",
    "ResourcesOverviewResponseDataItemServiceMountpointInodesLimit",
    "ResourcesOverviewResponseDataItemServiceMountpointInodesUsed",
    "ResourcesOverviewResponseDataItemServiceSwapLimit",
    "ResourcesOverviewResponseDataItemServiceSwapUsed",
    "ResourcesOverviewServicesMode",
    "ResourcesOverviewStatus499Error",
    "ResourcesSummaryAgg",
    "ResourcesSummaryBadRequestError",
    "ResourcesSummaryResponse",
    "ResourcesSummaryResponseData",
    "ResourcesSummaryResponseDataServiceValue",
    "ResourcesSummaryResponseDataServiceValueCpuLimit",
    "ResourcesSummaryResponseDataServiceValueCpuPressure",
    "ResourcesSummaryResponseDataServiceValueCpuUsed",
    "ResourcesSummaryResponseDataServiceValueIoPressure",
    "ResourcesSummaryResponseDataServiceValueIrqPressure",
    "ResourcesSummaryResponseDataServiceValueMemoryLimit",
    "ResourcesSummaryResponseDataServiceValueMemoryPressure",
    "ResourcesSummaryResponseDataServiceValueMemoryUsed",
    "ResourcesSummaryResponseDataServiceValueMountpoint",
    "ResourcesSummaryResponseDataServiceValueMountpointDiskLimit",
    "ResourcesSummaryResponseDataServiceValueMountpointDiskUsed",
    "ResourcesSummaryResponseDataServiceValueMountpointInodesLimit",
    "ResourcesSummaryResponseDataServiceValueMountpointInodesUsed",
    "ResourcesSummaryResponseDataServiceValueSwapLimit",
    "ResourcesSummaryResponseDataServiceValueSwapUsed",
    "ResourcesSummaryServicesMode",
    "ResourcesSummaryStatus499Error",
    "ResourcesSummaryType",
    "Route",
    "RouteCollection",
    "Sbom",
    "SbomCollection",
    "ScriptIntegration",
    "ScriptIntegrationCreateInput",
    "ScriptIntegrationCreateInputResult",
    "ScriptIntegrationPatch",
    "ScriptIntegrationPatchResult",
    "ScriptIntegrationResult",
    "SendOrgMfaRemindersRequest",
    "SendOrgMfaRemindersResponseValue",
    "SlackIntegration",
    "SlackIntegrationCreateInput",
    "SlackIntegrationPatch",
    "SplunkIntegration",
    "SplunkIntegrationCreateInput",
    "SplunkIntegrationPatch",
    "SshKey",
    "StringFilter",
    "Subscription",
    "SubscriptionAddonsObject",
    "SubscriptionAddonsObjectAvailable",
    "SubscriptionAddonsObjectCurrent",
    "SubscriptionAddonsObjectUpgradesAvailable",
    "SubscriptionCurrentUsageObject",
    "SubscriptionID",
    "SubscriptionPlanParameter",
    "SubscriptionStatus",
    "SumologicIntegration",
    "SumologicIntegrationCreateInput",
    "SumologicIntegrationPatch",
    "SyslogIntegration",
    "SyslogIntegrationCreateInput",
    "SyslogIntegrationCreateInputAuthMode",
    "SyslogIntegrationCreateInputMessageFormat",
    "SyslogIntegrationCreateInputProtocol",
    "SyslogIntegrationMessageFormat",
    "SyslogIntegrationPatch",
    "SyslogIntegrationPatchAuthMode",
    "SyslogIntegrationPatchMessageFormat",
    "SyslogIntegrationPatchProtocol",
    "SyslogIntegrationProtocol",
    "SystemInformation",
    "Task",
    "TaskCollection",
    "TaskHooks",
    "TaskMount",
    "TaskMountSource",
    "TaskRelationship",
    "TaskRun",
    "TaskSource",
    "TaskTriggerInput",
    "Team",
    "TeamCounts",
    "TeamMember",
    "TeamProjectAccess",
    "TeamProjectAccessLinks",
    "TeamProjectAccessLinksDelete",
    "TeamProjectAccessLinksSelf",
    "TeamProjectAccessLinksUpdate",
    "TeamProjectPermission",
    "TeamReference",
    "TeamReferenceCounts",
    "TeamReferenceProjectPermission",
    "Ticket",
    "TicketCategory",
    "TicketEnvironment",
    "TicketJiraItem",
    "TicketPriority",
    "TicketStatus",
    "TicketTicketSharingStatus",
    "TicketType",
    "TimeRangeIntervalParameter",
    "Tree",
    "TreeTreeItem",
    "TreeTreeItemMode",
    "UpdateAddressResponse",
    "UpdateOrgAddonsRequest",
    "UpdateOrgAddonsRequestSupportLevel",
    "UpdateOrgAddonsRequestUserManagement",
    "UpdateOrgBillingAlertConfigRequest",
    "UpdateOrgBillingAlertConfigRequestConfig",
    "UpdateOrgMemberRequest",
    "UpdateOrgProfileRequest",
    "UpdateOrgProfileRequestCustomerType",
    "UpdateOrgProjectRequest",
    "UpdateOrgRequest",
    "UpdateOrgSubscriptionRequest",
    "UpdateProfileRequest",
    "UpdateProjectUserAccessRequest",
    "UpdateProjectsEnvironmentsDeploymentsNextRequest",
    "UpdateProjectsEnvironmentsDeploymentsNextRequestService",
    "UpdateProjectsEnvironmentsDeploymentsNextRequestWebapp",
    "UpdateProjectsEnvironmentsDeploymentsNextRequestWorker",
    "UpdateSubscriptionUsageAlertsRequest",
    "UpdateSubscriptionUsageAlertsRequestAlert",
    "UpdateSubscriptionUsageAlertsRequestAlertConfig",
    "UpdateSubscriptionUsageAlertsResponse",
    "UpdateTeamRequest",
    "UpdateTicketRequest",
    "UpdateTicketRequestStatus",
    "UpdateUsageAlertsRequest",
    "UpdateUsageAlertsResponse",
    "UpdateUserProjectAccessRequest",
    "UpdateUserRequest",
    "UpdatedAt",
    "UpstreamRoute",
    "UpstreamRouteCache",
    "UpstreamRouteRedirects",
    "UpstreamRouteRedirectsPath",
    "UpstreamRouteRedirectsPathCode",
    "UpstreamRouteSsi",
    "UpstreamRouteSticky",
    "UpstreamRouteTls",
    "UpstreamRouteTlsClientAuthentication",
    "UpstreamRouteTlsMinVersion",
    "UpstreamRouteTlsStrictTransportSecurity",
    "UpstreamRouteType",
    "Usage",
    "UsageAlert",
    "UsageAlertConfig",
    "UsageAlertConfigThreshold",
    "UsageGroupCurrentUsageProperties",
    "User",
    "UserConsentMethod",
    "UserProjectAccess",
    "UserProjectAccessLinks",
    "UserProjectAccessLinksDelete",
    "UserProjectAccessLinksSelf",
    "UserProjectAccessLinksUpdate",
    "UserReference",
    "VerifyPhoneNumberRequest",
    "VerifyPhoneNumberRequestChannel",
    "VerifyPhoneNumberResponse",
    "Vouchers",
    "VouchersLinks",
    "VouchersLinksSelf",
    "VouchersVoucher",
    "VouchersVoucherOrder",
    "WebHookIntegration",
    "WebHookIntegrationCreateInput",
    "WebHookIntegrationCreateInputResult",
    "WebHookIntegrationPatch",
    "WebHookIntegrationPatchResult",
    "WebHookIntegrationResult",
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
