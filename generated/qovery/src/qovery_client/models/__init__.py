"""The models of responses.

Modules are imported on first use (PEP 562).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_info import AccountInfo as AccountInfo
    from .account_info_edit_request import AccountInfoEditRequest as AccountInfoEditRequest
    from .agentic_workflow_governance import AgenticWorkflowGovernance as AgenticWorkflowGovernance
    from .agentic_workflow_header import AgenticWorkflowHeader as AgenticWorkflowHeader
    from .agentic_workflow_model_request import (
        AgenticWorkflowModelRequest as AgenticWorkflowModelRequest,
    )
    from .agentic_workflow_model_response import (
        AgenticWorkflowModelResponse as AgenticWorkflowModelResponse,
    )
    from .agentic_workflow_model_type import AgenticWorkflowModelType as AgenticWorkflowModelType
    from .agentic_workflow_output import AgenticWorkflowOutput as AgenticWorkflowOutput
    from .agentic_workflow_project_repository import (
        AgenticWorkflowProjectRepository as AgenticWorkflowProjectRepository,
    )
    from .agentic_workflow_request import AgenticWorkflowRequest as AgenticWorkflowRequest
    from .agentic_workflow_resources import AgenticWorkflowResources as AgenticWorkflowResources
    from .agentic_workflow_response import AgenticWorkflowResponse as AgenticWorkflowResponse
    from .agentic_workflow_response_list import (
        AgenticWorkflowResponseList as AgenticWorkflowResponseList,
    )
    from .agentic_workflow_webhook import AgenticWorkflowWebhook as AgenticWorkflowWebhook
    from .aks_infrastructure_outputs import AksInfrastructureOutputs as AksInfrastructureOutputs
    from .alert_presentation import AlertPresentation as AlertPresentation
    from .alert_presentation_response import AlertPresentationResponse as AlertPresentationResponse
    from .alert_receiver_creation_request import (
        AlertReceiverCreationRequest as AlertReceiverCreationRequest,
    )
    from .alert_receiver_creation_request_base import (
        AlertReceiverCreationRequestBase as AlertReceiverCreationRequestBase,
    )
    from .alert_receiver_creation_validation_request import (
        AlertReceiverCreationValidationRequest as AlertReceiverCreationValidationRequest,
    )
    from .alert_receiver_edit_request import AlertReceiverEditRequest as AlertReceiverEditRequest
    from .alert_receiver_edit_request_base import (
        AlertReceiverEditRequestBase as AlertReceiverEditRequestBase,
    )
    from .alert_receiver_list import AlertReceiverList as AlertReceiverList
    from .alert_receiver_response import AlertReceiverResponse as AlertReceiverResponse
    from .alert_receiver_type import AlertReceiverType as AlertReceiverType
    from .alert_receiver_validation_request import (
        AlertReceiverValidationRequest as AlertReceiverValidationRequest,
    )
    from .alert_rule_condition import AlertRuleCondition as AlertRuleCondition
    from .alert_rule_condition_function import (
        AlertRuleConditionFunction as AlertRuleConditionFunction,
    )
    from .alert_rule_condition_kind import AlertRuleConditionKind as AlertRuleConditionKind
    from .alert_rule_condition_operator import (
        AlertRuleConditionOperator as AlertRuleConditionOperator,
    )
    from .alert_rule_creation_request import AlertRuleCreationRequest as AlertRuleCreationRequest
    from .alert_rule_edit_request import AlertRuleEditRequest as AlertRuleEditRequest
    from .alert_rule_list import AlertRuleList as AlertRuleList
    from .alert_rule_list_result import AlertRuleListResult as AlertRuleListResult
    from .alert_rule_response import AlertRuleResponse as AlertRuleResponse
    from .alert_rule_response_base import AlertRuleResponseBase as AlertRuleResponseBase
    from .alert_rule_source import AlertRuleSource as AlertRuleSource
    from .alert_rule_state import AlertRuleState as AlertRuleState
    from .alert_severity import AlertSeverity as AlertSeverity
    from .alert_target import AlertTarget as AlertTarget
    from .alert_target_type import AlertTargetType as AlertTargetType
    from .alerting_config import AlertingConfig as AlertingConfig
    from .annotation import Annotation as Annotation
    from .annotations_group_associated_item_type import (
        AnnotationsGroupAssociatedItemType as AnnotationsGroupAssociatedItemType,
    )
    from .api_variable_scope_enum import APIVariableScopeEnum as APIVariableScopeEnum
    from .api_variable_type_enum import APIVariableTypeEnum as APIVariableTypeEnum
    from .application import Application as Application
    from .application_advanced_settings import (
        ApplicationAdvancedSettings as ApplicationAdvancedSettings,
    )
    from .application_advanced_settings_deployment_antiaffinity_pod import (
        ApplicationAdvancedSettingsDeploymentAntiaffinityPod as ApplicationAdvancedSettingsDeploymentAntiaffinityPod,
    )
    from .application_advanced_settings_deployment_topology_spread_zone import (
        ApplicationAdvancedSettingsDeploymentTopologySpreadZone as ApplicationAdvancedSettingsDeploymentTopologySpreadZone,
    )
    from .application_advanced_settings_deployment_update_strategy_type import (
        ApplicationAdvancedSettingsDeploymentUpdateStrategyType as ApplicationAdvancedSettingsDeploymentUpdateStrategyType,
    )
    from .application_deployment_restriction import (
        ApplicationDeploymentRestriction as ApplicationDeploymentRestriction,
    )
    from .application_deployment_restriction_request import (
        ApplicationDeploymentRestrictionRequest as ApplicationDeploymentRestrictionRequest,
    )
    from .application_deployment_restriction_response_list import (
        ApplicationDeploymentRestrictionResponseList as ApplicationDeploymentRestrictionResponseList,
    )
    from .application_edit_request import ApplicationEditRequest as ApplicationEditRequest
    from .application_git_repository import ApplicationGitRepository as ApplicationGitRepository
    from .application_git_repository_request import (
        ApplicationGitRepositoryRequest as ApplicationGitRepositoryRequest,
    )
    from .application_network import ApplicationNetwork as ApplicationNetwork
    from .application_network_request import ApplicationNetworkRequest as ApplicationNetworkRequest
    from .application_request import ApplicationRequest as ApplicationRequest
    from .application_response_list import ApplicationResponseList as ApplicationResponseList
    from .argocd_app_manifest_response import ArgocdAppManifestResponse as ArgocdAppManifestResponse
    from .argocd_app_manifest_response_manifest_metadata import (
        ArgocdAppManifestResponseManifestMetadata as ArgocdAppManifestResponseManifestMetadata,
    )
    from .argocd_app_response import ArgocdAppResponse as ArgocdAppResponse
    from .argocd_associated_service_type import (
        ArgocdAssociatedServiceType as ArgocdAssociatedServiceType,
    )
    from .argocd_associated_services_response import (
        ArgocdAssociatedServicesResponse as ArgocdAssociatedServicesResponse,
    )
    from .argocd_associated_services_response_list import (
        ArgocdAssociatedServicesResponseList as ArgocdAssociatedServicesResponseList,
    )
    from .argocd_connection_check_response import (
        ArgoCdConnectionCheckResponse as ArgoCdConnectionCheckResponse,
    )
    from .argocd_connection_check_response_reason import (
        ArgoCdConnectionCheckResponseReason as ArgoCdConnectionCheckResponseReason,
    )
    from .argocd_connection_status_enum import (
        ArgoCdConnectionStatusEnum as ArgoCdConnectionStatusEnum,
    )
    from .argocd_credentials_request import ArgoCdCredentialsRequest as ArgoCdCredentialsRequest
    from .argocd_credentials_response import ArgoCdCredentialsResponse as ArgoCdCredentialsResponse
    from .argocd_destination_cluster_mapping_request import (
        ArgoCdDestinationClusterMappingRequest as ArgoCdDestinationClusterMappingRequest,
    )
    from .argocd_destination_cluster_mapping_response import (
        ArgoCdDestinationClusterMappingResponse as ArgoCdDestinationClusterMappingResponse,
    )
    from .argocd_instance_mapping_response import (
        ArgoCdInstanceMappingResponse as ArgoCdInstanceMappingResponse,
    )
    from .argocd_instance_mapping_response_list import (
        ArgoCdInstanceMappingResponseList as ArgoCdInstanceMappingResponseList,
    )
    from .argocd_linked_cluster_details import (
        ArgoCdLinkedClusterDetails as ArgoCdLinkedClusterDetails,
    )
    from .argocd_managed_resource import ArgocdManagedResource as ArgocdManagedResource
    from .argocd_unlinked_cluster_details import (
        ArgoCdUnlinkedClusterDetails as ArgoCdUnlinkedClusterDetails,
    )
    from .attach_service_to_deployment_stage_request import (
        AttachServiceToDeploymentStageRequest as AttachServiceToDeploymentStageRequest,
    )
    from .automatically_configured_auth_dto import (
        AutomaticallyConfiguredAuthDto as AutomaticallyConfiguredAuthDto,
    )
    from .autoscaling_mode import AutoscalingMode as AutoscalingMode
    from .available_container_registry_response import (
        AvailableContainerRegistryResponse as AvailableContainerRegistryResponse,
    )
    from .available_container_registry_response_list import (
        AvailableContainerRegistryResponseList as AvailableContainerRegistryResponseList,
    )
    from .available_helm_repository_response import (
        AvailableHelmRepositoryResponse as AvailableHelmRepositoryResponse,
    )
    from .available_helm_repository_response_list import (
        AvailableHelmRepositoryResponseList as AvailableHelmRepositoryResponseList,
    )
    from .aws_credentials_request import AwsCredentialsRequest as AwsCredentialsRequest
    from .aws_parameter_store_endpoint_dto import (
        AwsParameterStoreEndpointDto as AwsParameterStoreEndpointDto,
    )
    from .aws_role_arn_auth_dto import AwsRoleArnAuthDto as AwsRoleArnAuthDto
    from .aws_role_cluster_credentials import AwsRoleClusterCredentials as AwsRoleClusterCredentials
    from .aws_role_credentials_request import AwsRoleCredentialsRequest as AwsRoleCredentialsRequest
    from .aws_secret_manager_endpoint_dto import (
        AwsSecretManagerEndpointDto as AwsSecretManagerEndpointDto,
    )
    from .aws_static_cluster_credentials import (
        AwsStaticClusterCredentials as AwsStaticClusterCredentials,
    )
    from .aws_static_credentials_auth_dto import (
        AwsStaticCredentialsAuthDto as AwsStaticCredentialsAuthDto,
    )
    from .aws_static_credentials_request import (
        AwsStaticCredentialsRequest as AwsStaticCredentialsRequest,
    )
    from .azure_credentials_request import AzureCredentialsRequest as AzureCredentialsRequest
    from .azure_static_cluster_credentials import (
        AzureStaticClusterCredentials as AzureStaticClusterCredentials,
    )
    from .backup import Backup as Backup
    from .backup_paginated_response_list import (
        BackupPaginatedResponseList as BackupPaginatedResponseList,
    )
    from .backup_request import BackupRequest as BackupRequest
    from .backup_response_list import BackupResponseList as BackupResponseList
    from .base import Base as Base
    from .base_job_response import BaseJobResponse as BaseJobResponse
    from .base_job_response_source import BaseJobResponseSource as BaseJobResponseSource
    from .base_job_response_source_docker import (
        BaseJobResponseSourceDocker as BaseJobResponseSourceDocker,
    )
    from .base_job_response_source_image import (
        BaseJobResponseSourceImage as BaseJobResponseSourceImage,
    )
    from .billing_external_id import BillingExternalId as BillingExternalId
    from .billing_info import BillingInfo as BillingInfo
    from .billing_info_request import BillingInfoRequest as BillingInfoRequest
    from .billing_status import BillingStatus as BillingStatus
    from .blueprint_catalog_response import BlueprintCatalogResponse as BlueprintCatalogResponse
    from .blueprint_create_request import BlueprintCreateRequest as BlueprintCreateRequest
    from .blueprint_deployment_ack_response import (
        BlueprintDeploymentAckResponse as BlueprintDeploymentAckResponse,
    )
    from .blueprint_item import BlueprintItem as BlueprintItem
    from .blueprint_major_version import BlueprintMajorVersion as BlueprintMajorVersion
    from .blueprint_manifest_backend_config import (
        BlueprintManifestBackendConfig as BlueprintManifestBackendConfig,
    )
    from .blueprint_manifest_chart_config import (
        BlueprintManifestChartConfig as BlueprintManifestChartConfig,
    )
    from .blueprint_manifest_context_variable_field import (
        BlueprintManifestContextVariableField as BlueprintManifestContextVariableField,
    )
    from .blueprint_manifest_credentials_config import (
        BlueprintManifestCredentialsConfig as BlueprintManifestCredentialsConfig,
    )
    from .blueprint_manifest_engine_helm import (
        BlueprintManifestEngineHelm as BlueprintManifestEngineHelm,
    )
    from .blueprint_manifest_engine_open_tofu import (
        BlueprintManifestEngineOpenTofu as BlueprintManifestEngineOpenTofu,
    )
    from .blueprint_manifest_engine_spec import (
        BlueprintManifestEngineSpec as BlueprintManifestEngineSpec,
    )
    from .blueprint_manifest_engine_terraform import (
        BlueprintManifestEngineTerraform as BlueprintManifestEngineTerraform,
    )
    from .blueprint_manifest_field_type import (
        BlueprintManifestFieldType as BlueprintManifestFieldType,
    )
    from .blueprint_manifest_field_type_type import (
        BlueprintManifestFieldTypeType as BlueprintManifestFieldTypeType,
    )
    from .blueprint_manifest_resources_config import (
        BlueprintManifestResourcesConfig as BlueprintManifestResourcesConfig,
    )
    from .blueprint_manifest_response import BlueprintManifestResponse as BlueprintManifestResponse
    from .blueprint_manifest_response_result import (
        BlueprintManifestResponseResult as BlueprintManifestResponseResult,
    )
    from .blueprint_manifest_user_provided_backend import (
        BlueprintManifestUserProvidedBackend as BlueprintManifestUserProvidedBackend,
    )
    from .blueprint_manifest_variable_field import (
        BlueprintManifestVariableField as BlueprintManifestVariableField,
    )
    from .blueprint_manifest_version_block import (
        BlueprintManifestVersionBlock as BlueprintManifestVersionBlock,
    )
    from .blueprint_readme_response import BlueprintReadmeResponse as BlueprintReadmeResponse
    from .blueprint_response import BlueprintResponse as BlueprintResponse
    from .blueprint_spec_overrides import BlueprintSpecOverrides as BlueprintSpecOverrides
    from .blueprint_spec_overrides_backend import (
        BlueprintSpecOverridesBackend as BlueprintSpecOverridesBackend,
    )
    from .blueprint_spec_overrides_credentials import (
        BlueprintSpecOverridesCredentials as BlueprintSpecOverridesCredentials,
    )
    from .blueprint_update_engine_diff import BlueprintUpdateEngineDiff as BlueprintUpdateEngineDiff
    from .blueprint_update_engine_field_change import (
        BlueprintUpdateEngineFieldChange as BlueprintUpdateEngineFieldChange,
    )
    from .blueprint_update_new_major_version import (
        BlueprintUpdateNewMajorVersion as BlueprintUpdateNewMajorVersion,
    )
    from .blueprint_update_new_optional_value import (
        BlueprintUpdateNewOptionalValue as BlueprintUpdateNewOptionalValue,
    )
    from .blueprint_update_new_required_value import (
        BlueprintUpdateNewRequiredValue as BlueprintUpdateNewRequiredValue,
    )
    from .blueprint_update_preview_response import (
        BlueprintUpdatePreviewResponse as BlueprintUpdatePreviewResponse,
    )
    from .blueprint_update_preview_response_service_type import (
        BlueprintUpdatePreviewResponseServiceType as BlueprintUpdatePreviewResponseServiceType,
    )
    from .blueprint_update_removed_value import (
        BlueprintUpdateRemovedValue as BlueprintUpdateRemovedValue,
    )
    from .blueprint_update_request import BlueprintUpdateRequest as BlueprintUpdateRequest
    from .blueprint_update_response import BlueprintUpdateResponse as BlueprintUpdateResponse
    from .blueprint_update_updated_value import (
        BlueprintUpdateUpdatedValue as BlueprintUpdateUpdatedValue,
    )
    from .blueprint_update_variable_value import (
        BlueprintUpdateVariableValue as BlueprintUpdateVariableValue,
    )
    from .blueprint_variable_request import BlueprintVariableRequest as BlueprintVariableRequest
    from .budget import Budget as Budget
    from .build_mode_enum import BuildModeEnum as BuildModeEnum
    from .cancel_agentic_workflow_deployment_request import (
        CancelAgenticWorkflowDeploymentRequest as CancelAgenticWorkflowDeploymentRequest,
    )
    from .cancel_environment_deployment_request import (
        CancelEnvironmentDeploymentRequest as CancelEnvironmentDeploymentRequest,
    )
    from .checked_custom_domain_response import (
        CheckedCustomDomainResponse as CheckedCustomDomainResponse,
    )
    from .checked_custom_domain_status import CheckedCustomDomainStatus as CheckedCustomDomainStatus
    from .checked_custom_domains_response import (
        CheckedCustomDomainsResponse as CheckedCustomDomainsResponse,
    )
    from .clean_failed_job_response import CleanFailedJobResponse as CleanFailedJobResponse
    from .clean_failed_jobs_request import CleanFailedJobsRequest as CleanFailedJobsRequest
    from .clean_failed_jobs_response import CleanFailedJobsResponse as CleanFailedJobsResponse
    from .clone_environment_request import CloneEnvironmentRequest as CloneEnvironmentRequest
    from .clone_service_request import CloneServiceRequest as CloneServiceRequest
    from .cloud_provider import CloudProvider as CloudProvider
    from .cloud_provider_enum import CloudProviderEnum as CloudProviderEnum
    from .cloud_provider_response_list import CloudProviderResponseList as CloudProviderResponseList
    from .cloud_vendor_enum import CloudVendorEnum as CloudVendorEnum
    from .cloudflare_dns_provider_request import (
        CloudflareDnsProviderRequest as CloudflareDnsProviderRequest,
    )
    from .cloudflare_dns_provider_response import (
        CloudflareDnsProviderResponse as CloudflareDnsProviderResponse,
    )
    from .cloudwatch_export_config import CloudWatchExportConfig as CloudWatchExportConfig
    from .cluster import Cluster as Cluster
    from .cluster_advanced_settings import ClusterAdvancedSettings as ClusterAdvancedSettings
    from .cluster_advanced_settings_aws_eks_ec2_metadata_imds import (
        ClusterAdvancedSettingsAwsEksEc2MetadataImds as ClusterAdvancedSettingsAwsEksEc2MetadataImds,
    )
    from .cluster_advanced_settings_aws_eks_efs_performance_mode import (
        ClusterAdvancedSettingsAwsEksEfsPerformanceMode as ClusterAdvancedSettingsAwsEksEfsPerformanceMode,
    )
    from .cluster_advanced_settings_aws_eks_efs_throughput_mode import (
        ClusterAdvancedSettingsAwsEksEfsThroughputMode as ClusterAdvancedSettingsAwsEksEfsThroughputMode,
    )
    from .cluster_advanced_settings_aws_eks_efs_transition_to_ia import (
        ClusterAdvancedSettingsAwsEksEfsTransitionToIa as ClusterAdvancedSettingsAwsEksEfsTransitionToIa,
    )
    from .cluster_advanced_settings_loki_deployment_mode import (
        ClusterAdvancedSettingsLokiDeploymentMode as ClusterAdvancedSettingsLokiDeploymentMode,
    )
    from .cluster_analysis_kind import ClusterAnalysisKind as ClusterAnalysisKind
    from .cluster_analysis_log_response import (
        ClusterAnalysisLogResponse as ClusterAnalysisLogResponse,
    )
    from .cluster_analysis_log_response_list import (
        ClusterAnalysisLogResponseList as ClusterAnalysisLogResponseList,
    )
    from .cluster_analysis_output_format import (
        ClusterAnalysisOutputFormat as ClusterAnalysisOutputFormat,
    )
    from .cluster_analysis_request import ClusterAnalysisRequest as ClusterAnalysisRequest
    from .cluster_analysis_response import ClusterAnalysisResponse as ClusterAnalysisResponse
    from .cluster_analysis_response_list import (
        ClusterAnalysisResponseList as ClusterAnalysisResponseList,
    )
    from .cluster_analysis_status import ClusterAnalysisStatus as ClusterAnalysisStatus
    from .cluster_cloud_provider_info import ClusterCloudProviderInfo as ClusterCloudProviderInfo
    from .cluster_cloud_provider_info_credentials import (
        ClusterCloudProviderInfoCredentials as ClusterCloudProviderInfoCredentials,
    )
    from .cluster_cloud_provider_info_request import (
        ClusterCloudProviderInfoRequest as ClusterCloudProviderInfoRequest,
    )
    from .cluster_cloud_provider_info_request_credentials import (
        ClusterCloudProviderInfoRequestCredentials as ClusterCloudProviderInfoRequestCredentials,
    )
    from .cluster_credentials import ClusterCredentials as ClusterCredentials
    from .cluster_credentials_response_list import (
        ClusterCredentialsResponseList as ClusterCredentialsResponseList,
    )
    from .cluster_delete_mode import ClusterDeleteMode as ClusterDeleteMode
    from .cluster_deployment_status_enum import (
        ClusterDeploymentStatusEnum as ClusterDeploymentStatusEnum,
    )
    from .cluster_dns_provider_request import ClusterDnsProviderRequest as ClusterDnsProviderRequest
    from .cluster_dns_provider_request_provider import (
        ClusterDnsProviderRequestProvider as ClusterDnsProviderRequestProvider,
    )
    from .cluster_dns_provider_response import (
        ClusterDnsProviderResponse as ClusterDnsProviderResponse,
    )
    from .cluster_dns_provider_response_provider import (
        ClusterDnsProviderResponseProvider as ClusterDnsProviderResponseProvider,
    )
    from .cluster_eks_anywhere_git_repository import (
        ClusterEksAnywhereGitRepository as ClusterEksAnywhereGitRepository,
    )
    from .cluster_environment_response import (
        ClusterEnvironmentResponse as ClusterEnvironmentResponse,
    )
    from .cluster_environment_response_list import (
        ClusterEnvironmentResponseList as ClusterEnvironmentResponseList,
    )
    from .cluster_environment_service_response import (
        ClusterEnvironmentServiceResponse as ClusterEnvironmentServiceResponse,
    )
    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureAwsExistingVpc as ClusterFeatureAwsExistingVpc,
    )
    from .cluster_feature_aws_existing_vpc_response import (
        ClusterFeatureAwsExistingVpcResponse as ClusterFeatureAwsExistingVpcResponse,
    )
    from .cluster_feature_boolean_response import (
        ClusterFeatureBooleanResponse as ClusterFeatureBooleanResponse,
    )
    from .cluster_feature_gcp_existing_vpc import (
        ClusterFeatureGcpExistingVpc as ClusterFeatureGcpExistingVpc,
    )
    from .cluster_feature_gcp_existing_vpc_response import (
        ClusterFeatureGcpExistingVpcResponse as ClusterFeatureGcpExistingVpcResponse,
    )
    from .cluster_feature_karpenter_parameters import (
        ClusterFeatureKarpenterParameters as ClusterFeatureKarpenterParameters,
    )
    from .cluster_feature_karpenter_parameters_response import (
        ClusterFeatureKarpenterParametersResponse as ClusterFeatureKarpenterParametersResponse,
    )
    from .cluster_feature_nat_gateway_parameters import (
        ClusterFeatureNatGatewayParameters as ClusterFeatureNatGatewayParameters,
    )
    from .cluster_feature_nat_gateway_parameters_nat_gateway_type import (
        ClusterFeatureNatGatewayParametersNatGatewayType as ClusterFeatureNatGatewayParametersNatGatewayType,
    )
    from .cluster_feature_nat_gateway_parameters_response import (
        ClusterFeatureNatGatewayParametersResponse as ClusterFeatureNatGatewayParametersResponse,
    )
    from .cluster_feature_nat_gateway_type_gcp import (
        ClusterFeatureNatGatewayTypeGcp as ClusterFeatureNatGatewayTypeGcp,
    )
    from .cluster_feature_nat_gateway_type_scaleway import (
        ClusterFeatureNatGatewayTypeScaleway as ClusterFeatureNatGatewayTypeScaleway,
    )
    from .cluster_feature_nat_gateway_type_scaleway_type import (
        ClusterFeatureNatGatewayTypeScalewayType as ClusterFeatureNatGatewayTypeScalewayType,
    )
    from .cluster_feature_response import ClusterFeatureResponse as ClusterFeatureResponse
    from .cluster_feature_response_accepted_value import (
        ClusterFeatureResponseAcceptedValue as ClusterFeatureResponseAcceptedValue,
    )
    from .cluster_feature_response_list import (
        ClusterFeatureResponseList as ClusterFeatureResponseList,
    )
    from .cluster_feature_response_type_enum import (
        ClusterFeatureResponseTypeEnum as ClusterFeatureResponseTypeEnum,
    )
    from .cluster_feature_response_value_object import (
        ClusterFeatureResponseValueObject as ClusterFeatureResponseValueObject,
    )
    from .cluster_feature_string_response import (
        ClusterFeatureStringResponse as ClusterFeatureStringResponse,
    )
    from .cluster_infrastructure_cert_manager_chart_parameters import (
        ClusterInfrastructureCertManagerChartParameters as ClusterInfrastructureCertManagerChartParameters,
    )
    from .cluster_infrastructure_charts_parameters import (
        ClusterInfrastructureChartsParameters as ClusterInfrastructureChartsParameters,
    )
    from .cluster_infrastructure_eks_anywhere_backup_parameters import (
        ClusterInfrastructureEksAnywhereBackupParameters as ClusterInfrastructureEksAnywhereBackupParameters,
    )
    from .cluster_infrastructure_eks_anywhere_backup_s3_parameters import (
        ClusterInfrastructureEksAnywhereBackupS3Parameters as ClusterInfrastructureEksAnywhereBackupS3Parameters,
    )
    from .cluster_infrastructure_eks_anywhere_parameters import (
        ClusterInfrastructureEksAnywhereParameters as ClusterInfrastructureEksAnywhereParameters,
    )
    from .cluster_infrastructure_metal_lb_chart_parameters import (
        ClusterInfrastructureMetalLbChartParameters as ClusterInfrastructureMetalLbChartParameters,
    )
    from .cluster_infrastructure_nginx_chart_parameters import (
        ClusterInfrastructureNginxChartParameters as ClusterInfrastructureNginxChartParameters,
    )
    from .cluster_instance_attributes import ClusterInstanceAttributes as ClusterInstanceAttributes
    from .cluster_instance_gpu_info import ClusterInstanceGpuInfo as ClusterInstanceGpuInfo
    from .cluster_instance_type_response_list import (
        ClusterInstanceTypeResponseList as ClusterInstanceTypeResponseList,
    )
    from .cluster_instance_type_response_list_result import (
        ClusterInstanceTypeResponseListResult as ClusterInstanceTypeResponseListResult,
    )
    from .cluster_karpenter_private_subnet_ids_put_request import (
        ClusterKarpenterPrivateSubnetIdsPutRequest as ClusterKarpenterPrivateSubnetIdsPutRequest,
    )
    from .cluster_keda import ClusterKeda as ClusterKeda
    from .cluster_labels_group import ClusterLabelsGroup as ClusterLabelsGroup
    from .cluster_labels_group_list import ClusterLabelsGroupList as ClusterLabelsGroupList
    from .cluster_lock import ClusterLock as ClusterLock
    from .cluster_lock_list import ClusterLockList as ClusterLockList
    from .cluster_lock_request import ClusterLockRequest as ClusterLockRequest
    from .cluster_logs import ClusterLogs as ClusterLogs
    from .cluster_logs_details import ClusterLogsDetails as ClusterLogsDetails
    from .cluster_logs_details_transmitter import (
        ClusterLogsDetailsTransmitter as ClusterLogsDetailsTransmitter,
    )
    from .cluster_logs_error import ClusterLogsError as ClusterLogsError
    from .cluster_logs_error_event_details import (
        ClusterLogsErrorEventDetails as ClusterLogsErrorEventDetails,
    )
    from .cluster_logs_error_event_details_transmitter import (
        ClusterLogsErrorEventDetailsTransmitter as ClusterLogsErrorEventDetailsTransmitter,
    )
    from .cluster_logs_error_underlying_error import (
        ClusterLogsErrorUnderlyingError as ClusterLogsErrorUnderlyingError,
    )
    from .cluster_logs_message import ClusterLogsMessage as ClusterLogsMessage
    from .cluster_logs_response import ClusterLogsResponse as ClusterLogsResponse
    from .cluster_logs_response_list import ClusterLogsResponseList as ClusterLogsResponseList
    from .cluster_logs_step import ClusterLogsStep as ClusterLogsStep
    from .cluster_metrics_response import ClusterMetricsResponse as ClusterMetricsResponse
    from .cluster_operator_bootstrap_response import (
        ClusterOperatorBootstrapResponse as ClusterOperatorBootstrapResponse,
    )
    from .cluster_operator_fleet_inventory_response import (
        ClusterOperatorFleetInventoryResponse as ClusterOperatorFleetInventoryResponse,
    )
    from .cluster_operator_fleet_inventory_response_list import (
        ClusterOperatorFleetInventoryResponseList as ClusterOperatorFleetInventoryResponseList,
    )
    from .cluster_operator_fleet_status import (
        ClusterOperatorFleetStatus as ClusterOperatorFleetStatus,
    )
    from .cluster_operator_status_response import (
        ClusterOperatorStatusResponse as ClusterOperatorStatusResponse,
    )
    from .cluster_operator_update_request import (
        ClusterOperatorUpdateRequest as ClusterOperatorUpdateRequest,
    )
    from .cluster_operator_update_response import (
        ClusterOperatorUpdateResponse as ClusterOperatorUpdateResponse,
    )
    from .cluster_overview_response import ClusterOverviewResponse as ClusterOverviewResponse
    from .cluster_platform_binding_layer_response import (
        ClusterPlatformBindingLayerResponse as ClusterPlatformBindingLayerResponse,
    )
    from .cluster_platform_binding_request import (
        ClusterPlatformBindingRequest as ClusterPlatformBindingRequest,
    )
    from .cluster_platform_binding_response import (
        ClusterPlatformBindingResponse as ClusterPlatformBindingResponse,
    )
    from .cluster_readiness_status import ClusterReadinessStatus as ClusterReadinessStatus
    from .cluster_region import ClusterRegion as ClusterRegion
    from .cluster_region_response_list import ClusterRegionResponseList as ClusterRegionResponseList
    from .cluster_request import ClusterRequest as ClusterRequest
    from .cluster_request_feature import ClusterRequestFeature as ClusterRequestFeature
    from .cluster_request_feature_value import (
        ClusterRequestFeatureValue as ClusterRequestFeatureValue,
    )
    from .cluster_response_list import ClusterResponseList as ClusterResponseList
    from .cluster_routing_table import ClusterRoutingTable as ClusterRoutingTable
    from .cluster_routing_table_request import (
        ClusterRoutingTableRequest as ClusterRoutingTableRequest,
    )
    from .cluster_routing_table_request_route import (
        ClusterRoutingTableRequestRoute as ClusterRoutingTableRequestRoute,
    )
    from .cluster_routing_table_result import ClusterRoutingTableResult as ClusterRoutingTableResult
    from .cluster_state_enum import ClusterStateEnum as ClusterStateEnum
    from .cluster_status import ClusterStatus as ClusterStatus
    from .cluster_status_response_list import ClusterStatusResponseList as ClusterStatusResponseList
    from .commit import Commit as Commit
    from .commit_response_list import CommitResponseList as CommitResponseList
    from .company_size_enum import CompanySizeEnum as CompanySizeEnum
    from .container_advanced_settings import ContainerAdvancedSettings as ContainerAdvancedSettings
    from .container_advanced_settings_deployment_antiaffinity_pod import (
        ContainerAdvancedSettingsDeploymentAntiaffinityPod as ContainerAdvancedSettingsDeploymentAntiaffinityPod,
    )
    from .container_advanced_settings_deployment_topology_spread_zone import (
        ContainerAdvancedSettingsDeploymentTopologySpreadZone as ContainerAdvancedSettingsDeploymentTopologySpreadZone,
    )
    from .container_advanced_settings_deployment_update_strategy_type import (
        ContainerAdvancedSettingsDeploymentUpdateStrategyType as ContainerAdvancedSettingsDeploymentUpdateStrategyType,
    )
    from .container_deploy_request import ContainerDeployRequest as ContainerDeployRequest
    from .container_image_check_request import (
        ContainerImageCheckRequest as ContainerImageCheckRequest,
    )
    from .container_image_check_response import (
        ContainerImageCheckResponse as ContainerImageCheckResponse,
    )
    from .container_network import ContainerNetwork as ContainerNetwork
    from .container_network_request import ContainerNetworkRequest as ContainerNetworkRequest
    from .container_registry_associated_service_type import (
        ContainerRegistryAssociatedServiceType as ContainerRegistryAssociatedServiceType,
    )
    from .container_registry_associated_services_response import (
        ContainerRegistryAssociatedServicesResponse as ContainerRegistryAssociatedServicesResponse,
    )
    from .container_registry_associated_services_response_list import (
        ContainerRegistryAssociatedServicesResponseList as ContainerRegistryAssociatedServicesResponseList,
    )
    from .container_registry_kind_enum import ContainerRegistryKindEnum as ContainerRegistryKindEnum
    from .container_registry_provider_details_response import (
        ContainerRegistryProviderDetailsResponse as ContainerRegistryProviderDetailsResponse,
    )
    from .container_registry_request import ContainerRegistryRequest as ContainerRegistryRequest
    from .container_registry_request_config import (
        ContainerRegistryRequestConfig as ContainerRegistryRequestConfig,
    )
    from .container_registry_response import ContainerRegistryResponse as ContainerRegistryResponse
    from .container_registry_response_cluster import (
        ContainerRegistryResponseCluster as ContainerRegistryResponseCluster,
    )
    from .container_registry_response_config import (
        ContainerRegistryResponseConfig as ContainerRegistryResponseConfig,
    )
    from .container_registry_response_list import (
        ContainerRegistryResponseList as ContainerRegistryResponseList,
    )
    from .container_request import ContainerRequest as ContainerRequest
    from .container_response import ContainerResponse as ContainerResponse
    from .container_response_list import ContainerResponseList as ContainerResponseList
    from .container_source import ContainerSource as ContainerSource
    from .container_version_response import ContainerVersionResponse as ContainerVersionResponse
    from .container_version_response_list import (
        ContainerVersionResponseList as ContainerVersionResponseList,
    )
    from .cost import Cost as Cost
    from .cost_range import CostRange as CostRange
    from .cpu_architecture_enum import CpuArchitectureEnum as CpuArchitectureEnum
    from .create_environment_mode_enum import CreateEnvironmentModeEnum as CreateEnvironmentModeEnum
    from .create_environment_request import CreateEnvironmentRequest as CreateEnvironmentRequest
    from .credential_cluster import CredentialCluster as CredentialCluster
    from .credentials import Credentials as Credentials
    from .credit_card import CreditCard as CreditCard
    from .credit_card_request import CreditCardRequest as CreditCardRequest
    from .credit_card_response_list import CreditCardResponseList as CreditCardResponseList
    from .cron_job_response import CronJobResponse as CronJobResponse
    from .cron_job_response_schedule import CronJobResponseSchedule as CronJobResponseSchedule
    from .cron_job_response_schedule_cronjob import (
        CronJobResponseScheduleCronjob as CronJobResponseScheduleCronjob,
    )
    from .current_cost import CurrentCost as CurrentCost
    from .custom_domain import CustomDomain as CustomDomain
    from .custom_domain_request import CustomDomainRequest as CustomDomainRequest
    from .custom_domain_response_list import CustomDomainResponseList as CustomDomainResponseList
    from .custom_domain_status_enum import CustomDomainStatusEnum as CustomDomainStatusEnum
    from .database import Database as Database
    from .database_accessibility_enum import DatabaseAccessibilityEnum as DatabaseAccessibilityEnum
    from .database_configuration import DatabaseConfiguration as DatabaseConfiguration
    from .database_configuration_response_list import (
        DatabaseConfigurationResponseList as DatabaseConfigurationResponseList,
    )
    from .database_disk_type import DatabaseDiskType as DatabaseDiskType
    from .database_edit_request import DatabaseEditRequest as DatabaseEditRequest
    from .database_edit_request_disk_type import (
        DatabaseEditRequestDiskType as DatabaseEditRequestDiskType,
    )
    from .database_mode_enum import DatabaseModeEnum as DatabaseModeEnum
    from .database_request import DatabaseRequest as DatabaseRequest
    from .database_response_list import DatabaseResponseList as DatabaseResponseList
    from .database_type_enum import DatabaseTypeEnum as DatabaseTypeEnum
    from .database_version_mode import DatabaseVersionMode as DatabaseVersionMode
    from .delete_member_request import DeleteMemberRequest as DeleteMemberRequest
    from .delete_terraform_action import DeleteTerraformAction as DeleteTerraformAction
    from .deploy_all_request import DeployAllRequest as DeployAllRequest
    from .deploy_all_request_application import (
        DeployAllRequestApplication as DeployAllRequestApplication,
    )
    from .deploy_all_request_container import DeployAllRequestContainer as DeployAllRequestContainer
    from .deploy_all_request_helm import DeployAllRequestHelm as DeployAllRequestHelm
    from .deploy_all_request_job import DeployAllRequestJob as DeployAllRequestJob
    from .deploy_request import DeployRequest as DeployRequest
    from .deployment_build_usage_report_request import (
        DeploymentBuildUsageReportRequest as DeploymentBuildUsageReportRequest,
    )
    from .deployment_build_usage_report_response import (
        DeploymentBuildUsageReportResponse as DeploymentBuildUsageReportResponse,
    )
    from .deployment_history import DeploymentHistory as DeploymentHistory
    from .deployment_history_action_status import (
        DeploymentHistoryActionStatus as DeploymentHistoryActionStatus,
    )
    from .deployment_history_application import (
        DeploymentHistoryApplication as DeploymentHistoryApplication,
    )
    from .deployment_history_auditing_data import (
        DeploymentHistoryAuditingData as DeploymentHistoryAuditingData,
    )
    from .deployment_history_container import (
        DeploymentHistoryContainer as DeploymentHistoryContainer,
    )
    from .deployment_history_database import DeploymentHistoryDatabase as DeploymentHistoryDatabase
    from .deployment_history_environment import (
        DeploymentHistoryEnvironment as DeploymentHistoryEnvironment,
    )
    from .deployment_history_environment_paginated_response_list import (
        DeploymentHistoryEnvironmentPaginatedResponseList as DeploymentHistoryEnvironmentPaginatedResponseList,
    )
    from .deployment_history_environment_paginated_response_list_v2 import (
        DeploymentHistoryEnvironmentPaginatedResponseListV2 as DeploymentHistoryEnvironmentPaginatedResponseListV2,
    )
    from .deployment_history_environment_v2 import (
        DeploymentHistoryEnvironmentV2 as DeploymentHistoryEnvironmentV2,
    )
    from .deployment_history_environment_v2_identifier import (
        DeploymentHistoryEnvironmentV2Identifier as DeploymentHistoryEnvironmentV2Identifier,
    )
    from .deployment_history_helm_response import (
        DeploymentHistoryHelmResponse as DeploymentHistoryHelmResponse,
    )
    from .deployment_history_helm_response_repository import (
        DeploymentHistoryHelmResponseRepository as DeploymentHistoryHelmResponseRepository,
    )
    from .deployment_history_job_response import (
        DeploymentHistoryJobResponse as DeploymentHistoryJobResponse,
    )
    from .deployment_history_job_response_schedule import (
        DeploymentHistoryJobResponseSchedule as DeploymentHistoryJobResponseSchedule,
    )
    from .deployment_history_paginated_response_list import (
        DeploymentHistoryPaginatedResponseList as DeploymentHistoryPaginatedResponseList,
    )
    from .deployment_history_service import DeploymentHistoryService as DeploymentHistoryService
    from .deployment_history_service_details import (
        DeploymentHistoryServiceDetails as DeploymentHistoryServiceDetails,
    )
    from .deployment_history_service_details_arguments import (
        DeploymentHistoryServiceDetailsArguments as DeploymentHistoryServiceDetailsArguments,
    )
    from .deployment_history_service_details_job_type import (
        DeploymentHistoryServiceDetailsJobType as DeploymentHistoryServiceDetailsJobType,
    )
    from .deployment_history_service_details_job_type_job_type import (
        DeploymentHistoryServiceDetailsJobTypeJobType as DeploymentHistoryServiceDetailsJobTypeJobType,
    )
    from .deployment_history_service_details_job_type_schedule import (
        DeploymentHistoryServiceDetailsJobTypeSchedule as DeploymentHistoryServiceDetailsJobTypeSchedule,
    )
    from .deployment_history_service_details_object import (
        DeploymentHistoryServiceDetailsObject as DeploymentHistoryServiceDetailsObject,
    )
    from .deployment_history_service_details_repository import (
        DeploymentHistoryServiceDetailsRepository as DeploymentHistoryServiceDetailsRepository,
    )
    from .deployment_history_service_details_repository_repository import (
        DeploymentHistoryServiceDetailsRepositoryRepository as DeploymentHistoryServiceDetailsRepositoryRepository,
    )
    from .deployment_history_service_identifier import (
        DeploymentHistoryServiceIdentifier as DeploymentHistoryServiceIdentifier,
    )
    from .deployment_history_service_paginated_response_list_v2 import (
        DeploymentHistoryServicePaginatedResponseListV2 as DeploymentHistoryServicePaginatedResponseListV2,
    )
    from .deployment_history_stage import DeploymentHistoryStage as DeploymentHistoryStage
    from .deployment_history_status_enum import (
        DeploymentHistoryStatusEnum as DeploymentHistoryStatusEnum,
    )
    from .deployment_history_trigger_action import (
        DeploymentHistoryTriggerAction as DeploymentHistoryTriggerAction,
    )
    from .deployment_infra_reason import DeploymentInfraReason as DeploymentInfraReason
    from .deployment_restriction_mode_enum import (
        DeploymentRestrictionModeEnum as DeploymentRestrictionModeEnum,
    )
    from .deployment_restriction_type_enum import (
        DeploymentRestrictionTypeEnum as DeploymentRestrictionTypeEnum,
    )
    from .deployment_stage_request import DeploymentStageRequest as DeploymentStageRequest
    from .deployment_stage_response import DeploymentStageResponse as DeploymentStageResponse
    from .deployment_stage_response_list import (
        DeploymentStageResponseList as DeploymentStageResponseList,
    )
    from .deployment_stage_service_response import (
        DeploymentStageServiceResponse as DeploymentStageServiceResponse,
    )
    from .deployment_stage_service_response_list import (
        DeploymentStageServiceResponseList as DeploymentStageServiceResponseList,
    )
    from .deployment_stage_with_services_statuses import (
        DeploymentStageWithServicesStatuses as DeploymentStageWithServicesStatuses,
    )
    from .dockerfile_check_request import DockerfileCheckRequest as DockerfileCheckRequest
    from .dockerfile_check_response import DockerfileCheckResponse as DockerfileCheckResponse
    from .dockerfile_fragment_file import DockerfileFragmentFile as DockerfileFragmentFile
    from .dockerfile_fragment_inline import DockerfileFragmentInline as DockerfileFragmentInline
    from .eks_anywhere_cluster_jwt_response import (
        EksAnywhereClusterJwtResponse as EksAnywhereClusterJwtResponse,
    )
    from .eks_anywhere_commit_request import EksAnywhereCommitRequest as EksAnywhereCommitRequest
    from .eks_anywhere_commit_response import EksAnywhereCommitResponse as EksAnywhereCommitResponse
    from .eks_anywhere_vsphere_cluster_credentials import (
        EksAnywhereVsphereClusterCredentials as EksAnywhereVsphereClusterCredentials,
    )
    from .eks_anywhere_vsphere_role_credentials_request import (
        EksAnywhereVsphereRoleCredentialsRequest as EksAnywhereVsphereRoleCredentialsRequest,
    )
    from .eks_anywhere_vsphere_static_credentials_request import (
        EksAnywhereVsphereStaticCredentialsRequest as EksAnywhereVsphereStaticCredentialsRequest,
    )
    from .eks_infrastructure_outputs import EksInfrastructureOutputs as EksInfrastructureOutputs
    from .eks_infrastructure_outputs_external_secrets_automatic_authentication import (
        EksInfrastructureOutputsExternalSecretsAutomaticAuthentication as EksInfrastructureOutputsExternalSecretsAutomaticAuthentication,
    )
    from .email_alert_receiver_creation_request import (
        EmailAlertReceiverCreationRequest as EmailAlertReceiverCreationRequest,
    )
    from .email_alert_receiver_edit_request import (
        EmailAlertReceiverEditRequest as EmailAlertReceiverEditRequest,
    )
    from .email_alert_receiver_response import (
        EmailAlertReceiverResponse as EmailAlertReceiverResponse,
    )
    from .enterprise_connection_dto import EnterpriseConnectionDto as EnterpriseConnectionDto
    from .enterprise_connection_response_list import (
        EnterpriseConnectionResponseList as EnterpriseConnectionResponseList,
    )
    from .env_deployment_status import EnvDeploymentStatus as EnvDeploymentStatus
    from .environment import Environment as Environment
    from .environment_cloud_provider import EnvironmentCloudProvider as EnvironmentCloudProvider
    from .environment_deployment_rule import EnvironmentDeploymentRule as EnvironmentDeploymentRule
    from .environment_deployment_rule_edit_request import (
        EnvironmentDeploymentRuleEditRequest as EnvironmentDeploymentRuleEditRequest,
    )
    from .environment_deployment_status_enum import (
        EnvironmentDeploymentStatusEnum as EnvironmentDeploymentStatusEnum,
    )
    from .environment_edit_request import EnvironmentEditRequest as EnvironmentEditRequest
    from .environment_log import EnvironmentLog as EnvironmentLog
    from .environment_log_response_list import (
        EnvironmentLogResponseList as EnvironmentLogResponseList,
    )
    from .environment_log_scope import EnvironmentLogScope as EnvironmentLogScope
    from .environment_log_type_enum import EnvironmentLogTypeEnum as EnvironmentLogTypeEnum
    from .environment_logs import EnvironmentLogs as EnvironmentLogs
    from .environment_logs_details import EnvironmentLogsDetails as EnvironmentLogsDetails
    from .environment_logs_details_stage import (
        EnvironmentLogsDetailsStage as EnvironmentLogsDetailsStage,
    )
    from .environment_logs_details_transmitter import (
        EnvironmentLogsDetailsTransmitter as EnvironmentLogsDetailsTransmitter,
    )
    from .environment_logs_error import EnvironmentLogsError as EnvironmentLogsError
    from .environment_logs_error_underlying_error import (
        EnvironmentLogsErrorUnderlyingError as EnvironmentLogsErrorUnderlyingError,
    )
    from .environment_logs_message import EnvironmentLogsMessage as EnvironmentLogsMessage
    from .environment_logs_response_list import (
        EnvironmentLogsResponseList as EnvironmentLogsResponseList,
    )
    from .environment_mode_enum import EnvironmentModeEnum as EnvironmentModeEnum
    from .environment_overview_response import (
        EnvironmentOverviewResponse as EnvironmentOverviewResponse,
    )
    from .environment_overview_response_list import (
        EnvironmentOverviewResponseList as EnvironmentOverviewResponseList,
    )
    from .environment_response_list import EnvironmentResponseList as EnvironmentResponseList
    from .environment_service_ids_all_request import (
        EnvironmentServiceIdsAllRequest as EnvironmentServiceIdsAllRequest,
    )
    from .environment_stats import EnvironmentStats as EnvironmentStats
    from .environment_stats_response_list import (
        EnvironmentStatsResponseList as EnvironmentStatsResponseList,
    )
    from .environment_status import EnvironmentStatus as EnvironmentStatus
    from .environment_status_event_origin_enum import (
        EnvironmentStatusEventOriginEnum as EnvironmentStatusEventOriginEnum,
    )
    from .environment_status_list import EnvironmentStatusList as EnvironmentStatusList
    from .environment_statuses import EnvironmentStatuses as EnvironmentStatuses
    from .environment_statuses_with_stages import (
        EnvironmentStatusesWithStages as EnvironmentStatusesWithStages,
    )
    from .environment_statuses_with_stages_pre_check_stage import (
        EnvironmentStatusesWithStagesPreCheckStage as EnvironmentStatusesWithStagesPreCheckStage,
    )
    from .environment_total_number import EnvironmentTotalNumber as EnvironmentTotalNumber
    from .environment_variable import EnvironmentVariable as EnvironmentVariable
    from .environment_variable_alias import EnvironmentVariableAlias as EnvironmentVariableAlias
    from .environment_variable_edit_request import (
        EnvironmentVariableEditRequest as EnvironmentVariableEditRequest,
    )
    from .environment_variable_override import (
        EnvironmentVariableOverride as EnvironmentVariableOverride,
    )
    from .environment_variable_request import (
        EnvironmentVariableRequest as EnvironmentVariableRequest,
    )
    from .environment_variable_response_list import (
        EnvironmentVariableResponseList as EnvironmentVariableResponseList,
    )
    from .external_secret_associated_service_response import (
        ExternalSecretAssociatedServiceResponse as ExternalSecretAssociatedServiceResponse,
    )
    from .external_secret_associated_service_response_list import (
        ExternalSecretAssociatedServiceResponseList as ExternalSecretAssociatedServiceResponseList,
    )
    from .field_schema_constraints_response import (
        FieldSchemaConstraintsResponse as FieldSchemaConstraintsResponse,
    )
    from .field_schema_response import FieldSchemaResponse as FieldSchemaResponse
    from .field_schema_response_type import FieldSchemaResponseType as FieldSchemaResponseType
    from .gcp_credentials_request import GcpCredentialsRequest as GcpCredentialsRequest
    from .gcp_json_credentials_auth_dto import (
        GcpJsonCredentialsAuthDto as GcpJsonCredentialsAuthDto,
    )
    from .gcp_secret_manager_endpoint_dto import (
        GcpSecretManagerEndpointDto as GcpSecretManagerEndpointDto,
    )
    from .gcp_service_account_key_credentials_request import (
        GcpServiceAccountKeyCredentialsRequest as GcpServiceAccountKeyCredentialsRequest,
    )
    from .gcp_static_cluster_credentials import (
        GcpStaticClusterCredentials as GcpStaticClusterCredentials,
    )
    from .gcp_workload_identity_federation_cluster_credentials import (
        GcpWorkloadIdentityFederationClusterCredentials as GcpWorkloadIdentityFederationClusterCredentials,
    )
    from .gcp_workload_identity_federation_credentials_request import (
        GcpWorkloadIdentityFederationCredentialsRequest as GcpWorkloadIdentityFederationCredentialsRequest,
    )
    from .gcp_workload_identity_federation_credentials_request_credential_type import (
        GcpWorkloadIdentityFederationCredentialsRequestCredentialType as GcpWorkloadIdentityFederationCredentialsRequestCredentialType,
    )
    from .generic_cluster_credentials import GenericClusterCredentials as GenericClusterCredentials
    from .generic_object_current_cost import GenericObjectCurrentCost as GenericObjectCurrentCost
    from .get_cluster_kubernetes_events_response import (
        GetClusterKubernetesEventsResponse as GetClusterKubernetesEventsResponse,
    )
    from .get_cluster_kubernetes_events_response_result import (
        GetClusterKubernetesEventsResponseResult as GetClusterKubernetesEventsResponseResult,
    )
    from .get_cluster_token_by_cluster_id_response import (
        GetClusterTokenByClusterIdResponse as GetClusterTokenByClusterIdResponse,
    )
    from .get_cluster_token_by_cluster_id_response_status import (
        GetClusterTokenByClusterIdResponseStatus as GetClusterTokenByClusterIdResponseStatus,
    )
    from .ghost_alert_rule_response import GhostAlertRuleResponse as GhostAlertRuleResponse
    from .git_auth_provider import GitAuthProvider as GitAuthProvider
    from .git_auth_provider_response_list import (
        GitAuthProviderResponseList as GitAuthProviderResponseList,
    )
    from .git_file_check_request import GitFileCheckRequest as GitFileCheckRequest
    from .git_file_check_response import GitFileCheckResponse as GitFileCheckResponse
    from .git_provider_enum import GitProviderEnum as GitProviderEnum
    from .git_repository import GitRepository as GitRepository
    from .git_repository_branch import GitRepositoryBranch as GitRepositoryBranch
    from .git_repository_branch_response_list import (
        GitRepositoryBranchResponseList as GitRepositoryBranchResponseList,
    )
    from .git_repository_response_list import GitRepositoryResponseList as GitRepositoryResponseList
    from .git_token_associated_service_response import (
        GitTokenAssociatedServiceResponse as GitTokenAssociatedServiceResponse,
    )
    from .git_token_associated_service_type import (
        GitTokenAssociatedServiceType as GitTokenAssociatedServiceType,
    )
    from .git_token_associated_services_response_list import (
        GitTokenAssociatedServicesResponseList as GitTokenAssociatedServicesResponseList,
    )
    from .git_token_request import GitTokenRequest as GitTokenRequest
    from .git_token_response import GitTokenResponse as GitTokenResponse
    from .git_token_response_list import GitTokenResponseList as GitTokenResponseList
    from .git_webhook_status_response import GitWebhookStatusResponse as GitWebhookStatusResponse
    from .git_webhook_status_response_provider import (
        GitWebhookStatusResponseProvider as GitWebhookStatusResponseProvider,
    )
    from .git_webhook_status_response_status import (
        GitWebhookStatusResponseStatus as GitWebhookStatusResponseStatus,
    )
    from .gke_infrastructure_outputs import GkeInfrastructureOutputs as GkeInfrastructureOutputs
    from .gke_infrastructure_outputs_external_secrets_automatic_authentication import (
        GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication as GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication,
    )
    from .healthcheck import Healthcheck as Healthcheck
    from .helm_advanced_settings import HelmAdvancedSettings as HelmAdvancedSettings
    from .helm_check_request import HelmCheckRequest as HelmCheckRequest
    from .helm_check_response import HelmCheckResponse as HelmCheckResponse
    from .helm_default_values_request import HelmDefaultValuesRequest as HelmDefaultValuesRequest
    from .helm_default_values_request_source import (
        HelmDefaultValuesRequestSource as HelmDefaultValuesRequestSource,
    )
    from .helm_default_values_request_source_git_repository import (
        HelmDefaultValuesRequestSourceGitRepository as HelmDefaultValuesRequestSourceGitRepository,
    )
    from .helm_default_values_request_source_helm_repository import (
        HelmDefaultValuesRequestSourceHelmRepository as HelmDefaultValuesRequestSourceHelmRepository,
    )
    from .helm_default_values_request_source_helm_repository_helm_repository import (
        HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository as HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository,
    )
    from .helm_deploy_request import HelmDeployRequest as HelmDeployRequest
    from .helm_deployment_restriction_request import (
        HelmDeploymentRestrictionRequest as HelmDeploymentRestrictionRequest,
    )
    from .helm_deployment_restriction_response import (
        HelmDeploymentRestrictionResponse as HelmDeploymentRestrictionResponse,
    )
    from .helm_deployment_restriction_response_list import (
        HelmDeploymentRestrictionResponseList as HelmDeploymentRestrictionResponseList,
    )
    from .helm_force_event import HelmForceEvent as HelmForceEvent
    from .helm_git_repository_request import HelmGitRepositoryRequest as HelmGitRepositoryRequest
    from .helm_key_values import HelmKeyValues as HelmKeyValues
    from .helm_port_protocol_enum import HelmPortProtocolEnum as HelmPortProtocolEnum
    from .helm_port_request import HelmPortRequest as HelmPortRequest
    from .helm_port_request_port import HelmPortRequestPort as HelmPortRequestPort
    from .helm_port_request_port_service_name import (
        HelmPortRequestPortServiceName as HelmPortRequestPortServiceName,
    )
    from .helm_port_request_port_service_selectors import (
        HelmPortRequestPortServiceSelectors as HelmPortRequestPortServiceSelectors,
    )
    from .helm_port_response_base import HelmPortResponseBase as HelmPortResponseBase
    from .helm_port_response_with_service_name import (
        HelmPortResponseWithServiceName as HelmPortResponseWithServiceName,
    )
    from .helm_port_response_with_service_selectors import (
        HelmPortResponseWithServiceSelectors as HelmPortResponseWithServiceSelectors,
    )
    from .helm_repository_associated_service_type import (
        HelmRepositoryAssociatedServiceType as HelmRepositoryAssociatedServiceType,
    )
    from .helm_repository_associated_services_response import (
        HelmRepositoryAssociatedServicesResponse as HelmRepositoryAssociatedServicesResponse,
    )
    from .helm_repository_associated_services_response_list import (
        HelmRepositoryAssociatedServicesResponseList as HelmRepositoryAssociatedServicesResponseList,
    )
    from .helm_repository_kind_enum import HelmRepositoryKindEnum as HelmRepositoryKindEnum
    from .helm_repository_request import HelmRepositoryRequest as HelmRepositoryRequest
    from .helm_repository_request_config import (
        HelmRepositoryRequestConfig as HelmRepositoryRequestConfig,
    )
    from .helm_repository_response import HelmRepositoryResponse as HelmRepositoryResponse
    from .helm_repository_response_config import (
        HelmRepositoryResponseConfig as HelmRepositoryResponseConfig,
    )
    from .helm_repository_response_list import (
        HelmRepositoryResponseList as HelmRepositoryResponseList,
    )
    from .helm_request import HelmRequest as HelmRequest
    from .helm_request_source import HelmRequestSource as HelmRequestSource
    from .helm_request_source_git_repository import (
        HelmRequestSourceGitRepository as HelmRequestSourceGitRepository,
    )
    from .helm_request_source_helm_repository import (
        HelmRequestSourceHelmRepository as HelmRequestSourceHelmRepository,
    )
    from .helm_request_source_helm_repository_helm_repository import (
        HelmRequestSourceHelmRepositoryHelmRepository as HelmRequestSourceHelmRepositoryHelmRepository,
    )
    from .helm_request_values_override import HelmRequestValuesOverride as HelmRequestValuesOverride
    from .helm_request_values_override_file import (
        HelmRequestValuesOverrideFile as HelmRequestValuesOverrideFile,
    )
    from .helm_request_values_override_file_git import (
        HelmRequestValuesOverrideFileGit as HelmRequestValuesOverrideFileGit,
    )
    from .helm_request_values_override_file_raw import (
        HelmRequestValuesOverrideFileRaw as HelmRequestValuesOverrideFileRaw,
    )
    from .helm_request_values_override_file_raw_value import (
        HelmRequestValuesOverrideFileRawValue as HelmRequestValuesOverrideFileRawValue,
    )
    from .helm_response import HelmResponse as HelmResponse
    from .helm_response_list import HelmResponseList as HelmResponseList
    from .helm_response_port import HelmResponsePort as HelmResponsePort
    from .helm_response_source import HelmResponseSource as HelmResponseSource
    from .helm_response_source_git import HelmResponseSourceGit as HelmResponseSourceGit
    from .helm_response_source_repository import (
        HelmResponseSourceRepository as HelmResponseSourceRepository,
    )
    from .helm_response_values_override import (
        HelmResponseValuesOverride as HelmResponseValuesOverride,
    )
    from .helm_response_values_override_file import (
        HelmResponseValuesOverrideFile as HelmResponseValuesOverrideFile,
    )
    from .helm_response_values_override_file_git import (
        HelmResponseValuesOverrideFileGit as HelmResponseValuesOverrideFileGit,
    )
    from .helm_response_values_override_file_raw import (
        HelmResponseValuesOverrideFileRaw as HelmResponseValuesOverrideFileRaw,
    )
    from .helm_response_values_override_file_raw_value import (
        HelmResponseValuesOverrideFileRawValue as HelmResponseValuesOverrideFileRawValue,
    )
    from .helm_source_git_response import HelmSourceGitResponse as HelmSourceGitResponse
    from .helm_source_repository_response import (
        HelmSourceRepositoryResponse as HelmSourceRepositoryResponse,
    )
    from .helm_source_repository_response_repository import (
        HelmSourceRepositoryResponseRepository as HelmSourceRepositoryResponseRepository,
    )
    from .helm_version_response import HelmVersionResponse as HelmVersionResponse
    from .helm_version_response_list import HelmVersionResponseList as HelmVersionResponseList
    from .infrastructure_outputs import InfrastructureOutputs as InfrastructureOutputs
    from .ingress_deployment_status_response import (
        IngressDeploymentStatusResponse as IngressDeploymentStatusResponse,
    )
    from .internal_network_monitoring import InternalNetworkMonitoring as InternalNetworkMonitoring
    from .invite_member import InviteMember as InviteMember
    from .invite_member_request import InviteMemberRequest as InviteMemberRequest
    from .invite_member_response_list import InviteMemberResponseList as InviteMemberResponseList
    from .invite_member_role_enum import InviteMemberRoleEnum as InviteMemberRoleEnum
    from .invite_status_enum import InviteStatusEnum as InviteStatusEnum
    from .invoice import Invoice as Invoice
    from .invoice_response_list import InvoiceResponseList as InvoiceResponseList
    from .invoice_status_enum import InvoiceStatusEnum as InvoiceStatusEnum
    from .job_advanced_settings import JobAdvancedSettings as JobAdvancedSettings
    from .job_cron_schedule import JobCronSchedule as JobCronSchedule
    from .job_deploy_request import JobDeployRequest as JobDeployRequest
    from .job_deployment_restriction_request import (
        JobDeploymentRestrictionRequest as JobDeploymentRestrictionRequest,
    )
    from .job_deployment_restriction_response import (
        JobDeploymentRestrictionResponse as JobDeploymentRestrictionResponse,
    )
    from .job_deployment_restriction_response_list import (
        JobDeploymentRestrictionResponseList as JobDeploymentRestrictionResponseList,
    )
    from .job_force_event import JobForceEvent as JobForceEvent
    from .job_lifecycle_type_enum import JobLifecycleTypeEnum as JobLifecycleTypeEnum
    from .job_lifecyle_schedule import JobLifecyleSchedule as JobLifecyleSchedule
    from .job_request import JobRequest as JobRequest
    from .job_request_schedule import JobRequestSchedule as JobRequestSchedule
    from .job_request_schedule_cronjob import JobRequestScheduleCronjob as JobRequestScheduleCronjob
    from .job_request_schedule_on_delete import (
        JobRequestScheduleOnDelete as JobRequestScheduleOnDelete,
    )
    from .job_request_schedule_on_start import (
        JobRequestScheduleOnStart as JobRequestScheduleOnStart,
    )
    from .job_request_schedule_on_stop import JobRequestScheduleOnStop as JobRequestScheduleOnStop
    from .job_request_source import JobRequestSource as JobRequestSource
    from .job_request_source_docker import JobRequestSourceDocker as JobRequestSourceDocker
    from .job_request_source_image import JobRequestSourceImage as JobRequestSourceImage
    from .job_response import JobResponse as JobResponse
    from .job_response_list import JobResponseList as JobResponseList
    from .job_schedule_event import JobScheduleEvent as JobScheduleEvent
    from .job_source_docker_response import JobSourceDockerResponse as JobSourceDockerResponse
    from .job_type_enum import JobTypeEnum as JobTypeEnum
    from .kapsule_infrastructure_outputs import (
        KapsuleInfrastructureOutputs as KapsuleInfrastructureOutputs,
    )
    from .karpenter_cronjob_node_pool_override import (
        KarpenterCronjobNodePoolOverride as KarpenterCronjobNodePoolOverride,
    )
    from .karpenter_default_node_pool_override import (
        KarpenterDefaultNodePoolOverride as KarpenterDefaultNodePoolOverride,
    )
    from .karpenter_gpu_node_pool_override import (
        KarpenterGpuNodePoolOverride as KarpenterGpuNodePoolOverride,
    )
    from .karpenter_node_pool import KarpenterNodePool as KarpenterNodePool
    from .karpenter_node_pool_consolidation import (
        KarpenterNodePoolConsolidation as KarpenterNodePoolConsolidation,
    )
    from .karpenter_node_pool_limits import KarpenterNodePoolLimits as KarpenterNodePoolLimits
    from .karpenter_node_pool_requirement import (
        KarpenterNodePoolRequirement as KarpenterNodePoolRequirement,
    )
    from .karpenter_node_pool_requirement_key import (
        KarpenterNodePoolRequirementKey as KarpenterNodePoolRequirementKey,
    )
    from .karpenter_node_pool_requirement_operator import (
        KarpenterNodePoolRequirementOperator as KarpenterNodePoolRequirementOperator,
    )
    from .karpenter_stable_node_pool_override import (
        KarpenterStableNodePoolOverride as KarpenterStableNodePoolOverride,
    )
    from .keda_autoscaling_request import KedaAutoscalingRequest as KedaAutoscalingRequest
    from .keda_autoscaling_response import KedaAutoscalingResponse as KedaAutoscalingResponse
    from .keda_scaler_request import KedaScalerRequest as KedaScalerRequest
    from .keda_scaler_response import KedaScalerResponse as KedaScalerResponse
    from .keda_scaler_role import KedaScalerRole as KedaScalerRole
    from .keda_trigger_authentication_request import (
        KedaTriggerAuthenticationRequest as KedaTriggerAuthenticationRequest,
    )
    from .keda_trigger_authentication_response import (
        KedaTriggerAuthenticationResponse as KedaTriggerAuthenticationResponse,
    )
    from .keda_trigger_authentication_response_list import (
        KedaTriggerAuthenticationResponseList as KedaTriggerAuthenticationResponseList,
    )
    from .key import Key as Key
    from .kubernetes_enum import KubernetesEnum as KubernetesEnum
    from .kubernetes_metadata import KubernetesMetadata as KubernetesMetadata
    from .kubernetes_selector import KubernetesSelector as KubernetesSelector
    from .kubernetes_service import KubernetesService as KubernetesService
    from .kubernetes_service_port import KubernetesServicePort as KubernetesServicePort
    from .kubernetes_service_response_list import (
        KubernetesServiceResponseList as KubernetesServiceResponseList,
    )
    from .kubernetes_service_spec import KubernetesServiceSpec as KubernetesServiceSpec
    from .label import Label as Label
    from .labels_group_associated_item_type import (
        LabelsGroupAssociatedItemType as LabelsGroupAssociatedItemType,
    )
    from .lifecycle_job_response import LifecycleJobResponse as LifecycleJobResponse
    from .lifecycle_job_response_schedule import (
        LifecycleJobResponseSchedule as LifecycleJobResponseSchedule,
    )
    from .lifecycle_job_response_schedule_on_delete import (
        LifecycleJobResponseScheduleOnDelete as LifecycleJobResponseScheduleOnDelete,
    )
    from .lifecycle_job_response_schedule_on_start import (
        LifecycleJobResponseScheduleOnStart as LifecycleJobResponseScheduleOnStart,
    )
    from .lifecycle_job_response_schedule_on_stop import (
        LifecycleJobResponseScheduleOnStop as LifecycleJobResponseScheduleOnStop,
    )
    from .lifecycle_template_list_response import (
        LifecycleTemplateListResponse as LifecycleTemplateListResponse,
    )
    from .lifecycle_template_list_response_result import (
        LifecycleTemplateListResponseResult as LifecycleTemplateListResponseResult,
    )
    from .lifecycle_template_response import LifecycleTemplateResponse as LifecycleTemplateResponse
    from .lifecycle_template_response_event import (
        LifecycleTemplateResponseEvent as LifecycleTemplateResponseEvent,
    )
    from .lifecycle_template_response_resources import (
        LifecycleTemplateResponseResources as LifecycleTemplateResponseResources,
    )
    from .lifecycle_template_response_variable import (
        LifecycleTemplateResponseVariable as LifecycleTemplateResponseVariable,
    )
    from .lifecycle_template_response_variable_file import (
        LifecycleTemplateResponseVariableFile as LifecycleTemplateResponseVariableFile,
    )
    from .link import Link as Link
    from .link_response_list import LinkResponseList as LinkResponseList
    from .linked_service_type_enum import LinkedServiceTypeEnum as LinkedServiceTypeEnum
    from .list_awseks_instance_type_gpu import (
        ListAwseksInstanceTypeGpu as ListAwseksInstanceTypeGpu,
    )
    from .list_azure_aks_instance_type_gpu import (
        ListAzureAksInstanceTypeGpu as ListAzureAksInstanceTypeGpu,
    )
    from .list_container_deployment_history_response import (
        ListContainerDeploymentHistoryResponse as ListContainerDeploymentHistoryResponse,
    )
    from .list_database_deployment_history_response import (
        ListDatabaseDeploymentHistoryResponse as ListDatabaseDeploymentHistoryResponse,
    )
    from .list_deployment_request_by_environment_id_response import (
        ListDeploymentRequestByEnvironmentIdResponse as ListDeploymentRequestByEnvironmentIdResponse,
    )
    from .list_deployment_request_by_service_id_response import (
        ListDeploymentRequestByServiceIdResponse as ListDeploymentRequestByServiceIdResponse,
    )
    from .list_directories_from_git_repository_response import (
        ListDirectoriesFromGitRepositoryResponse as ListDirectoriesFromGitRepositoryResponse,
    )
    from .list_environments_by_organization_id_response import (
        ListEnvironmentsByOrganizationIdResponse as ListEnvironmentsByOrganizationIdResponse,
    )
    from .list_helm_deployment_history_response import (
        ListHelmDeploymentHistoryResponse as ListHelmDeploymentHistoryResponse,
    )
    from .list_job_deployment_history_response import (
        ListJobDeploymentHistoryResponse as ListJobDeploymentHistoryResponse,
    )
    from .list_organization_annotations_group_response import (
        ListOrganizationAnnotationsGroupResponse as ListOrganizationAnnotationsGroupResponse,
    )
    from .list_organization_labels_group_response import (
        ListOrganizationLabelsGroupResponse as ListOrganizationLabelsGroupResponse,
    )
    from .list_services_by_environment_id_response import (
        ListServicesByEnvironmentIdResponse as ListServicesByEnvironmentIdResponse,
    )
    from .list_services_by_environment_id_response_result import (
        ListServicesByEnvironmentIdResponseResult as ListServicesByEnvironmentIdResponseResult,
    )
    from .list_services_by_organization_id_response import (
        ListServicesByOrganizationIdResponse as ListServicesByOrganizationIdResponse,
    )
    from .list_tf_vars_files_from_git_repo_response import (
        ListTfVarsFilesFromGitRepoResponse as ListTfVarsFilesFromGitRepoResponse,
    )
    from .log import Log as Log
    from .log_response_list import LogResponseList as LogResponseList
    from .managed_database_instance_type_response import (
        ManagedDatabaseInstanceTypeResponse as ManagedDatabaseInstanceTypeResponse,
    )
    from .managed_database_instance_type_response_list import (
        ManagedDatabaseInstanceTypeResponseList as ManagedDatabaseInstanceTypeResponseList,
    )
    from .managed_database_type_response import (
        ManagedDatabaseTypeResponse as ManagedDatabaseTypeResponse,
    )
    from .managed_database_type_response_list import (
        ManagedDatabaseTypeResponseList as ManagedDatabaseTypeResponseList,
    )
    from .mcp_server_request import McpServerRequest as McpServerRequest
    from .mcp_server_response import McpServerResponse as McpServerResponse
    from .mcp_server_response_list import McpServerResponseList as McpServerResponseList
    from .member import Member as Member
    from .member_response_list import MemberResponseList as MemberResponseList
    from .member_role_update_request import MemberRoleUpdateRequest as MemberRoleUpdateRequest
    from .metrics_configuration_managed_by_qovery import (
        MetricsConfigurationManagedByQovery as MetricsConfigurationManagedByQovery,
    )
    from .metrics_parameters import MetricsParameters as MetricsParameters
    from .observability_resource_profile import (
        ObservabilityResourceProfile as ObservabilityResourceProfile,
    )
    from .on_premise_credentials_request import (
        OnPremiseCredentialsRequest as OnPremiseCredentialsRequest,
    )
    from .organization import Organization as Organization
    from .organization_annotations_group_associated_items_response_list import (
        OrganizationAnnotationsGroupAssociatedItemsResponseList as OrganizationAnnotationsGroupAssociatedItemsResponseList,
    )
    from .organization_annotations_group_associated_items_response_list_result import (
        OrganizationAnnotationsGroupAssociatedItemsResponseListResult as OrganizationAnnotationsGroupAssociatedItemsResponseListResult,
    )
    from .organization_annotations_group_create_request import (
        OrganizationAnnotationsGroupCreateRequest as OrganizationAnnotationsGroupCreateRequest,
    )
    from .organization_annotations_group_enriched_response import (
        OrganizationAnnotationsGroupEnrichedResponse as OrganizationAnnotationsGroupEnrichedResponse,
    )
    from .organization_annotations_group_enriched_response_list import (
        OrganizationAnnotationsGroupEnrichedResponseList as OrganizationAnnotationsGroupEnrichedResponseList,
    )
    from .organization_annotations_group_response import (
        OrganizationAnnotationsGroupResponse as OrganizationAnnotationsGroupResponse,
    )
    from .organization_annotations_group_response_list import (
        OrganizationAnnotationsGroupResponseList as OrganizationAnnotationsGroupResponseList,
    )
    from .organization_annotations_group_scope_enum import (
        OrganizationAnnotationsGroupScopeEnum as OrganizationAnnotationsGroupScopeEnum,
    )
    from .organization_api_token import OrganizationApiToken as OrganizationApiToken
    from .organization_api_token_create import (
        OrganizationApiTokenCreate as OrganizationApiTokenCreate,
    )
    from .organization_api_token_create_request import (
        OrganizationApiTokenCreateRequest as OrganizationApiTokenCreateRequest,
    )
    from .organization_api_token_response_list import (
        OrganizationApiTokenResponseList as OrganizationApiTokenResponseList,
    )
    from .organization_api_token_scope import OrganizationApiTokenScope as OrganizationApiTokenScope
    from .organization_available_role import OrganizationAvailableRole as OrganizationAvailableRole
    from .organization_available_role_list import (
        OrganizationAvailableRoleList as OrganizationAvailableRoleList,
    )
    from .organization_billing_usage_report_request import (
        OrganizationBillingUsageReportRequest as OrganizationBillingUsageReportRequest,
    )
    from .organization_billing_usage_report_response import (
        OrganizationBillingUsageReportResponse as OrganizationBillingUsageReportResponse,
    )
    from .organization_change_plan_request import (
        OrganizationChangePlanRequest as OrganizationChangePlanRequest,
    )
    from .organization_container_auto_deploy_request import (
        OrganizationContainerAutoDeployRequest as OrganizationContainerAutoDeployRequest,
    )
    from .organization_container_preview_request import (
        OrganizationContainerPreviewRequest as OrganizationContainerPreviewRequest,
    )
    from .organization_credit_code_request import (
        OrganizationCreditCodeRequest as OrganizationCreditCodeRequest,
    )
    from .organization_crendentials_response_list import (
        OrganizationCrendentialsResponseList as OrganizationCrendentialsResponseList,
    )
    from .organization_crendentials_response_list_result import (
        OrganizationCrendentialsResponseListResult as OrganizationCrendentialsResponseListResult,
    )
    from .organization_custom_role import OrganizationCustomRole as OrganizationCustomRole
    from .organization_custom_role_cluster_permission import (
        OrganizationCustomRoleClusterPermission as OrganizationCustomRoleClusterPermission,
    )
    from .organization_custom_role_cluster_permission_object import (
        OrganizationCustomRoleClusterPermissionObject as OrganizationCustomRoleClusterPermissionObject,
    )
    from .organization_custom_role_create_request import (
        OrganizationCustomRoleCreateRequest as OrganizationCustomRoleCreateRequest,
    )
    from .organization_custom_role_list import (
        OrganizationCustomRoleList as OrganizationCustomRoleList,
    )
    from .organization_custom_role_project_permission import (
        OrganizationCustomRoleProjectPermission as OrganizationCustomRoleProjectPermission,
    )
    from .organization_custom_role_project_permission_object import (
        OrganizationCustomRoleProjectPermissionObject as OrganizationCustomRoleProjectPermissionObject,
    )
    from .organization_custom_role_project_permission_permission import (
        OrganizationCustomRoleProjectPermissionPermission as OrganizationCustomRoleProjectPermissionPermission,
    )
    from .organization_custom_role_update_request import (
        OrganizationCustomRoleUpdateRequest as OrganizationCustomRoleUpdateRequest,
    )
    from .organization_custom_role_update_request_cluster_permission import (
        OrganizationCustomRoleUpdateRequestClusterPermission as OrganizationCustomRoleUpdateRequestClusterPermission,
    )
    from .organization_custom_role_update_request_project_permission import (
        OrganizationCustomRoleUpdateRequestProjectPermission as OrganizationCustomRoleUpdateRequestProjectPermission,
    )
    from .organization_custom_role_update_request_project_permission_permission import (
        OrganizationCustomRoleUpdateRequestProjectPermissionPermission as OrganizationCustomRoleUpdateRequestProjectPermissionPermission,
    )
    from .organization_edit_request import OrganizationEditRequest as OrganizationEditRequest
    from .organization_environment_response import (
        OrganizationEnvironmentResponse as OrganizationEnvironmentResponse,
    )
    from .organization_event_origin import OrganizationEventOrigin as OrganizationEventOrigin
    from .organization_event_response import OrganizationEventResponse as OrganizationEventResponse
    from .organization_event_response_list import (
        OrganizationEventResponseList as OrganizationEventResponseList,
    )
    from .organization_event_response_list_links import (
        OrganizationEventResponseListLinks as OrganizationEventResponseListLinks,
    )
    from .organization_event_sub_target_type import (
        OrganizationEventSubTargetType as OrganizationEventSubTargetType,
    )
    from .organization_event_target_level import (
        OrganizationEventTargetLevel as OrganizationEventTargetLevel,
    )
    from .organization_event_target_response_list import (
        OrganizationEventTargetResponseList as OrganizationEventTargetResponseList,
    )
    from .organization_event_target_response_list_target import (
        OrganizationEventTargetResponseListTarget as OrganizationEventTargetResponseListTarget,
    )
    from .organization_event_target_type import (
        OrganizationEventTargetType as OrganizationEventTargetType,
    )
    from .organization_event_type import OrganizationEventType as OrganizationEventType
    from .organization_github_app_connect_request import (
        OrganizationGithubAppConnectRequest as OrganizationGithubAppConnectRequest,
    )
    from .organization_job_auto_deploy_request import (
        OrganizationJobAutoDeployRequest as OrganizationJobAutoDeployRequest,
    )
    from .organization_labels_group_associated_items_response_list import (
        OrganizationLabelsGroupAssociatedItemsResponseList as OrganizationLabelsGroupAssociatedItemsResponseList,
    )
    from .organization_labels_group_associated_items_response_list_result import (
        OrganizationLabelsGroupAssociatedItemsResponseListResult as OrganizationLabelsGroupAssociatedItemsResponseListResult,
    )
    from .organization_labels_group_create_request import (
        OrganizationLabelsGroupCreateRequest as OrganizationLabelsGroupCreateRequest,
    )
    from .organization_labels_group_enriched_response import (
        OrganizationLabelsGroupEnrichedResponse as OrganizationLabelsGroupEnrichedResponse,
    )
    from .organization_labels_group_enriched_response_list import (
        OrganizationLabelsGroupEnrichedResponseList as OrganizationLabelsGroupEnrichedResponseList,
    )
    from .organization_labels_group_response import (
        OrganizationLabelsGroupResponse as OrganizationLabelsGroupResponse,
    )
    from .organization_labels_group_response_list import (
        OrganizationLabelsGroupResponseList as OrganizationLabelsGroupResponseList,
    )
    from .organization_onboarding_patch_request import (
        OrganizationOnboardingPatchRequest as OrganizationOnboardingPatchRequest,
    )
    from .organization_onboarding_response import (
        OrganizationOnboardingResponse as OrganizationOnboardingResponse,
    )
    from .organization_onboarding_status_enum import (
        OrganizationOnboardingStatusEnum as OrganizationOnboardingStatusEnum,
    )
    from .organization_organization_plan import (
        OrganizationOrganizationPlan as OrganizationOrganizationPlan,
    )
    from .organization_policy_api_token import (
        OrganizationPolicyApiToken as OrganizationPolicyApiToken,
    )
    from .organization_policy_api_token_create import (
        OrganizationPolicyApiTokenCreate as OrganizationPolicyApiTokenCreate,
    )
    from .organization_policy_api_token_create_request import (
        OrganizationPolicyApiTokenCreateRequest as OrganizationPolicyApiTokenCreateRequest,
    )
    from .organization_policy_api_token_response_list import (
        OrganizationPolicyApiTokenResponseList as OrganizationPolicyApiTokenResponseList,
    )
    from .organization_request import OrganizationRequest as OrganizationRequest
    from .organization_response_list import OrganizationResponseList as OrganizationResponseList
    from .organization_webhook_create_request import (
        OrganizationWebhookCreateRequest as OrganizationWebhookCreateRequest,
    )
    from .organization_webhook_create_response import (
        OrganizationWebhookCreateResponse as OrganizationWebhookCreateResponse,
    )
    from .organization_webhook_event_enum import (
        OrganizationWebhookEventEnum as OrganizationWebhookEventEnum,
    )
    from .organization_webhook_kind_enum import (
        OrganizationWebhookKindEnum as OrganizationWebhookKindEnum,
    )
    from .organization_webhook_response import (
        OrganizationWebhookResponse as OrganizationWebhookResponse,
    )
    from .organization_webhook_response_list import (
        OrganizationWebhookResponseList as OrganizationWebhookResponseList,
    )
    from .pagination_data import PaginationData as PaginationData
    from .parse_terraform_variables_from_git_repo_response import (
        ParseTerraformVariablesFromGitRepoResponse as ParseTerraformVariablesFromGitRepoResponse,
    )
    from .plan_enum import PlanEnum as PlanEnum
    from .platform_cloud_vendor import PlatformCloudVendor as PlatformCloudVendor
    from .platform_cluster_mode import PlatformClusterMode as PlatformClusterMode
    from .platform_component_configuration_input_scope import (
        PlatformComponentConfigurationInputScope as PlatformComponentConfigurationInputScope,
    )
    from .platform_component_configuration_map import (
        PlatformComponentConfigurationMap as PlatformComponentConfigurationMap,
    )
    from .platform_component_configuration_preview_request import (
        PlatformComponentConfigurationPreviewRequest as PlatformComponentConfigurationPreviewRequest,
    )
    from .platform_component_configuration_preview_response import (
        PlatformComponentConfigurationPreviewResponse as PlatformComponentConfigurationPreviewResponse,
    )
    from .platform_component_configuration_requirement_status import (
        PlatformComponentConfigurationRequirementStatus as PlatformComponentConfigurationRequirementStatus,
    )
    from .platform_component_configuration_resolution_response import (
        PlatformComponentConfigurationResolutionResponse as PlatformComponentConfigurationResolutionResponse,
    )
    from .platform_component_configuration_violation_response import (
        PlatformComponentConfigurationViolationResponse as PlatformComponentConfigurationViolationResponse,
    )
    from .platform_component_input_requirement_response import (
        PlatformComponentInputRequirementResponse as PlatformComponentInputRequirementResponse,
    )
    from .platform_component_output_binding_response import (
        PlatformComponentOutputBindingResponse as PlatformComponentOutputBindingResponse,
    )
    from .platform_component_string_values_map import (
        PlatformComponentStringValuesMap as PlatformComponentStringValuesMap,
    )
    from .platform_configuration_values import (
        PlatformConfigurationValues as PlatformConfigurationValues,
    )
    from .platform_layer_resolution_status import (
        PlatformLayerResolutionStatus as PlatformLayerResolutionStatus,
    )
    from .platform_layer_selections import PlatformLayerSelections as PlatformLayerSelections
    from .platform_template_catalog_response import (
        PlatformTemplateCatalogResponse as PlatformTemplateCatalogResponse,
    )
    from .platform_template_component_kind import (
        PlatformTemplateComponentKind as PlatformTemplateComponentKind,
    )
    from .platform_template_component_response import (
        PlatformTemplateComponentResponse as PlatformTemplateComponentResponse,
    )
    from .platform_template_layer_response import (
        PlatformTemplateLayerResponse as PlatformTemplateLayerResponse,
    )
    from .platform_template_release_status import (
        PlatformTemplateReleaseStatus as PlatformTemplateReleaseStatus,
    )
    from .platform_template_summary_response import (
        PlatformTemplateSummaryResponse as PlatformTemplateSummaryResponse,
    )
    from .port_protocol_enum import PortProtocolEnum as PortProtocolEnum
    from .probe import Probe as Probe
    from .probe_type import ProbeType as ProbeType
    from .probe_type_exec import ProbeTypeExec as ProbeTypeExec
    from .probe_type_grpc import ProbeTypeGrpc as ProbeTypeGrpc
    from .probe_type_http import ProbeTypeHttp as ProbeTypeHttp
    from .probe_type_tcp import ProbeTypeTcp as ProbeTypeTcp
    from .project import Project as Project
    from .project_current_cost import ProjectCurrentCost as ProjectCurrentCost
    from .project_current_cost_response_list import (
        ProjectCurrentCostResponseList as ProjectCurrentCostResponseList,
    )
    from .project_deployment_rule import ProjectDeploymentRule as ProjectDeploymentRule
    from .project_deployment_rule_request import (
        ProjectDeploymentRuleRequest as ProjectDeploymentRuleRequest,
    )
    from .project_deployment_rule_response_list import (
        ProjectDeploymentRuleResponseList as ProjectDeploymentRuleResponseList,
    )
    from .project_deployment_rules_priority_order_request import (
        ProjectDeploymentRulesPriorityOrderRequest as ProjectDeploymentRulesPriorityOrderRequest,
    )
    from .project_request import ProjectRequest as ProjectRequest
    from .project_response_list import ProjectResponseList as ProjectResponseList
    from .project_stats import ProjectStats as ProjectStats
    from .project_stats_response_list import ProjectStatsResponseList as ProjectStatsResponseList
    from .provider_secrets import ProviderSecrets as ProviderSecrets
    from .qovery_dns_provider_request import QoveryDnsProviderRequest as QoveryDnsProviderRequest
    from .qovery_dns_provider_response import QoveryDnsProviderResponse as QoveryDnsProviderResponse
    from .qovery_ips_response import QoveryIpsResponse as QoveryIpsResponse
    from .queued_deployment_request_for_service import (
        QueuedDeploymentRequestForService as QueuedDeploymentRequestForService,
    )
    from .queued_deployment_request_for_service_auditing_data import (
        QueuedDeploymentRequestForServiceAuditingData as QueuedDeploymentRequestForServiceAuditingData,
    )
    from .queued_deployment_request_for_service_identifier import (
        QueuedDeploymentRequestForServiceIdentifier as QueuedDeploymentRequestForServiceIdentifier,
    )
    from .queued_deployment_request_with_stages import (
        QueuedDeploymentRequestWithStages as QueuedDeploymentRequestWithStages,
    )
    from .queued_deployment_request_with_stages_auditing_data import (
        QueuedDeploymentRequestWithStagesAuditingData as QueuedDeploymentRequestWithStagesAuditingData,
    )
    from .queued_deployment_request_with_stages_identifier import (
        QueuedDeploymentRequestWithStagesIdentifier as QueuedDeploymentRequestWithStagesIdentifier,
    )
    from .queued_deployment_request_with_stages_stage import (
        QueuedDeploymentRequestWithStagesStage as QueuedDeploymentRequestWithStagesStage,
    )
    from .queued_deployment_request_with_stages_stage_service import (
        QueuedDeploymentRequestWithStagesStageService as QueuedDeploymentRequestWithStagesStageService,
    )
    from .queued_deployment_request_with_stages_stage_service_details import (
        QueuedDeploymentRequestWithStagesStageServiceDetails as QueuedDeploymentRequestWithStagesStageServiceDetails,
    )
    from .queued_deployment_request_with_stages_stage_service_details_job_type import (
        QueuedDeploymentRequestWithStagesStageServiceDetailsJobType as QueuedDeploymentRequestWithStagesStageServiceDetailsJobType,
    )
    from .queued_deployment_request_with_stages_stage_service_identifier import (
        QueuedDeploymentRequestWithStagesStageServiceIdentifier as QueuedDeploymentRequestWithStagesStageServiceIdentifier,
    )
    from .reboot_services_request import RebootServicesRequest as RebootServicesRequest
    from .reference_object import ReferenceObject as ReferenceObject
    from .reference_object_status import ReferenceObjectStatus as ReferenceObjectStatus
    from .reference_object_status_response_list import (
        ReferenceObjectStatusResponseList as ReferenceObjectStatusResponseList,
    )
    from .referral import Referral as Referral
    from .registry_mirroring_mode_enum import RegistryMirroringModeEnum as RegistryMirroringModeEnum
    from .reported_cluster_operator_identity import (
        ReportedClusterOperatorIdentity as ReportedClusterOperatorIdentity,
    )
    from .reward_claim import RewardClaim as RewardClaim
    from .route53_dns_provider_request import Route53DnsProviderRequest as Route53DnsProviderRequest
    from .route53_dns_provider_response import (
        Route53DnsProviderResponse as Route53DnsProviderResponse,
    )
    from .route53_static_credentials_request import (
        Route53StaticCredentialsRequest as Route53StaticCredentialsRequest,
    )
    from .route53_static_credentials_response import (
        Route53StaticCredentialsResponse as Route53StaticCredentialsResponse,
    )
    from .scaleway_cluster_credentials import (
        ScalewayClusterCredentials as ScalewayClusterCredentials,
    )
    from .scaleway_credentials_request import (
        ScalewayCredentialsRequest as ScalewayCredentialsRequest,
    )
    from .secret import Secret as Secret
    from .secret_alias import SecretAlias as SecretAlias
    from .secret_edit_request import SecretEditRequest as SecretEditRequest
    from .secret_manager_access import SecretManagerAccess as SecretManagerAccess
    from .secret_manager_access_list import SecretManagerAccessList as SecretManagerAccessList
    from .secret_manager_access_request import (
        SecretManagerAccessRequest as SecretManagerAccessRequest,
    )
    from .secret_manager_access_request_list import (
        SecretManagerAccessRequestList as SecretManagerAccessRequestList,
    )
    from .secret_manager_authentication_dto import (
        SecretManagerAuthenticationDto as SecretManagerAuthenticationDto,
    )
    from .secret_manager_endpoint_configuration_dto import (
        SecretManagerEndpointConfigurationDto as SecretManagerEndpointConfigurationDto,
    )
    from .secret_override import SecretOverride as SecretOverride
    from .secret_request import SecretRequest as SecretRequest
    from .secret_response_list import SecretResponseList as SecretResponseList
    from .self_managed_cluster_kind import SelfManagedClusterKind as SelfManagedClusterKind
    from .service import Service as Service
    from .service_action_enum import ServiceActionEnum as ServiceActionEnum
    from .service_action_status_enum import ServiceActionStatusEnum as ServiceActionStatusEnum
    from .service_annotation_request import ServiceAnnotationRequest as ServiceAnnotationRequest
    from .service_annotation_request_and_organization_annotations_group_response import (
        ServiceAnnotationRequestAndOrganizationAnnotationsGroupResponse as ServiceAnnotationRequestAndOrganizationAnnotationsGroupResponse,
    )
    from .service_annotations_request_list import (
        ServiceAnnotationsRequestList as ServiceAnnotationsRequestList,
    )
    from .service_deployment_status_enum import (
        ServiceDeploymentStatusEnum as ServiceDeploymentStatusEnum,
    )
    from .service_label_request import ServiceLabelRequest as ServiceLabelRequest
    from .service_label_request_and_organization_labels_group_response import (
        ServiceLabelRequestAndOrganizationLabelsGroupResponse as ServiceLabelRequestAndOrganizationLabelsGroupResponse,
    )
    from .service_labels_request_list import ServiceLabelsRequestList as ServiceLabelsRequestList
    from .service_light_response import ServiceLightResponse as ServiceLightResponse
    from .service_light_response_job_type import (
        ServiceLightResponseJobType as ServiceLightResponseJobType,
    )
    from .service_port import ServicePort as ServicePort
    from .service_port_request import ServicePortRequest as ServicePortRequest
    from .service_port_request_port import ServicePortRequestPort as ServicePortRequestPort
    from .service_port_response_list import ServicePortResponseList as ServicePortResponseList
    from .service_step_metric import ServiceStepMetric as ServiceStepMetric
    from .service_step_metric_name_enum import (
        ServiceStepMetricNameEnum as ServiceStepMetricNameEnum,
    )
    from .service_step_metrics import ServiceStepMetrics as ServiceStepMetrics
    from .service_storage import ServiceStorage as ServiceStorage
    from .service_storage_request import ServiceStorageRequest as ServiceStorageRequest
    from .service_storage_request_storage_item import (
        ServiceStorageRequestStorageItem as ServiceStorageRequestStorageItem,
    )
    from .service_storage_storage_item import ServiceStorageStorageItem as ServiceStorageStorageItem
    from .service_sub_action_enum import ServiceSubActionEnum as ServiceSubActionEnum
    from .service_total_number import ServiceTotalNumber as ServiceTotalNumber
    from .service_type_enum import ServiceTypeEnum as ServiceTypeEnum
    from .service_type_for_variable_enum import (
        ServiceTypeForVariableEnum as ServiceTypeForVariableEnum,
    )
    from .service_type_service_id_ingress_deployment_status_service_type import (
        ServiceTypeServiceIdIngressDeploymentStatusServiceType as ServiceTypeServiceIdIngressDeploymentStatusServiceType,
    )
    from .services_overview_response import ServicesOverviewResponse as ServicesOverviewResponse
    from .services_overview_response_managed_by import (
        ServicesOverviewResponseManagedBy as ServicesOverviewResponseManagedBy,
    )
    from .sign_up import SignUp as SignUp
    from .sign_up_request import SignUpRequest as SignUpRequest
    from .slack_alert_receiver_creation_request import (
        SlackAlertReceiverCreationRequest as SlackAlertReceiverCreationRequest,
    )
    from .slack_alert_receiver_edit_request import (
        SlackAlertReceiverEditRequest as SlackAlertReceiverEditRequest,
    )
    from .slack_alert_receiver_response import (
        SlackAlertReceiverResponse as SlackAlertReceiverResponse,
    )
    from .stage import Stage as Stage
    from .stage_status_enum import StageStatusEnum as StageStatusEnum
    from .stage_step_metric import StageStepMetric as StageStepMetric
    from .stage_step_metric_name_enum import StageStepMetricNameEnum as StageStepMetricNameEnum
    from .stage_step_metrics import StageStepMetrics as StageStepMetrics
    from .state_enum import StateEnum as StateEnum
    from .status import Status as Status
    from .status_details import StatusDetails as StatusDetails
    from .status_kind_enum import StatusKindEnum as StatusKindEnum
    from .step_metric_status_enum import StepMetricStatusEnum as StepMetricStatusEnum
    from .storage_type_enum import StorageTypeEnum as StorageTypeEnum
    from .terraform_advanced_settings import TerraformAdvancedSettings as TerraformAdvancedSettings
    from .terraform_auto_deploy_config import TerraformAutoDeployConfig as TerraformAutoDeployConfig
    from .terraform_auto_deploy_config_terraform_action import (
        TerraformAutoDeployConfigTerraformAction as TerraformAutoDeployConfigTerraformAction,
    )
    from .terraform_backend import TerraformBackend as TerraformBackend
    from .terraform_backend_blueprint import TerraformBackendBlueprint as TerraformBackendBlueprint
    from .terraform_backend_blueprint_object import (
        TerraformBackendBlueprintObject as TerraformBackendBlueprintObject,
    )
    from .terraform_backend_kubernetes import (
        TerraformBackendKubernetes as TerraformBackendKubernetes,
    )
    from .terraform_backend_kubernetes_object import (
        TerraformBackendKubernetesObject as TerraformBackendKubernetesObject,
    )
    from .terraform_backend_user_provided import (
        TerraformBackendUserProvided as TerraformBackendUserProvided,
    )
    from .terraform_backend_user_provided_object import (
        TerraformBackendUserProvidedObject as TerraformBackendUserProvidedObject,
    )
    from .terraform_deploy_request import TerraformDeployRequest as TerraformDeployRequest
    from .terraform_deploy_request_action import (
        TerraformDeployRequestAction as TerraformDeployRequestAction,
    )
    from .terraform_deployment_restriction_request import (
        TerraformDeploymentRestrictionRequest as TerraformDeploymentRestrictionRequest,
    )
    from .terraform_deployment_restriction_response import (
        TerraformDeploymentRestrictionResponse as TerraformDeploymentRestrictionResponse,
    )
    from .terraform_deployment_restriction_response_list import (
        TerraformDeploymentRestrictionResponseList as TerraformDeploymentRestrictionResponseList,
    )
    from .terraform_engine_enum import TerraformEngineEnum as TerraformEngineEnum
    from .terraform_files_source import TerraformFilesSource as TerraformFilesSource
    from .terraform_files_source_git import TerraformFilesSourceGit as TerraformFilesSourceGit
    from .terraform_files_source_request import (
        TerraformFilesSourceRequest as TerraformFilesSourceRequest,
    )
    from .terraform_git_repository_request import (
        TerraformGitRepositoryRequest as TerraformGitRepositoryRequest,
    )
    from .terraform_job_resources_response import (
        TerraformJobResourcesResponse as TerraformJobResourcesResponse,
    )
    from .terraform_provider_version import TerraformProviderVersion as TerraformProviderVersion
    from .terraform_request import TerraformRequest as TerraformRequest
    from .terraform_request_dockerfile_fragment import (
        TerraformRequestDockerfileFragment as TerraformRequestDockerfileFragment,
    )
    from .terraform_request_job_resources import (
        TerraformRequestJobResources as TerraformRequestJobResources,
    )
    from .terraform_request_terraform_files_source import (
        TerraformRequestTerraformFilesSource as TerraformRequestTerraformFilesSource,
    )
    from .terraform_resource_response import TerraformResourceResponse as TerraformResourceResponse
    from .terraform_resource_response_mode import (
        TerraformResourceResponseMode as TerraformResourceResponseMode,
    )
    from .terraform_resources_request import TerraformResourcesRequest as TerraformResourcesRequest
    from .terraform_resources_response import (
        TerraformResourcesResponse as TerraformResourcesResponse,
    )
    from .terraform_response import TerraformResponse as TerraformResponse
    from .terraform_response_dockerfile_fragment import (
        TerraformResponseDockerfileFragment as TerraformResponseDockerfileFragment,
    )
    from .terraform_response_list import TerraformResponseList as TerraformResponseList
    from .terraform_var_key_value import TerraformVarKeyValue as TerraformVarKeyValue
    from .terraform_variable_definition import (
        TerraformVariableDefinition as TerraformVariableDefinition,
    )
    from .terraform_variable_parsing_request import (
        TerraformVariableParsingRequest as TerraformVariableParsingRequest,
    )
    from .terraform_variables_source_request import (
        TerraformVariablesSourceRequest as TerraformVariablesSourceRequest,
    )
    from .terraform_variables_source_response import (
        TerraformVariablesSourceResponse as TerraformVariablesSourceResponse,
    )
    from .terraform_version_response import TerraformVersionResponse as TerraformVersionResponse
    from .terraform_version_response_list import (
        TerraformVersionResponseList as TerraformVersionResponseList,
    )
    from .tf_vars_discovery_mode import TfVarsDiscoveryMode as TfVarsDiscoveryMode
    from .tf_vars_discovery_mode_auto_discover import (
        TfVarsDiscoveryModeAutoDiscover as TfVarsDiscoveryModeAutoDiscover,
    )
    from .tf_vars_discovery_mode_specific_paths import (
        TfVarsDiscoveryModeSpecificPaths as TfVarsDiscoveryModeSpecificPaths,
    )
    from .tf_vars_file_response import TfVarsFileResponse as TfVarsFileResponse
    from .tf_vars_list_request import TfVarsListRequest as TfVarsListRequest
    from .transfer_ownership_request import TransferOwnershipRequest as TransferOwnershipRequest
    from .type_of_use_enum import TypeOfUseEnum as TypeOfUseEnum
    from .user import User as User
    from .user_response_list import UserResponseList as UserResponseList
    from .value import Value as Value
    from .variable_alias import VariableAlias as VariableAlias
    from .variable_alias_request import VariableAliasRequest as VariableAliasRequest
    from .variable_edit_request import VariableEditRequest as VariableEditRequest
    from .variable_import import VariableImport as VariableImport
    from .variable_import_request import VariableImportRequest as VariableImportRequest
    from .variable_import_request_var import VariableImportRequestVar as VariableImportRequestVar
    from .variable_import_successful_imported_variable import (
        VariableImportSuccessfulImportedVariable as VariableImportSuccessfulImportedVariable,
    )
    from .variable_override import VariableOverride as VariableOverride
    from .variable_override_request import VariableOverrideRequest as VariableOverrideRequest
    from .variable_request import VariableRequest as VariableRequest
    from .variable_response import VariableResponse as VariableResponse
    from .variable_response_list import VariableResponseList as VariableResponseList
    from .version import Version as Version
    from .version_response_list import VersionResponseList as VersionResponseList
    from .webhook_event_response import WebhookEventResponse as WebhookEventResponse
    from .webhook_event_response_list import WebhookEventResponseList as WebhookEventResponseList
    from .weekday_enum import WeekdayEnum as WeekdayEnum

_MODULES: dict[str, str] = {
    "APIVariableScopeEnum": "api_variable_scope_enum",
    "APIVariableTypeEnum": "api_variable_type_enum",
    "AccountInfo": "account_info",
    "AccountInfoEditRequest": "account_info_edit_request",
    "AgenticWorkflowGovernance": "agentic_workflow_governance",
    "AgenticWorkflowHeader": "agentic_workflow_header",
    "AgenticWorkflowModelRequest": "agentic_workflow_model_request",
    "AgenticWorkflowModelResponse": "agentic_workflow_model_response",
    "AgenticWorkflowModelType": "agentic_workflow_model_type",
    "AgenticWorkflowOutput": "agentic_workflow_output",
    "AgenticWorkflowProjectRepository": "agentic_workflow_project_repository",
    "AgenticWorkflowRequest": "agentic_workflow_request",
    "AgenticWorkflowResources": "agentic_workflow_resources",
    "AgenticWorkflowResponse": "agentic_workflow_response",
    "AgenticWorkflowResponseList": "agentic_workflow_response_list",
    "AgenticWorkflowWebhook": "agentic_workflow_webhook",
    "AksInfrastructureOutputs": "aks_infrastructure_outputs",
    "AlertPresentation": "alert_presentation",
    "AlertPresentationResponse": "alert_presentation_response",
    "AlertReceiverCreationRequest": "alert_receiver_creation_request",
    "AlertReceiverCreationRequestBase": "alert_receiver_creation_request_base",
    "AlertReceiverCreationValidationRequest": "alert_receiver_creation_validation_request",
    "AlertReceiverEditRequest": "alert_receiver_edit_request",
    "AlertReceiverEditRequestBase": "alert_receiver_edit_request_base",
    "AlertReceiverList": "alert_receiver_list",
    "AlertReceiverResponse": "alert_receiver_response",
    "AlertReceiverType": "alert_receiver_type",
    "AlertReceiverValidationRequest": "alert_receiver_validation_request",
    "AlertRuleCondition": "alert_rule_condition",
    "AlertRuleConditionFunction": "alert_rule_condition_function",
    "AlertRuleConditionKind": "alert_rule_condition_kind",
    "AlertRuleConditionOperator": "alert_rule_condition_operator",
    "AlertRuleCreationRequest": "alert_rule_creation_request",
    "AlertRuleEditRequest": "alert_rule_edit_request",
    "AlertRuleList": "alert_rule_list",
    "AlertRuleListResult": "alert_rule_list_result",
    "AlertRuleResponse": "alert_rule_response",
    "AlertRuleResponseBase": "alert_rule_response_base",
    "AlertRuleSource": "alert_rule_source",
    "AlertRuleState": "alert_rule_state",
    "AlertSeverity": "alert_severity",
    "AlertTarget": "alert_target",
    "AlertTargetType": "alert_target_type",
    "AlertingConfig": "alerting_config",
    "Annotation": "annotation",
    "AnnotationsGroupAssociatedItemType": "annotations_group_associated_item_type",
    "Application": "application",
    "ApplicationAdvancedSettings": "application_advanced_settings",
    "ApplicationAdvancedSettingsDeploymentAntiaffinityPod": "application_advanced_settings_deployment_antiaffinity_pod",
    "ApplicationAdvancedSettingsDeploymentTopologySpreadZone": "application_advanced_settings_deployment_topology_spread_zone",
    "ApplicationAdvancedSettingsDeploymentUpdateStrategyType": "application_advanced_settings_deployment_update_strategy_type",
    "ApplicationDeploymentRestriction": "application_deployment_restriction",
    "ApplicationDeploymentRestrictionRequest": "application_deployment_restriction_request",
    "ApplicationDeploymentRestrictionResponseList": "application_deployment_restriction_response_list",
    "ApplicationEditRequest": "application_edit_request",
    "ApplicationGitRepository": "application_git_repository",
    "ApplicationGitRepositoryRequest": "application_git_repository_request",
    "ApplicationNetwork": "application_network",
    "ApplicationNetworkRequest": "application_network_request",
    "ApplicationRequest": "application_request",
    "ApplicationResponseList": "application_response_list",
    "ArgoCdConnectionCheckResponse": "argocd_connection_check_response",
    "ArgoCdConnectionCheckResponseReason": "argocd_connection_check_response_reason",
    "ArgoCdConnectionStatusEnum": "argocd_connection_status_enum",
    "ArgoCdCredentialsRequest": "argocd_credentials_request",
    "ArgoCdCredentialsResponse": "argocd_credentials_response",
    "ArgoCdDestinationClusterMappingRequest": "argocd_destination_cluster_mapping_request",
    "ArgoCdDestinationClusterMappingResponse": "argocd_destination_cluster_mapping_response",
    "ArgoCdInstanceMappingResponse": "argocd_instance_mapping_response",
    "ArgoCdInstanceMappingResponseList": "argocd_instance_mapping_response_list",
    "ArgoCdLinkedClusterDetails": "argocd_linked_cluster_details",
    "ArgoCdUnlinkedClusterDetails": "argocd_unlinked_cluster_details",
    "ArgocdAppManifestResponse": "argocd_app_manifest_response",
    "ArgocdAppManifestResponseManifestMetadata": "argocd_app_manifest_response_manifest_metadata",
    "ArgocdAppResponse": "argocd_app_response",
    "ArgocdAssociatedServiceType": "argocd_associated_service_type",
    "ArgocdAssociatedServicesResponse": "argocd_associated_services_response",
    "ArgocdAssociatedServicesResponseList": "argocd_associated_services_response_list",
    "ArgocdManagedResource": "argocd_managed_resource",
    "AttachServiceToDeploymentStageRequest": "attach_service_to_deployment_stage_request",
    "AutomaticallyConfiguredAuthDto": "automatically_configured_auth_dto",
    "AutoscalingMode": "autoscaling_mode",
    "AvailableContainerRegistryResponse": "available_container_registry_response",
    "AvailableContainerRegistryResponseList": "available_container_registry_response_list",
    "AvailableHelmRepositoryResponse": "available_helm_repository_response",
    "AvailableHelmRepositoryResponseList": "available_helm_repository_response_list",
    "AwsCredentialsRequest": "aws_credentials_request",
    "AwsParameterStoreEndpointDto": "aws_parameter_store_endpoint_dto",
    "AwsRoleArnAuthDto": "aws_role_arn_auth_dto",
    "AwsRoleClusterCredentials": "aws_role_cluster_credentials",
    "AwsRoleCredentialsRequest": "aws_role_credentials_request",
    "AwsSecretManagerEndpointDto": "aws_secret_manager_endpoint_dto",
    "AwsStaticClusterCredentials": "aws_static_cluster_credentials",
    "AwsStaticCredentialsAuthDto": "aws_static_credentials_auth_dto",
    "AwsStaticCredentialsRequest": "aws_static_credentials_request",
    "AzureCredentialsRequest": "azure_credentials_request",
    "AzureStaticClusterCredentials": "azure_static_cluster_credentials",
    "Backup": "backup",
    "BackupPaginatedResponseList": "backup_paginated_response_list",
    "BackupRequest": "backup_request",
    "BackupResponseList": "backup_response_list",
    "Base": "base",
    "BaseJobResponse": "base_job_response",
    "BaseJobResponseSource": "base_job_response_source",
    "BaseJobResponseSourceDocker": "base_job_response_source_docker",
    "BaseJobResponseSourceImage": "base_job_response_source_image",
    "BillingExternalId": "billing_external_id",
    "BillingInfo": "billing_info",
    "BillingInfoRequest": "billing_info_request",
    "BillingStatus": "billing_status",
    "BlueprintCatalogResponse": "blueprint_catalog_response",
    "BlueprintCreateRequest": "blueprint_create_request",
    "BlueprintDeploymentAckResponse": "blueprint_deployment_ack_response",
    "BlueprintItem": "blueprint_item",
    "BlueprintMajorVersion": "blueprint_major_version",
    "BlueprintManifestBackendConfig": "blueprint_manifest_backend_config",
    "BlueprintManifestChartConfig": "blueprint_manifest_chart_config",
    "BlueprintManifestContextVariableField": "blueprint_manifest_context_variable_field",
    "BlueprintManifestCredentialsConfig": "blueprint_manifest_credentials_config",
    "BlueprintManifestEngineHelm": "blueprint_manifest_engine_helm",
    "BlueprintManifestEngineOpenTofu": "blueprint_manifest_engine_open_tofu",
    "BlueprintManifestEngineSpec": "blueprint_manifest_engine_spec",
    "BlueprintManifestEngineTerraform": "blueprint_manifest_engine_terraform",
    "BlueprintManifestFieldType": "blueprint_manifest_field_type",
    "BlueprintManifestFieldTypeType": "blueprint_manifest_field_type_type",
    "BlueprintManifestResourcesConfig": "blueprint_manifest_resources_config",
    "BlueprintManifestResponse": "blueprint_manifest_response",
    "BlueprintManifestResponseResult": "blueprint_manifest_response_result",
    "BlueprintManifestUserProvidedBackend": "blueprint_manifest_user_provided_backend",
    "BlueprintManifestVariableField": "blueprint_manifest_variable_field",
    "BlueprintManifestVersionBlock": "blueprint_manifest_version_block",
    "BlueprintReadmeResponse": "blueprint_readme_response",
    "BlueprintResponse": "blueprint_response",
    "BlueprintSpecOverrides": "blueprint_spec_overrides",
    "BlueprintSpecOverridesBackend": "blueprint_spec_overrides_backend",
    "BlueprintSpecOverridesCredentials": "blueprint_spec_overrides_credentials",
    "BlueprintUpdateEngineDiff": "blueprint_update_engine_diff",
    "BlueprintUpdateEngineFieldChange": "blueprint_update_engine_field_change",
    "BlueprintUpdateNewMajorVersion": "blueprint_update_new_major_version",
    "BlueprintUpdateNewOptionalValue": "blueprint_update_new_optional_value",
    "BlueprintUpdateNewRequiredValue": "blueprint_update_new_required_value",
    "BlueprintUpdatePreviewResponse": "blueprint_update_preview_response",
    "BlueprintUpdatePreviewResponseServiceType": "blueprint_update_preview_response_service_type",
    "BlueprintUpdateRemovedValue": "blueprint_update_removed_value",
    "BlueprintUpdateRequest": "blueprint_update_request",
    "BlueprintUpdateResponse": "blueprint_update_response",
    "BlueprintUpdateUpdatedValue": "blueprint_update_updated_value",
    "BlueprintUpdateVariableValue": "blueprint_update_variable_value",
    "BlueprintVariableRequest": "blueprint_variable_request",
    "Budget": "budget",
    "BuildModeEnum": "build_mode_enum",
    "CancelAgenticWorkflowDeploymentRequest": "cancel_agentic_workflow_deployment_request",
    "CancelEnvironmentDeploymentRequest": "cancel_environment_deployment_request",
    "CheckedCustomDomainResponse": "checked_custom_domain_response",
    "CheckedCustomDomainStatus": "checked_custom_domain_status",
    "CheckedCustomDomainsResponse": "checked_custom_domains_response",
    "CleanFailedJobResponse": "clean_failed_job_response",
    "CleanFailedJobsRequest": "clean_failed_jobs_request",
    "CleanFailedJobsResponse": "clean_failed_jobs_response",
    "CloneEnvironmentRequest": "clone_environment_request",
    "CloneServiceRequest": "clone_service_request",
    "CloudProvider": "cloud_provider",
    "CloudProviderEnum": "cloud_provider_enum",
    "CloudProviderResponseList": "cloud_provider_response_list",
    "CloudVendorEnum": "cloud_vendor_enum",
    "CloudWatchExportConfig": "cloudwatch_export_config",
    "CloudflareDnsProviderRequest": "cloudflare_dns_provider_request",
    "CloudflareDnsProviderResponse": "cloudflare_dns_provider_response",
    "Cluster": "cluster",
    "ClusterAdvancedSettings": "cluster_advanced_settings",
    "ClusterAdvancedSettingsAwsEksEc2MetadataImds": "cluster_advanced_settings_aws_eks_ec2_metadata_imds",
    "ClusterAdvancedSettingsAwsEksEfsPerformanceMode": "cluster_advanced_settings_aws_eks_efs_performance_mode",
    "ClusterAdvancedSettingsAwsEksEfsThroughputMode": "cluster_advanced_settings_aws_eks_efs_throughput_mode",
    "ClusterAdvancedSettingsAwsEksEfsTransitionToIa": "cluster_advanced_settings_aws_eks_efs_transition_to_ia",
    "ClusterAdvancedSettingsLokiDeploymentMode": "cluster_advanced_settings_loki_deployment_mode",
    "ClusterAnalysisKind": "cluster_analysis_kind",
    "ClusterAnalysisLogResponse": "cluster_analysis_log_response",
    "ClusterAnalysisLogResponseList": "cluster_analysis_log_response_list",
    "ClusterAnalysisOutputFormat": "cluster_analysis_output_format",
    "ClusterAnalysisRequest": "cluster_analysis_request",
    "ClusterAnalysisResponse": "cluster_analysis_response",
    "ClusterAnalysisResponseList": "cluster_analysis_response_list",
    "ClusterAnalysisStatus": "cluster_analysis_status",
    "ClusterCloudProviderInfo": "cluster_cloud_provider_info",
    "ClusterCloudProviderInfoCredentials": "cluster_cloud_provider_info_credentials",
    "ClusterCloudProviderInfoRequest": "cluster_cloud_provider_info_request",
    "ClusterCloudProviderInfoRequestCredentials": "cluster_cloud_provider_info_request_credentials",
    "ClusterCredentials": "cluster_credentials",
    "ClusterCredentialsResponseList": "cluster_credentials_response_list",
    "ClusterDeleteMode": "cluster_delete_mode",
    "ClusterDeploymentStatusEnum": "cluster_deployment_status_enum",
    "ClusterDnsProviderRequest": "cluster_dns_provider_request",
    "ClusterDnsProviderRequestProvider": "cluster_dns_provider_request_provider",
    "ClusterDnsProviderResponse": "cluster_dns_provider_response",
    "ClusterDnsProviderResponseProvider": "cluster_dns_provider_response_provider",
    "ClusterEksAnywhereGitRepository": "cluster_eks_anywhere_git_repository",
    "ClusterEnvironmentResponse": "cluster_environment_response",
    "ClusterEnvironmentResponseList": "cluster_environment_response_list",
    "ClusterEnvironmentServiceResponse": "cluster_environment_service_response",
    "ClusterFeatureAwsExistingVpc": "cluster_feature_aws_existing_vpc",
    "ClusterFeatureAwsExistingVpcResponse": "cluster_feature_aws_existing_vpc_response",
    "ClusterFeatureBooleanResponse": "cluster_feature_boolean_response",
    "ClusterFeatureGcpExistingVpc": "cluster_feature_gcp_existing_vpc",
    "ClusterFeatureGcpExistingVpcResponse": "cluster_feature_gcp_existing_vpc_response",
    "ClusterFeatureKarpenterParameters": "cluster_feature_karpenter_parameters",
    "ClusterFeatureKarpenterParametersResponse": "cluster_feature_karpenter_parameters_response",
    "ClusterFeatureNatGatewayParameters": "cluster_feature_nat_gateway_parameters",
    "ClusterFeatureNatGatewayParametersNatGatewayType": "cluster_feature_nat_gateway_parameters_nat_gateway_type",
    "ClusterFeatureNatGatewayParametersResponse": "cluster_feature_nat_gateway_parameters_response",
    "ClusterFeatureNatGatewayTypeGcp": "cluster_feature_nat_gateway_type_gcp",
    "ClusterFeatureNatGatewayTypeScaleway": "cluster_feature_nat_gateway_type_scaleway",
    "ClusterFeatureNatGatewayTypeScalewayType": "cluster_feature_nat_gateway_type_scaleway_type",
    "ClusterFeatureResponse": "cluster_feature_response",
    "ClusterFeatureResponseAcceptedValue": "cluster_feature_response_accepted_value",
    "ClusterFeatureResponseList": "cluster_feature_response_list",
    "ClusterFeatureResponseTypeEnum": "cluster_feature_response_type_enum",
    "ClusterFeatureResponseValueObject": "cluster_feature_response_value_object",
    "ClusterFeatureStringResponse": "cluster_feature_string_response",
    "ClusterInfrastructureCertManagerChartParameters": "cluster_infrastructure_cert_manager_chart_parameters",
    "ClusterInfrastructureChartsParameters": "cluster_infrastructure_charts_parameters",
    "ClusterInfrastructureEksAnywhereBackupParameters": "cluster_infrastructure_eks_anywhere_backup_parameters",
    "ClusterInfrastructureEksAnywhereBackupS3Parameters": "cluster_infrastructure_eks_anywhere_backup_s3_parameters",
    "ClusterInfrastructureEksAnywhereParameters": "cluster_infrastructure_eks_anywhere_parameters",
    "ClusterInfrastructureMetalLbChartParameters": "cluster_infrastructure_metal_lb_chart_parameters",
    "ClusterInfrastructureNginxChartParameters": "cluster_infrastructure_nginx_chart_parameters",
    "ClusterInstanceAttributes": "cluster_instance_attributes",
    "ClusterInstanceGpuInfo": "cluster_instance_gpu_info",
    "ClusterInstanceTypeResponseList": "cluster_instance_type_response_list",
    "ClusterInstanceTypeResponseListResult": "cluster_instance_type_response_list_result",
    "ClusterKarpenterPrivateSubnetIdsPutRequest": "cluster_karpenter_private_subnet_ids_put_request",
    "ClusterKeda": "cluster_keda",
    "ClusterLabelsGroup": "cluster_labels_group",
    "ClusterLabelsGroupList": "cluster_labels_group_list",
    "ClusterLock": "cluster_lock",
    "ClusterLockList": "cluster_lock_list",
    "ClusterLockRequest": "cluster_lock_request",
    "ClusterLogs": "cluster_logs",
    "ClusterLogsDetails": "cluster_logs_details",
    "ClusterLogsDetailsTransmitter": "cluster_logs_details_transmitter",
    "ClusterLogsError": "cluster_logs_error",
    "ClusterLogsErrorEventDetails": "cluster_logs_error_event_details",
    "ClusterLogsErrorEventDetailsTransmitter": "cluster_logs_error_event_details_transmitter",
    "ClusterLogsErrorUnderlyingError": "cluster_logs_error_underlying_error",
    "ClusterLogsMessage": "cluster_logs_message",
    "ClusterLogsResponse": "cluster_logs_response",
    "ClusterLogsResponseList": "cluster_logs_response_list",
    "ClusterLogsStep": "cluster_logs_step",
    "ClusterMetricsResponse": "cluster_metrics_response",
    "ClusterOperatorBootstrapResponse": "cluster_operator_bootstrap_response",
    "ClusterOperatorFleetInventoryResponse": "cluster_operator_fleet_inventory_response",
    "ClusterOperatorFleetInventoryResponseList": "cluster_operator_fleet_inventory_response_list",
    "ClusterOperatorFleetStatus": "cluster_operator_fleet_status",
    "ClusterOperatorStatusResponse": "cluster_operator_status_response",
    "ClusterOperatorUpdateRequest": "cluster_operator_update_request",
    "ClusterOperatorUpdateResponse": "cluster_operator_update_response",
    "ClusterOverviewResponse": "cluster_overview_response",
    "ClusterPlatformBindingLayerResponse": "cluster_platform_binding_layer_response",
    "ClusterPlatformBindingRequest": "cluster_platform_binding_request",
    "ClusterPlatformBindingResponse": "cluster_platform_binding_response",
    "ClusterReadinessStatus": "cluster_readiness_status",
    "ClusterRegion": "cluster_region",
    "ClusterRegionResponseList": "cluster_region_response_list",
    "ClusterRequest": "cluster_request",
    "ClusterRequestFeature": "cluster_request_feature",
    "ClusterRequestFeatureValue": "cluster_request_feature_value",
    "ClusterResponseList": "cluster_response_list",
    "ClusterRoutingTable": "cluster_routing_table",
    "ClusterRoutingTableRequest": "cluster_routing_table_request",
    "ClusterRoutingTableRequestRoute": "cluster_routing_table_request_route",
    "ClusterRoutingTableResult": "cluster_routing_table_result",
    "ClusterStateEnum": "cluster_state_enum",
    "ClusterStatus": "cluster_status",
    "ClusterStatusResponseList": "cluster_status_response_list",
    "Commit": "commit",
    "CommitResponseList": "commit_response_list",
    "CompanySizeEnum": "company_size_enum",
    "ContainerAdvancedSettings": "container_advanced_settings",
    "ContainerAdvancedSettingsDeploymentAntiaffinityPod": "container_advanced_settings_deployment_antiaffinity_pod",
    "ContainerAdvancedSettingsDeploymentTopologySpreadZone": "container_advanced_settings_deployment_topology_spread_zone",
    "ContainerAdvancedSettingsDeploymentUpdateStrategyType": "container_advanced_settings_deployment_update_strategy_type",
    "ContainerDeployRequest": "container_deploy_request",
    "ContainerImageCheckRequest": "container_image_check_request",
    "ContainerImageCheckResponse": "container_image_check_response",
    "ContainerNetwork": "container_network",
    "ContainerNetworkRequest": "container_network_request",
    "ContainerRegistryAssociatedServiceType": "container_registry_associated_service_type",
    "ContainerRegistryAssociatedServicesResponse": "container_registry_associated_services_response",
    "ContainerRegistryAssociatedServicesResponseList": "container_registry_associated_services_response_list",
    "ContainerRegistryKindEnum": "container_registry_kind_enum",
    "ContainerRegistryProviderDetailsResponse": "container_registry_provider_details_response",
    "ContainerRegistryRequest": "container_registry_request",
    "ContainerRegistryRequestConfig": "container_registry_request_config",
    "ContainerRegistryResponse": "container_registry_response",
    "ContainerRegistryResponseCluster": "container_registry_response_cluster",
    "ContainerRegistryResponseConfig": "container_registry_response_config",
    "ContainerRegistryResponseList": "container_registry_response_list",
    "ContainerRequest": "container_request",
    "ContainerResponse": "container_response",
    "ContainerResponseList": "container_response_list",
    "ContainerSource": "container_source",
    "ContainerVersionResponse": "container_version_response",
    "ContainerVersionResponseList": "container_version_response_list",
    "Cost": "cost",
    "CostRange": "cost_range",
    "CpuArchitectureEnum": "cpu_architecture_enum",
    "CreateEnvironmentModeEnum": "create_environment_mode_enum",
    "CreateEnvironmentRequest": "create_environment_request",
    "CredentialCluster": "credential_cluster",
    "Credentials": "credentials",
    "CreditCard": "credit_card",
    "CreditCardRequest": "credit_card_request",
    "CreditCardResponseList": "credit_card_response_list",
    "CronJobResponse": "cron_job_response",
    "CronJobResponseSchedule": "cron_job_response_schedule",
    "CronJobResponseScheduleCronjob": "cron_job_response_schedule_cronjob",
    "CurrentCost": "current_cost",
    "CustomDomain": "custom_domain",
    "CustomDomainRequest": "custom_domain_request",
    "CustomDomainResponseList": "custom_domain_response_list",
    "CustomDomainStatusEnum": "custom_domain_status_enum",
    "Database": "database",
    "DatabaseAccessibilityEnum": "database_accessibility_enum",
    "DatabaseConfiguration": "database_configuration",
    "DatabaseConfigurationResponseList": "database_configuration_response_list",
    "DatabaseDiskType": "database_disk_type",
    "DatabaseEditRequest": "database_edit_request",
    "DatabaseEditRequestDiskType": "database_edit_request_disk_type",
    "DatabaseModeEnum": "database_mode_enum",
    "DatabaseRequest": "database_request",
    "DatabaseResponseList": "database_response_list",
    "DatabaseTypeEnum": "database_type_enum",
    "DatabaseVersionMode": "database_version_mode",
    "DeleteMemberRequest": "delete_member_request",
    "DeleteTerraformAction": "delete_terraform_action",
    "DeployAllRequest": "deploy_all_request",
    "DeployAllRequestApplication": "deploy_all_request_application",
    "DeployAllRequestContainer": "deploy_all_request_container",
    "DeployAllRequestHelm": "deploy_all_request_helm",
    "DeployAllRequestJob": "deploy_all_request_job",
    "DeployRequest": "deploy_request",
    "DeploymentBuildUsageReportRequest": "deployment_build_usage_report_request",
    "DeploymentBuildUsageReportResponse": "deployment_build_usage_report_response",
    "DeploymentHistory": "deployment_history",
    "DeploymentHistoryActionStatus": "deployment_history_action_status",
    "DeploymentHistoryApplication": "deployment_history_application",
    "DeploymentHistoryAuditingData": "deployment_history_auditing_data",
    "DeploymentHistoryContainer": "deployment_history_container",
    "DeploymentHistoryDatabase": "deployment_history_database",
    "DeploymentHistoryEnvironment": "deployment_history_environment",
    "DeploymentHistoryEnvironmentPaginatedResponseList": "deployment_history_environment_paginated_response_list",
    "DeploymentHistoryEnvironmentPaginatedResponseListV2": "deployment_history_environment_paginated_response_list_v2",
    "DeploymentHistoryEnvironmentV2": "deployment_history_environment_v2",
    "DeploymentHistoryEnvironmentV2Identifier": "deployment_history_environment_v2_identifier",
    "DeploymentHistoryHelmResponse": "deployment_history_helm_response",
    "DeploymentHistoryHelmResponseRepository": "deployment_history_helm_response_repository",
    "DeploymentHistoryJobResponse": "deployment_history_job_response",
    "DeploymentHistoryJobResponseSchedule": "deployment_history_job_response_schedule",
    "DeploymentHistoryPaginatedResponseList": "deployment_history_paginated_response_list",
    "DeploymentHistoryService": "deployment_history_service",
    "DeploymentHistoryServiceDetails": "deployment_history_service_details",
    "DeploymentHistoryServiceDetailsArguments": "deployment_history_service_details_arguments",
    "DeploymentHistoryServiceDetailsJobType": "deployment_history_service_details_job_type",
    "DeploymentHistoryServiceDetailsJobTypeJobType": "deployment_history_service_details_job_type_job_type",
    "DeploymentHistoryServiceDetailsJobTypeSchedule": "deployment_history_service_details_job_type_schedule",
    "DeploymentHistoryServiceDetailsObject": "deployment_history_service_details_object",
    "DeploymentHistoryServiceDetailsRepository": "deployment_history_service_details_repository",
    "DeploymentHistoryServiceDetailsRepositoryRepository": "deployment_history_service_details_repository_repository",
    "DeploymentHistoryServiceIdentifier": "deployment_history_service_identifier",
    "DeploymentHistoryServicePaginatedResponseListV2": "deployment_history_service_paginated_response_list_v2",
    "DeploymentHistoryStage": "deployment_history_stage",
    "DeploymentHistoryStatusEnum": "deployment_history_status_enum",
    "DeploymentHistoryTriggerAction": "deployment_history_trigger_action",
    "DeploymentInfraReason": "deployment_infra_reason",
    "DeploymentRestrictionModeEnum": "deployment_restriction_mode_enum",
    "DeploymentRestrictionTypeEnum": "deployment_restriction_type_enum",
    "DeploymentStageRequest": "deployment_stage_request",
    "DeploymentStageResponse": "deployment_stage_response",
    "DeploymentStageResponseList": "deployment_stage_response_list",
    "DeploymentStageServiceResponse": "deployment_stage_service_response",
    "DeploymentStageServiceResponseList": "deployment_stage_service_response_list",
    "DeploymentStageWithServicesStatuses": "deployment_stage_with_services_statuses",
    "DockerfileCheckRequest": "dockerfile_check_request",
    "DockerfileCheckResponse": "dockerfile_check_response",
    "DockerfileFragmentFile": "dockerfile_fragment_file",
    "DockerfileFragmentInline": "dockerfile_fragment_inline",
    "EksAnywhereClusterJwtResponse": "eks_anywhere_cluster_jwt_response",
    "EksAnywhereCommitRequest": "eks_anywhere_commit_request",
    "EksAnywhereCommitResponse": "eks_anywhere_commit_response",
    "EksAnywhereVsphereClusterCredentials": "eks_anywhere_vsphere_cluster_credentials",
    "EksAnywhereVsphereRoleCredentialsRequest": "eks_anywhere_vsphere_role_credentials_request",
    "EksAnywhereVsphereStaticCredentialsRequest": "eks_anywhere_vsphere_static_credentials_request",
    "EksInfrastructureOutputs": "eks_infrastructure_outputs",
    "EksInfrastructureOutputsExternalSecretsAutomaticAuthentication": "eks_infrastructure_outputs_external_secrets_automatic_authentication",
    "EmailAlertReceiverCreationRequest": "email_alert_receiver_creation_request",
    "EmailAlertReceiverEditRequest": "email_alert_receiver_edit_request",
    "EmailAlertReceiverResponse": "email_alert_receiver_response",
    "EnterpriseConnectionDto": "enterprise_connection_dto",
    "EnterpriseConnectionResponseList": "enterprise_connection_response_list",
    "EnvDeploymentStatus": "env_deployment_status",
    "Environment": "environment",
    "EnvironmentCloudProvider": "environment_cloud_provider",
    "EnvironmentDeploymentRule": "environment_deployment_rule",
    "EnvironmentDeploymentRuleEditRequest": "environment_deployment_rule_edit_request",
    "EnvironmentDeploymentStatusEnum": "environment_deployment_status_enum",
    "EnvironmentEditRequest": "environment_edit_request",
    "EnvironmentLog": "environment_log",
    "EnvironmentLogResponseList": "environment_log_response_list",
    "EnvironmentLogScope": "environment_log_scope",
    "EnvironmentLogTypeEnum": "environment_log_type_enum",
    "EnvironmentLogs": "environment_logs",
    "EnvironmentLogsDetails": "environment_logs_details",
    "EnvironmentLogsDetailsStage": "environment_logs_details_stage",
    "EnvironmentLogsDetailsTransmitter": "environment_logs_details_transmitter",
    "EnvironmentLogsError": "environment_logs_error",
    "EnvironmentLogsErrorUnderlyingError": "environment_logs_error_underlying_error",
    "EnvironmentLogsMessage": "environment_logs_message",
    "EnvironmentLogsResponseList": "environment_logs_response_list",
    "EnvironmentModeEnum": "environment_mode_enum",
    "EnvironmentOverviewResponse": "environment_overview_response",
    "EnvironmentOverviewResponseList": "environment_overview_response_list",
    "EnvironmentResponseList": "environment_response_list",
    "EnvironmentServiceIdsAllRequest": "environment_service_ids_all_request",
    "EnvironmentStats": "environment_stats",
    "EnvironmentStatsResponseList": "environment_stats_response_list",
    "EnvironmentStatus": "environment_status",
    "EnvironmentStatusEventOriginEnum": "environment_status_event_origin_enum",
    "EnvironmentStatusList": "environment_status_list",
    "EnvironmentStatuses": "environment_statuses",
    "EnvironmentStatusesWithStages": "environment_statuses_with_stages",
    "EnvironmentStatusesWithStagesPreCheckStage": "environment_statuses_with_stages_pre_check_stage",
    "EnvironmentTotalNumber": "environment_total_number",
    "EnvironmentVariable": "environment_variable",
    "EnvironmentVariableAlias": "environment_variable_alias",
    "EnvironmentVariableEditRequest": "environment_variable_edit_request",
    "EnvironmentVariableOverride": "environment_variable_override",
    "EnvironmentVariableRequest": "environment_variable_request",
    "EnvironmentVariableResponseList": "environment_variable_response_list",
    "ExternalSecretAssociatedServiceResponse": "external_secret_associated_service_response",
    "ExternalSecretAssociatedServiceResponseList": "external_secret_associated_service_response_list",
    "FieldSchemaConstraintsResponse": "field_schema_constraints_response",
    "FieldSchemaResponse": "field_schema_response",
    "FieldSchemaResponseType": "field_schema_response_type",
    "GcpCredentialsRequest": "gcp_credentials_request",
    "GcpJsonCredentialsAuthDto": "gcp_json_credentials_auth_dto",
    "GcpSecretManagerEndpointDto": "gcp_secret_manager_endpoint_dto",
    "GcpServiceAccountKeyCredentialsRequest": "gcp_service_account_key_credentials_request",
    "GcpStaticClusterCredentials": "gcp_static_cluster_credentials",
    "GcpWorkloadIdentityFederationClusterCredentials": "gcp_workload_identity_federation_cluster_credentials",
    "GcpWorkloadIdentityFederationCredentialsRequest": "gcp_workload_identity_federation_credentials_request",
    "GcpWorkloadIdentityFederationCredentialsRequestCredentialType": "gcp_workload_identity_federation_credentials_request_credential_type",
    "GenericClusterCredentials": "generic_cluster_credentials",
    "GenericObjectCurrentCost": "generic_object_current_cost",
    "GetClusterKubernetesEventsResponse": "get_cluster_kubernetes_events_response",
    "GetClusterKubernetesEventsResponseResult": "get_cluster_kubernetes_events_response_result",
    "GetClusterTokenByClusterIdResponse": "get_cluster_token_by_cluster_id_response",
    "GetClusterTokenByClusterIdResponseStatus": "get_cluster_token_by_cluster_id_response_status",
    "GhostAlertRuleResponse": "ghost_alert_rule_response",
    "GitAuthProvider": "git_auth_provider",
    "GitAuthProviderResponseList": "git_auth_provider_response_list",
    "GitFileCheckRequest": "git_file_check_request",
    "GitFileCheckResponse": "git_file_check_response",
    "GitProviderEnum": "git_provider_enum",
    "GitRepository": "git_repository",
    "GitRepositoryBranch": "git_repository_branch",
    "GitRepositoryBranchResponseList": "git_repository_branch_response_list",
    "GitRepositoryResponseList": "git_repository_response_list",
    "GitTokenAssociatedServiceResponse": "git_token_associated_service_response",
    "GitTokenAssociatedServiceType": "git_token_associated_service_type",
    "GitTokenAssociatedServicesResponseList": "git_token_associated_services_response_list",
    "GitTokenRequest": "git_token_request",
    "GitTokenResponse": "git_token_response",
    "GitTokenResponseList": "git_token_response_list",
    "GitWebhookStatusResponse": "git_webhook_status_response",
    "GitWebhookStatusResponseProvider": "git_webhook_status_response_provider",
    "GitWebhookStatusResponseStatus": "git_webhook_status_response_status",
    "GkeInfrastructureOutputs": "gke_infrastructure_outputs",
    "GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication": "gke_infrastructure_outputs_external_secrets_automatic_authentication",
    "Healthcheck": "healthcheck",
    "HelmAdvancedSettings": "helm_advanced_settings",
    "HelmCheckRequest": "helm_check_request",
    "HelmCheckResponse": "helm_check_response",
    "HelmDefaultValuesRequest": "helm_default_values_request",
    "HelmDefaultValuesRequestSource": "helm_default_values_request_source",
    "HelmDefaultValuesRequestSourceGitRepository": "helm_default_values_request_source_git_repository",
    "HelmDefaultValuesRequestSourceHelmRepository": "helm_default_values_request_source_helm_repository",
    "HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository": "helm_default_values_request_source_helm_repository_helm_repository",
    "HelmDeployRequest": "helm_deploy_request",
    "HelmDeploymentRestrictionRequest": "helm_deployment_restriction_request",
    "HelmDeploymentRestrictionResponse": "helm_deployment_restriction_response",
    "HelmDeploymentRestrictionResponseList": "helm_deployment_restriction_response_list",
    "HelmForceEvent": "helm_force_event",
    "HelmGitRepositoryRequest": "helm_git_repository_request",
    "HelmKeyValues": "helm_key_values",
    "HelmPortProtocolEnum": "helm_port_protocol_enum",
    "HelmPortRequest": "helm_port_request",
    "HelmPortRequestPort": "helm_port_request_port",
    "HelmPortRequestPortServiceName": "helm_port_request_port_service_name",
    "HelmPortRequestPortServiceSelectors": "helm_port_request_port_service_selectors",
    "HelmPortResponseBase": "helm_port_response_base",
    "HelmPortResponseWithServiceName": "helm_port_response_with_service_name",
    "HelmPortResponseWithServiceSelectors": "helm_port_response_with_service_selectors",
    "HelmRepositoryAssociatedServiceType": "helm_repository_associated_service_type",
    "HelmRepositoryAssociatedServicesResponse": "helm_repository_associated_services_response",
    "HelmRepositoryAssociatedServicesResponseList": "helm_repository_associated_services_response_list",
    "HelmRepositoryKindEnum": "helm_repository_kind_enum",
    "HelmRepositoryRequest": "helm_repository_request",
    "HelmRepositoryRequestConfig": "helm_repository_request_config",
    "HelmRepositoryResponse": "helm_repository_response",
    "HelmRepositoryResponseConfig": "helm_repository_response_config",
    "HelmRepositoryResponseList": "helm_repository_response_list",
    "HelmRequest": "helm_request",
    "HelmRequestSource": "helm_request_source",
    "HelmRequestSourceGitRepository": "helm_request_source_git_repository",
    "HelmRequestSourceHelmRepository": "helm_request_source_helm_repository",
    "HelmRequestSourceHelmRepositoryHelmRepository": "helm_request_source_helm_repository_helm_repository",
    "HelmRequestValuesOverride": "helm_request_values_override",
    "HelmRequestValuesOverrideFile": "helm_request_values_override_file",
    "HelmRequestValuesOverrideFileGit": "helm_request_values_override_file_git",
    "HelmRequestValuesOverrideFileRaw": "helm_request_values_override_file_raw",
    "HelmRequestValuesOverrideFileRawValue": "helm_request_values_override_file_raw_value",
    "HelmResponse": "helm_response",
    "HelmResponseList": "helm_response_list",
    "HelmResponsePort": "helm_response_port",
    "HelmResponseSource": "helm_response_source",
    "HelmResponseSourceGit": "helm_response_source_git",
    "HelmResponseSourceRepository": "helm_response_source_repository",
    "HelmResponseValuesOverride": "helm_response_values_override",
    "HelmResponseValuesOverrideFile": "helm_response_values_override_file",
    "HelmResponseValuesOverrideFileGit": "helm_response_values_override_file_git",
    "HelmResponseValuesOverrideFileRaw": "helm_response_values_override_file_raw",
    "HelmResponseValuesOverrideFileRawValue": "helm_response_values_override_file_raw_value",
    "HelmSourceGitResponse": "helm_source_git_response",
    "HelmSourceRepositoryResponse": "helm_source_repository_response",
    "HelmSourceRepositoryResponseRepository": "helm_source_repository_response_repository",
    "HelmVersionResponse": "helm_version_response",
    "HelmVersionResponseList": "helm_version_response_list",
    "InfrastructureOutputs": "infrastructure_outputs",
    "IngressDeploymentStatusResponse": "ingress_deployment_status_response",
    "InternalNetworkMonitoring": "internal_network_monitoring",
    "InviteMember": "invite_member",
    "InviteMemberRequest": "invite_member_request",
    "InviteMemberResponseList": "invite_member_response_list",
    "InviteMemberRoleEnum": "invite_member_role_enum",
    "InviteStatusEnum": "invite_status_enum",
    "Invoice": "invoice",
    "InvoiceResponseList": "invoice_response_list",
    "InvoiceStatusEnum": "invoice_status_enum",
    "JobAdvancedSettings": "job_advanced_settings",
    "JobCronSchedule": "job_cron_schedule",
    "JobDeployRequest": "job_deploy_request",
    "JobDeploymentRestrictionRequest": "job_deployment_restriction_request",
    "JobDeploymentRestrictionResponse": "job_deployment_restriction_response",
    "JobDeploymentRestrictionResponseList": "job_deployment_restriction_response_list",
    "JobForceEvent": "job_force_event",
    "JobLifecycleTypeEnum": "job_lifecycle_type_enum",
    "JobLifecyleSchedule": "job_lifecyle_schedule",
    "JobRequest": "job_request",
    "JobRequestSchedule": "job_request_schedule",
    "JobRequestScheduleCronjob": "job_request_schedule_cronjob",
    "JobRequestScheduleOnDelete": "job_request_schedule_on_delete",
    "JobRequestScheduleOnStart": "job_request_schedule_on_start",
    "JobRequestScheduleOnStop": "job_request_schedule_on_stop",
    "JobRequestSource": "job_request_source",
    "JobRequestSourceDocker": "job_request_source_docker",
    "JobRequestSourceImage": "job_request_source_image",
    "JobResponse": "job_response",
    "JobResponseList": "job_response_list",
    "JobScheduleEvent": "job_schedule_event",
    "JobSourceDockerResponse": "job_source_docker_response",
    "JobTypeEnum": "job_type_enum",
    "KapsuleInfrastructureOutputs": "kapsule_infrastructure_outputs",
    "KarpenterCronjobNodePoolOverride": "karpenter_cronjob_node_pool_override",
    "KarpenterDefaultNodePoolOverride": "karpenter_default_node_pool_override",
    "KarpenterGpuNodePoolOverride": "karpenter_gpu_node_pool_override",
    "KarpenterNodePool": "karpenter_node_pool",
    "KarpenterNodePoolConsolidation": "karpenter_node_pool_consolidation",
    "KarpenterNodePoolLimits": "karpenter_node_pool_limits",
    "KarpenterNodePoolRequirement": "karpenter_node_pool_requirement",
    "KarpenterNodePoolRequirementKey": "karpenter_node_pool_requirement_key",
    "KarpenterNodePoolRequirementOperator": "karpenter_node_pool_requirement_operator",
    "KarpenterStableNodePoolOverride": "karpenter_stable_node_pool_override",
    "KedaAutoscalingRequest": "keda_autoscaling_request",
    "KedaAutoscalingResponse": "keda_autoscaling_response",
    "KedaScalerRequest": "keda_scaler_request",
    "KedaScalerResponse": "keda_scaler_response",
    "KedaScalerRole": "keda_scaler_role",
    "KedaTriggerAuthenticationRequest": "keda_trigger_authentication_request",
    "KedaTriggerAuthenticationResponse": "keda_trigger_authentication_response",
    "KedaTriggerAuthenticationResponseList": "keda_trigger_authentication_response_list",
    "Key": "key",
    "KubernetesEnum": "kubernetes_enum",
    "KubernetesMetadata": "kubernetes_metadata",
    "KubernetesSelector": "kubernetes_selector",
    "KubernetesService": "kubernetes_service",
    "KubernetesServicePort": "kubernetes_service_port",
    "KubernetesServiceResponseList": "kubernetes_service_response_list",
    "KubernetesServiceSpec": "kubernetes_service_spec",
    "Label": "label",
    "LabelsGroupAssociatedItemType": "labels_group_associated_item_type",
    "LifecycleJobResponse": "lifecycle_job_response",
    "LifecycleJobResponseSchedule": "lifecycle_job_response_schedule",
    "LifecycleJobResponseScheduleOnDelete": "lifecycle_job_response_schedule_on_delete",
    "LifecycleJobResponseScheduleOnStart": "lifecycle_job_response_schedule_on_start",
    "LifecycleJobResponseScheduleOnStop": "lifecycle_job_response_schedule_on_stop",
    "LifecycleTemplateListResponse": "lifecycle_template_list_response",
    "LifecycleTemplateListResponseResult": "lifecycle_template_list_response_result",
    "LifecycleTemplateResponse": "lifecycle_template_response",
    "LifecycleTemplateResponseEvent": "lifecycle_template_response_event",
    "LifecycleTemplateResponseResources": "lifecycle_template_response_resources",
    "LifecycleTemplateResponseVariable": "lifecycle_template_response_variable",
    "LifecycleTemplateResponseVariableFile": "lifecycle_template_response_variable_file",
    "Link": "link",
    "LinkResponseList": "link_response_list",
    "LinkedServiceTypeEnum": "linked_service_type_enum",
    "ListAwseksInstanceTypeGpu": "list_awseks_instance_type_gpu",
    "ListAzureAksInstanceTypeGpu": "list_azure_aks_instance_type_gpu",
    "ListContainerDeploymentHistoryResponse": "list_container_deployment_history_response",
    "ListDatabaseDeploymentHistoryResponse": "list_database_deployment_history_response",
    "ListDeploymentRequestByEnvironmentIdResponse": "list_deployment_request_by_environment_id_response",
    "ListDeploymentRequestByServiceIdResponse": "list_deployment_request_by_service_id_response",
    "ListDirectoriesFromGitRepositoryResponse": "list_directories_from_git_repository_response",
    "ListEnvironmentsByOrganizationIdResponse": "list_environments_by_organization_id_response",
    "ListHelmDeploymentHistoryResponse": "list_helm_deployment_history_response",
    "ListJobDeploymentHistoryResponse": "list_job_deployment_history_response",
    "ListOrganizationAnnotationsGroupResponse": "list_organization_annotations_group_response",
    "ListOrganizationLabelsGroupResponse": "list_organization_labels_group_response",
    "ListServicesByEnvironmentIdResponse": "list_services_by_environment_id_response",
    "ListServicesByEnvironmentIdResponseResult": "list_services_by_environment_id_response_result",
    "ListServicesByOrganizationIdResponse": "list_services_by_organization_id_response",
    "ListTfVarsFilesFromGitRepoResponse": "list_tf_vars_files_from_git_repo_response",
    "Log": "log",
    "LogResponseList": "log_response_list",
    "ManagedDatabaseInstanceTypeResponse": "managed_database_instance_type_response",
    "ManagedDatabaseInstanceTypeResponseList": "managed_database_instance_type_response_list",
    "ManagedDatabaseTypeResponse": "managed_database_type_response",
    "ManagedDatabaseTypeResponseList": "managed_database_type_response_list",
    "McpServerRequest": "mcp_server_request",
    "McpServerResponse": "mcp_server_response",
    "McpServerResponseList": "mcp_server_response_list",
    "Member": "member",
    "MemberResponseList": "member_response_list",
    "MemberRoleUpdateRequest": "member_role_update_request",
    "MetricsConfigurationManagedByQovery": "metrics_configuration_managed_by_qovery",
    "MetricsParameters": "metrics_parameters",
    "ObservabilityResourceProfile": "observability_resource_profile",
    "OnPremiseCredentialsRequest": "on_premise_credentials_request",
    "Organization": "organization",
    "OrganizationAnnotationsGroupAssociatedItemsResponseList": "organization_annotations_group_associated_items_response_list",
    "OrganizationAnnotationsGroupAssociatedItemsResponseListResult": "organization_annotations_group_associated_items_response_list_result",
    "OrganizationAnnotationsGroupCreateRequest": "organization_annotations_group_create_request",
    "OrganizationAnnotationsGroupEnrichedResponse": "organization_annotations_group_enriched_response",
    "OrganizationAnnotationsGroupEnrichedResponseList": "organization_annotations_group_enriched_response_list",
    "OrganizationAnnotationsGroupResponse": "organization_annotations_group_response",
    "OrganizationAnnotationsGroupResponseList": "organization_annotations_group_response_list",
    "OrganizationAnnotationsGroupScopeEnum": "organization_annotations_group_scope_enum",
    "OrganizationApiToken": "organization_api_token",
    "OrganizationApiTokenCreate": "organization_api_token_create",
    "OrganizationApiTokenCreateRequest": "organization_api_token_create_request",
    "OrganizationApiTokenResponseList": "organization_api_token_response_list",
    "OrganizationApiTokenScope": "organization_api_token_scope",
    "OrganizationAvailableRole": "organization_available_role",
    "OrganizationAvailableRoleList": "organization_available_role_list",
    "OrganizationBillingUsageReportRequest": "organization_billing_usage_report_request",
    "OrganizationBillingUsageReportResponse": "organization_billing_usage_report_response",
    "OrganizationChangePlanRequest": "organization_change_plan_request",
    "OrganizationContainerAutoDeployRequest": "organization_container_auto_deploy_request",
    "OrganizationContainerPreviewRequest": "organization_container_preview_request",
    "OrganizationCreditCodeRequest": "organization_credit_code_request",
    "OrganizationCrendentialsResponseList": "organization_crendentials_response_list",
    "OrganizationCrendentialsResponseListResult": "organization_crendentials_response_list_result",
    "OrganizationCustomRole": "organization_custom_role",
    "OrganizationCustomRoleClusterPermission": "organization_custom_role_cluster_permission",
    "OrganizationCustomRoleClusterPermissionObject": "organization_custom_role_cluster_permission_object",
    "OrganizationCustomRoleCreateRequest": "organization_custom_role_create_request",
    "OrganizationCustomRoleList": "organization_custom_role_list",
    "OrganizationCustomRoleProjectPermission": "organization_custom_role_project_permission",
    "OrganizationCustomRoleProjectPermissionObject": "organization_custom_role_project_permission_object",
    "OrganizationCustomRoleProjectPermissionPermission": "organization_custom_role_project_permission_permission",
    "OrganizationCustomRoleUpdateRequest": "organization_custom_role_update_request",
    "OrganizationCustomRoleUpdateRequestClusterPermission": "organization_custom_role_update_request_cluster_permission",
    "OrganizationCustomRoleUpdateRequestProjectPermission": "organization_custom_role_update_request_project_permission",
    "OrganizationCustomRoleUpdateRequestProjectPermissionPermission": "organization_custom_role_update_request_project_permission_permission",
    "OrganizationEditRequest": "organization_edit_request",
    "OrganizationEnvironmentResponse": "organization_environment_response",
    "OrganizationEventOrigin": "organization_event_origin",
    "OrganizationEventResponse": "organization_event_response",
    "OrganizationEventResponseList": "organization_event_response_list",
    "OrganizationEventResponseListLinks": "organization_event_response_list_links",
    "OrganizationEventSubTargetType": "organization_event_sub_target_type",
    "OrganizationEventTargetLevel": "organization_event_target_level",
    "OrganizationEventTargetResponseList": "organization_event_target_response_list",
    "OrganizationEventTargetResponseListTarget": "organization_event_target_response_list_target",
    "OrganizationEventTargetType": "organization_event_target_type",
    "OrganizationEventType": "organization_event_type",
    "OrganizationGithubAppConnectRequest": "organization_github_app_connect_request",
    "OrganizationJobAutoDeployRequest": "organization_job_auto_deploy_request",
    "OrganizationLabelsGroupAssociatedItemsResponseList": "organization_labels_group_associated_items_response_list",
    "OrganizationLabelsGroupAssociatedItemsResponseListResult": "organization_labels_group_associated_items_response_list_result",
    "OrganizationLabelsGroupCreateRequest": "organization_labels_group_create_request",
    "OrganizationLabelsGroupEnrichedResponse": "organization_labels_group_enriched_response",
    "OrganizationLabelsGroupEnrichedResponseList": "organization_labels_group_enriched_response_list",
    "OrganizationLabelsGroupResponse": "organization_labels_group_response",
    "OrganizationLabelsGroupResponseList": "organization_labels_group_response_list",
    "OrganizationOnboardingPatchRequest": "organization_onboarding_patch_request",
    "OrganizationOnboardingResponse": "organization_onboarding_response",
    "OrganizationOnboardingStatusEnum": "organization_onboarding_status_enum",
    "OrganizationOrganizationPlan": "organization_organization_plan",
    "OrganizationPolicyApiToken": "organization_policy_api_token",
    "OrganizationPolicyApiTokenCreate": "organization_policy_api_token_create",
    "OrganizationPolicyApiTokenCreateRequest": "organization_policy_api_token_create_request",
    "OrganizationPolicyApiTokenResponseList": "organization_policy_api_token_response_list",
    "OrganizationRequest": "organization_request",
    "OrganizationResponseList": "organization_response_list",
    "OrganizationWebhookCreateRequest": "organization_webhook_create_request",
    "OrganizationWebhookCreateResponse": "organization_webhook_create_response",
    "OrganizationWebhookEventEnum": "organization_webhook_event_enum",
    "OrganizationWebhookKindEnum": "organization_webhook_kind_enum",
    "OrganizationWebhookResponse": "organization_webhook_response",
    "OrganizationWebhookResponseList": "organization_webhook_response_list",
    "PaginationData": "pagination_data",
    "ParseTerraformVariablesFromGitRepoResponse": "parse_terraform_variables_from_git_repo_response",
    "PlanEnum": "plan_enum",
    "PlatformCloudVendor": "platform_cloud_vendor",
    "PlatformClusterMode": "platform_cluster_mode",
    "PlatformComponentConfigurationInputScope": "platform_component_configuration_input_scope",
    "PlatformComponentConfigurationMap": "platform_component_configuration_map",
    "PlatformComponentConfigurationPreviewRequest": "platform_component_configuration_preview_request",
    "PlatformComponentConfigurationPreviewResponse": "platform_component_configuration_preview_response",
    "PlatformComponentConfigurationRequirementStatus": "platform_component_configuration_requirement_status",
    "PlatformComponentConfigurationResolutionResponse": "platform_component_configuration_resolution_response",
    "PlatformComponentConfigurationViolationResponse": "platform_component_configuration_violation_response",
    "PlatformComponentInputRequirementResponse": "platform_component_input_requirement_response",
    "PlatformComponentOutputBindingResponse": "platform_component_output_binding_response",
    "PlatformComponentStringValuesMap": "platform_component_string_values_map",
    "PlatformConfigurationValues": "platform_configuration_values",
    "PlatformLayerResolutionStatus": "platform_layer_resolution_status",
    "PlatformLayerSelections": "platform_layer_selections",
    "PlatformTemplateCatalogResponse": "platform_template_catalog_response",
    "PlatformTemplateComponentKind": "platform_template_component_kind",
    "PlatformTemplateComponentResponse": "platform_template_component_response",
    "PlatformTemplateLayerResponse": "platform_template_layer_response",
    "PlatformTemplateReleaseStatus": "platform_template_release_status",
    "PlatformTemplateSummaryResponse": "platform_template_summary_response",
    "PortProtocolEnum": "port_protocol_enum",
    "Probe": "probe",
    "ProbeType": "probe_type",
    "ProbeTypeExec": "probe_type_exec",
    "ProbeTypeGrpc": "probe_type_grpc",
    "ProbeTypeHttp": "probe_type_http",
    "ProbeTypeTcp": "probe_type_tcp",
    "Project": "project",
    "ProjectCurrentCost": "project_current_cost",
    "ProjectCurrentCostResponseList": "project_current_cost_response_list",
    "ProjectDeploymentRule": "project_deployment_rule",
    "ProjectDeploymentRuleRequest": "project_deployment_rule_request",
    "ProjectDeploymentRuleResponseList": "project_deployment_rule_response_list",
    "ProjectDeploymentRulesPriorityOrderRequest": "project_deployment_rules_priority_order_request",
    "ProjectRequest": "project_request",
    "ProjectResponseList": "project_response_list",
    "ProjectStats": "project_stats",
    "ProjectStatsResponseList": "project_stats_response_list",
    "ProviderSecrets": "provider_secrets",
    "QoveryDnsProviderRequest": "qovery_dns_provider_request",
    "QoveryDnsProviderResponse": "qovery_dns_provider_response",
    "QoveryIpsResponse": "qovery_ips_response",
    "QueuedDeploymentRequestForService": "queued_deployment_request_for_service",
    "QueuedDeploymentRequestForServiceAuditingData": "queued_deployment_request_for_service_auditing_data",
    "QueuedDeploymentRequestForServiceIdentifier": "queued_deployment_request_for_service_identifier",
    "QueuedDeploymentRequestWithStages": "queued_deployment_request_with_stages",
    "QueuedDeploymentRequestWithStagesAuditingData": "queued_deployment_request_with_stages_auditing_data",
    "QueuedDeploymentRequestWithStagesIdentifier": "queued_deployment_request_with_stages_identifier",
    "QueuedDeploymentRequestWithStagesStage": "queued_deployment_request_with_stages_stage",
    "QueuedDeploymentRequestWithStagesStageService": "queued_deployment_request_with_stages_stage_service",
    "QueuedDeploymentRequestWithStagesStageServiceDetails": "queued_deployment_request_with_stages_stage_service_details",
    "QueuedDeploymentRequestWithStagesStageServiceDetailsJobType": "queued_deployment_request_with_stages_stage_service_details_job_type",
    "QueuedDeploymentRequestWithStagesStageServiceIdentifier": "queued_deployment_request_with_stages_stage_service_identifier",
    "RebootServicesRequest": "reboot_services_request",
    "ReferenceObject": "reference_object",
    "ReferenceObjectStatus": "reference_object_status",
    "ReferenceObjectStatusResponseList": "reference_object_status_response_list",
    "Referral": "referral",
    "RegistryMirroringModeEnum": "registry_mirroring_mode_enum",
    "ReportedClusterOperatorIdentity": "reported_cluster_operator_identity",
    "RewardClaim": "reward_claim",
    "Route53DnsProviderRequest": "route53_dns_provider_request",
    "Route53DnsProviderResponse": "route53_dns_provider_response",
    "Route53StaticCredentialsRequest": "route53_static_credentials_request",
    "Route53StaticCredentialsResponse": "route53_static_credentials_response",
    "ScalewayClusterCredentials": "scaleway_cluster_credentials",
    "ScalewayCredentialsRequest": "scaleway_credentials_request",
    "Secret": "secret",
    "SecretAlias": "secret_alias",
    "SecretEditRequest": "secret_edit_request",
    "SecretManagerAccess": "secret_manager_access",
    "SecretManagerAccessList": "secret_manager_access_list",
    "SecretManagerAccessRequest": "secret_manager_access_request",
    "SecretManagerAccessRequestList": "secret_manager_access_request_list",
    "SecretManagerAuthenticationDto": "secret_manager_authentication_dto",
    "SecretManagerEndpointConfigurationDto": "secret_manager_endpoint_configuration_dto",
    "SecretOverride": "secret_override",
    "SecretRequest": "secret_request",
    "SecretResponseList": "secret_response_list",
    "SelfManagedClusterKind": "self_managed_cluster_kind",
    "Service": "service",
    "ServiceActionEnum": "service_action_enum",
    "ServiceActionStatusEnum": "service_action_status_enum",
    "ServiceAnnotationRequest": "service_annotation_request",
    "ServiceAnnotationRequestAndOrganizationAnnotationsGroupResponse": "service_annotation_request_and_organization_annotations_group_response",
    "ServiceAnnotationsRequestList": "service_annotations_request_list",
    "ServiceDeploymentStatusEnum": "service_deployment_status_enum",
    "ServiceLabelRequest": "service_label_request",
    "ServiceLabelRequestAndOrganizationLabelsGroupResponse": "service_label_request_and_organization_labels_group_response",
    "ServiceLabelsRequestList": "service_labels_request_list",
    "ServiceLightResponse": "service_light_response",
    "ServiceLightResponseJobType": "service_light_response_job_type",
    "ServicePort": "service_port",
    "ServicePortRequest": "service_port_request",
    "ServicePortRequestPort": "service_port_request_port",
    "ServicePortResponseList": "service_port_response_list",
    "ServiceStepMetric": "service_step_metric",
    "ServiceStepMetricNameEnum": "service_step_metric_name_enum",
    "ServiceStepMetrics": "service_step_metrics",
    "ServiceStorage": "service_storage",
    "ServiceStorageRequest": "service_storage_request",
    "ServiceStorageRequestStorageItem": "service_storage_request_storage_item",
    "ServiceStorageStorageItem": "service_storage_storage_item",
    "ServiceSubActionEnum": "service_sub_action_enum",
    "ServiceTotalNumber": "service_total_number",
    "ServiceTypeEnum": "service_type_enum",
    "ServiceTypeForVariableEnum": "service_type_for_variable_enum",
    "ServiceTypeServiceIdIngressDeploymentStatusServiceType": "service_type_service_id_ingress_deployment_status_service_type",
    "ServicesOverviewResponse": "services_overview_response",
    "ServicesOverviewResponseManagedBy": "services_overview_response_managed_by",
    "SignUp": "sign_up",
    "SignUpRequest": "sign_up_request",
    "SlackAlertReceiverCreationRequest": "slack_alert_receiver_creation_request",
    "SlackAlertReceiverEditRequest": "slack_alert_receiver_edit_request",
    "SlackAlertReceiverResponse": "slack_alert_receiver_response",
    "Stage": "stage",
    "StageStatusEnum": "stage_status_enum",
    "StageStepMetric": "stage_step_metric",
    "StageStepMetricNameEnum": "stage_step_metric_name_enum",
    "StageStepMetrics": "stage_step_metrics",
    "StateEnum": "state_enum",
    "Status": "status",
    "StatusDetails": "status_details",
    "StatusKindEnum": "status_kind_enum",
    "StepMetricStatusEnum": "step_metric_status_enum",
    "StorageTypeEnum": "storage_type_enum",
    "TerraformAdvancedSettings": "terraform_advanced_settings",
    "TerraformAutoDeployConfig": "terraform_auto_deploy_config",
    "TerraformAutoDeployConfigTerraformAction": "terraform_auto_deploy_config_terraform_action",
    "TerraformBackend": "terraform_backend",
    "TerraformBackendBlueprint": "terraform_backend_blueprint",
    "TerraformBackendBlueprintObject": "terraform_backend_blueprint_object",
    "TerraformBackendKubernetes": "terraform_backend_kubernetes",
    "TerraformBackendKubernetesObject": "terraform_backend_kubernetes_object",
    "TerraformBackendUserProvided": "terraform_backend_user_provided",
    "TerraformBackendUserProvidedObject": "terraform_backend_user_provided_object",
    "TerraformDeployRequest": "terraform_deploy_request",
    "TerraformDeployRequestAction": "terraform_deploy_request_action",
    "TerraformDeploymentRestrictionRequest": "terraform_deployment_restriction_request",
    "TerraformDeploymentRestrictionResponse": "terraform_deployment_restriction_response",
    "TerraformDeploymentRestrictionResponseList": "terraform_deployment_restriction_response_list",
    "TerraformEngineEnum": "terraform_engine_enum",
    "TerraformFilesSource": "terraform_files_source",
    "TerraformFilesSourceGit": "terraform_files_source_git",
    "TerraformFilesSourceRequest": "terraform_files_source_request",
    "TerraformGitRepositoryRequest": "terraform_git_repository_request",
    "TerraformJobResourcesResponse": "terraform_job_resources_response",
    "TerraformProviderVersion": "terraform_provider_version",
    "TerraformRequest": "terraform_request",
    "TerraformRequestDockerfileFragment": "terraform_request_dockerfile_fragment",
    "TerraformRequestJobResources": "terraform_request_job_resources",
    "TerraformRequestTerraformFilesSource": "terraform_request_terraform_files_source",
    "TerraformResourceResponse": "terraform_resource_response",
    "TerraformResourceResponseMode": "terraform_resource_response_mode",
    "TerraformResourcesRequest": "terraform_resources_request",
    "TerraformResourcesResponse": "terraform_resources_response",
    "TerraformResponse": "terraform_response",
    "TerraformResponseDockerfileFragment": "terraform_response_dockerfile_fragment",
    "TerraformResponseList": "terraform_response_list",
    "TerraformVarKeyValue": "terraform_var_key_value",
    "TerraformVariableDefinition": "terraform_variable_definition",
    "TerraformVariableParsingRequest": "terraform_variable_parsing_request",
    "TerraformVariablesSourceRequest": "terraform_variables_source_request",
    "TerraformVariablesSourceResponse": "terraform_variables_source_response",
    "TerraformVersionResponse": "terraform_version_response",
    "TerraformVersionResponseList": "terraform_version_response_list",
    "TfVarsDiscoveryMode": "tf_vars_discovery_mode",
    "TfVarsDiscoveryModeAutoDiscover": "tf_vars_discovery_mode_auto_discover",
    "TfVarsDiscoveryModeSpecificPaths": "tf_vars_discovery_mode_specific_paths",
    "TfVarsFileResponse": "tf_vars_file_response",
    "TfVarsListRequest": "tf_vars_list_request",
    "TransferOwnershipRequest": "transfer_ownership_request",
    "TypeOfUseEnum": "type_of_use_enum",
    "User": "user",
    "UserResponseList": "user_response_list",
    "Value": "value",
    "VariableAlias": "variable_alias",
    "VariableAliasRequest": "variable_alias_request",
    "VariableEditRequest": "variable_edit_request",
    "VariableImport": "variable_import",
    "VariableImportRequest": "variable_import_request",
    "VariableImportRequestVar": "variable_import_request_var",
    "VariableImportSuccessfulImportedVariable": "variable_import_successful_imported_variable",
    "VariableOverride": "variable_override",
    "VariableOverrideRequest": "variable_override_request",
    "VariableRequest": "variable_request",
    "VariableResponse": "variable_response",
    "VariableResponseList": "variable_response_list",
    "Version": "version",
    "VersionResponseList": "version_response_list",
    "WebhookEventResponse": "webhook_event_response",
    "WebhookEventResponseList": "webhook_event_response_list",
    "WeekdayEnum": "weekday_enum",
}

__all__ = [
    "APIVariableScopeEnum",
    "APIVariableTypeEnum",
    "AccountInfo",
    "AccountInfoEditRequest",
    "AgenticWorkflowGovernance",
    "AgenticWorkflowHeader",
    "AgenticWorkflowModelRequest",
    "AgenticWorkflowModelResponse",
    "AgenticWorkflowModelType",
    "AgenticWorkflowOutput",
    "AgenticWorkflowProjectRepository",
    "AgenticWorkflowRequest",
    "AgenticWorkflowResources",
    "AgenticWorkflowResponse",
    "AgenticWorkflowResponseList",
    "AgenticWorkflowWebhook",
    "AksInfrastructureOutputs",
    "AlertPresentation",
    "AlertPresentationResponse",
    "AlertReceiverCreationRequest",
    "AlertReceiverCreationRequestBase",
    "AlertReceiverCreationValidationRequest",
    "AlertReceiverEditRequest",
    "AlertReceiverEditRequestBase",
    "AlertReceiverList",
    "AlertReceiverResponse",
    "AlertReceiverType",
    "AlertReceiverValidationRequest",
    "AlertRuleCondition",
    "AlertRuleConditionFunction",
    "AlertRuleConditionKind",
    "AlertRuleConditionOperator",
    "AlertRuleCreationRequest",
    "AlertRuleEditRequest",
    "AlertRuleList",
    "AlertRuleListResult",
    "AlertRuleResponse",
    "AlertRuleResponseBase",
    "AlertRuleSource",
    "AlertRuleState",
    "AlertSeverity",
    "AlertTarget",
    "AlertTargetType",
    "AlertingConfig",
    "Annotation",
    "AnnotationsGroupAssociatedItemType",
    "Application",
    "ApplicationAdvancedSettings",
    "ApplicationAdvancedSettingsDeploymentAntiaffinityPod",
    "ApplicationAdvancedSettingsDeploymentTopologySpreadZone",
    "ApplicationAdvancedSettingsDeploymentUpdateStrategyType",
    "ApplicationDeploymentRestriction",
    "ApplicationDeploymentRestrictionRequest",
    "ApplicationDeploymentRestrictionResponseList",
    "ApplicationEditRequest",
    "ApplicationGitRepository",
    "ApplicationGitRepositoryRequest",
    "ApplicationNetwork",
    "ApplicationNetworkRequest",
    "ApplicationRequest",
    "ApplicationResponseList",
    "ArgoCdConnectionCheckResponse",
    "ArgoCdConnectionCheckResponseReason",
    "ArgoCdConnectionStatusEnum",
    "ArgoCdCredentialsRequest",
    "ArgoCdCredentialsResponse",
    "ArgoCdDestinationClusterMappingRequest",
    "ArgoCdDestinationClusterMappingResponse",
    "ArgoCdInstanceMappingResponse",
    "ArgoCdInstanceMappingResponseList",
    "ArgoCdLinkedClusterDetails",
    "ArgoCdUnlinkedClusterDetails",
    "ArgocdAppManifestResponse",
    "ArgocdAppManifestResponseManifestMetadata",
    "ArgocdAppResponse",
    "ArgocdAssociatedServiceType",
    "ArgocdAssociatedServicesResponse",
    "ArgocdAssociatedServicesResponseList",
    "ArgocdManagedResource",
    "AttachServiceToDeploymentStageRequest",
    "AutomaticallyConfiguredAuthDto",
    "AutoscalingMode",
    "AvailableContainerRegistryResponse",
    "AvailableContainerRegistryResponseList",
    "AvailableHelmRepositoryResponse",
    "AvailableHelmRepositoryResponseList",
    "AwsCredentialsRequest",
    "AwsParameterStoreEndpointDto",
    "AwsRoleArnAuthDto",
    "AwsRoleClusterCredentials",
    "AwsRoleCredentialsRequest",
    "AwsSecretManagerEndpointDto",
    "AwsStaticClusterCredentials",
    "AwsStaticCredentialsAuthDto",
    "AwsStaticCredentialsRequest",
    "AzureCredentialsRequest",
    "AzureStaticClusterCredentials",
    "Backup",
    "BackupPaginatedResponseList",
    "BackupRequest",
    "BackupResponseList",
    "Base",
    "BaseJobResponse",
    "BaseJobResponseSource",
    "BaseJobResponseSourceDocker",
    "BaseJobResponseSourceImage",
    "BillingExternalId",
    "BillingInfo",
    "BillingInfoRequest",
    "BillingStatus",
    "BlueprintCatalogResponse",
    "BlueprintCreateRequest",
    "BlueprintDeploymentAckResponse",
    "BlueprintItem",
    "BlueprintMajorVersion",
    "BlueprintManifestBackendConfig",
    "BlueprintManifestChartConfig",
    "BlueprintManifestContextVariableField",
    "BlueprintManifestCredentialsConfig",
    "BlueprintManifestEngineHelm",
    "BlueprintManifestEngineOpenTofu",
    "BlueprintManifestEngineSpec",
    "BlueprintManifestEngineTerraform",
    "BlueprintManifestFieldType",
    "BlueprintManifestFieldTypeType",
    "BlueprintManifestResourcesConfig",
    "BlueprintManifestResponse",
    "BlueprintManifestResponseResult",
    "BlueprintManifestUserProvidedBackend",
    "BlueprintManifestVariableField",
    "BlueprintManifestVersionBlock",
    "BlueprintReadmeResponse",
    "BlueprintResponse",
    "BlueprintSpecOverrides",
    "BlueprintSpecOverridesBackend",
    "BlueprintSpecOverridesCredentials",
    "BlueprintUpdateEngineDiff",
    "BlueprintUpdateEngineFieldChange",
    "BlueprintUpdateNewMajorVersion",
    "BlueprintUpdateNewOptionalValue",
    "BlueprintUpdateNewRequiredValue",
    "BlueprintUpdatePreviewResponse",
    "BlueprintUpdatePreviewResponseServiceType",
    "BlueprintUpdateRemovedValue",
    "BlueprintUpdateRequest",
    "BlueprintUpdateResponse",
    "BlueprintUpdateUpdatedValue",
    "BlueprintUpdateVariableValue",
    "BlueprintVariableRequest",
    "Budget",
    "BuildModeEnum",
    "CancelAgenticWorkflowDeploymentRequest",
    "CancelEnvironmentDeploymentRequest",
    "CheckedCustomDomainResponse",
    "CheckedCustomDomainStatus",
    "CheckedCustomDomainsResponse",
    "CleanFailedJobResponse",
    "CleanFailedJobsRequest",
    "CleanFailedJobsResponse",
    "CloneEnvironmentRequest",
    "CloneServiceRequest",
    "CloudProvider",
    "CloudProviderEnum",
    "CloudProviderResponseList",
    "CloudVendorEnum",
    "CloudWatchExportConfig",
    "CloudflareDnsProviderRequest",
    "CloudflareDnsProviderResponse",
    "Cluster",
    "ClusterAdvancedSettings",
    "ClusterAdvancedSettingsAwsEksEc2MetadataImds",
    "ClusterAdvancedSettingsAwsEksEfsPerformanceMode",
    "ClusterAdvancedSettingsAwsEksEfsThroughputMode",
    "ClusterAdvancedSettingsAwsEksEfsTransitionToIa",
    "ClusterAdvancedSettingsLokiDeploymentMode",
    "ClusterAnalysisKind",
    "ClusterAnalysisLogResponse",
    "ClusterAnalysisLogResponseList",
    "ClusterAnalysisOutputFormat",
    "ClusterAnalysisRequest",
    "ClusterAnalysisResponse",
    "ClusterAnalysisResponseList",
    "ClusterAnalysisStatus",
    "ClusterCloudProviderInfo",
    "ClusterCloudProviderInfoCredentials",
    "ClusterCloudProviderInfoRequest",
    "ClusterCloudProviderInfoRequestCredentials",
    "ClusterCredentials",
    "ClusterCredentialsResponseList",
    "ClusterDeleteMode",
    "ClusterDeploymentStatusEnum",
    "ClusterDnsProviderRequest",
    "ClusterDnsProviderRequestProvider",
    "ClusterDnsProviderResponse",
    "ClusterDnsProviderResponseProvider",
    "ClusterEksAnywhereGitRepository",
    "ClusterEnvironmentResponse",
    "ClusterEnvironmentResponseList",
    "ClusterEnvironmentServiceResponse",
    "ClusterFeatureAwsExistingVpc",
    "ClusterFeatureAwsExistingVpcResponse",
    "ClusterFeatureBooleanResponse",
    "ClusterFeatureGcpExistingVpc",
    "ClusterFeatureGcpExistingVpcResponse",
    "ClusterFeatureKarpenterParameters",
    "ClusterFeatureKarpenterParametersResponse",
    "ClusterFeatureNatGatewayParameters",
    "ClusterFeatureNatGatewayParametersNatGatewayType",
    "ClusterFeatureNatGatewayParametersResponse",
    "ClusterFeatureNatGatewayTypeGcp",
    "ClusterFeatureNatGatewayTypeScaleway",
    "ClusterFeatureNatGatewayTypeScalewayType",
    "ClusterFeatureResponse",
    "ClusterFeatureResponseAcceptedValue",
    "ClusterFeatureResponseList",
    "ClusterFeatureResponseTypeEnum",
    "ClusterFeatureResponseValueObject",
    "ClusterFeatureStringResponse",
    "ClusterInfrastructureCertManagerChartParameters",
    "ClusterInfrastructureChartsParameters",
    "ClusterInfrastructureEksAnywhereBackupParameters",
    "ClusterInfrastructureEksAnywhereBackupS3Parameters",
    "ClusterInfrastructureEksAnywhereParameters",
    "ClusterInfrastructureMetalLbChartParameters",
    "ClusterInfrastructureNginxChartParameters",
    "ClusterInstanceAttributes",
    "ClusterInstanceGpuInfo",
    "ClusterInstanceTypeResponseList",
    "ClusterInstanceTypeResponseListResult",
    "ClusterKarpenterPrivateSubnetIdsPutRequest",
    "ClusterKeda",
    "ClusterLabelsGroup",
    "ClusterLabelsGroupList",
    "ClusterLock",
    "ClusterLockList",
    "ClusterLockRequest",
    "ClusterLogs",
    "ClusterLogsDetails",
    "ClusterLogsDetailsTransmitter",
    "ClusterLogsError",
    "ClusterLogsErrorEventDetails",
    "ClusterLogsErrorEventDetailsTransmitter",
    "ClusterLogsErrorUnderlyingError",
    "ClusterLogsMessage",
    "ClusterLogsResponse",
    "ClusterLogsResponseList",
    "ClusterLogsStep",
    "ClusterMetricsResponse",
    "ClusterOperatorBootstrapResponse",
    "ClusterOperatorFleetInventoryResponse",
    "ClusterOperatorFleetInventoryResponseList",
    "ClusterOperatorFleetStatus",
    "ClusterOperatorStatusResponse",
    "ClusterOperatorUpdateRequest",
    "ClusterOperatorUpdateResponse",
    "ClusterOverviewResponse",
    "ClusterPlatformBindingLayerResponse",
    "ClusterPlatformBindingRequest",
    "ClusterPlatformBindingResponse",
    "ClusterReadinessStatus",
    "ClusterRegion",
    "ClusterRegionResponseList",
    "ClusterRequest",
    "ClusterRequestFeature",
    "ClusterRequestFeatureValue",
    "ClusterResponseList",
    "ClusterRoutingTable",
    "ClusterRoutingTableRequest",
    "ClusterRoutingTableRequestRoute",
    "ClusterRoutingTableResult",
    "ClusterStateEnum",
    "ClusterStatus",
    "ClusterStatusResponseList",
    "Commit",
    "CommitResponseList",
    "CompanySizeEnum",
    "ContainerAdvancedSettings",
    "ContainerAdvancedSettingsDeploymentAntiaffinityPod",
    "ContainerAdvancedSettingsDeploymentTopologySpreadZone",
    "ContainerAdvancedSettingsDeploymentUpdateStrategyType",
    "ContainerDeployRequest",
    "ContainerImageCheckRequest",
    "ContainerImageCheckResponse",
    "ContainerNetwork",
    "ContainerNetworkRequest",
    "ContainerRegistryAssociatedServiceType",
    "ContainerRegistryAssociatedServicesResponse",
    "ContainerRegistryAssociatedServicesResponseList",
    "ContainerRegistryKindEnum",
    "ContainerRegistryProviderDetailsResponse",
    "ContainerRegistryRequest",
    "ContainerRegistryRequestConfig",
    "ContainerRegistryResponse",
    "ContainerRegistryResponseCluster",
    "ContainerRegistryResponseConfig",
    "ContainerRegistryResponseList",
    "ContainerRequest",
    "ContainerResponse",
    "ContainerResponseList",
    "ContainerSource",
    "ContainerVersionResponse",
    "ContainerVersionResponseList",
    "Cost",
    "CostRange",
    "CpuArchitectureEnum",
    "CreateEnvironmentModeEnum",
    "CreateEnvironmentRequest",
    "CredentialCluster",
    "Credentials",
    "CreditCard",
    "CreditCardRequest",
    "CreditCardResponseList",
    "CronJobResponse",
    "CronJobResponseSchedule",
    "CronJobResponseScheduleCronjob",
    "CurrentCost",
    "CustomDomain",
    "CustomDomainRequest",
    "CustomDomainResponseList",
    "CustomDomainStatusEnum",
    "Database",
    "DatabaseAccessibilityEnum",
    "DatabaseConfiguration",
    "DatabaseConfigurationResponseList",
    "DatabaseDiskType",
    "DatabaseEditRequest",
    "DatabaseEditRequestDiskType",
    "DatabaseModeEnum",
    "DatabaseRequest",
    "DatabaseResponseList",
    "DatabaseTypeEnum",
    "DatabaseVersionMode",
    "DeleteMemberRequest",
    "DeleteTerraformAction",
    "DeployAllRequest",
    "DeployAllRequestApplication",
    "DeployAllRequestContainer",
    "DeployAllRequestHelm",
    "DeployAllRequestJob",
    "DeployRequest",
    "DeploymentBuildUsageReportRequest",
    "DeploymentBuildUsageReportResponse",
    "DeploymentHistory",
    "DeploymentHistoryActionStatus",
    "DeploymentHistoryApplication",
    "DeploymentHistoryAuditingData",
    "DeploymentHistoryContainer",
    "DeploymentHistoryDatabase",
    "DeploymentHistoryEnvironment",
    "DeploymentHistoryEnvironmentPaginatedResponseList",
    "DeploymentHistoryEnvironmentPaginatedResponseListV2",
    "DeploymentHistoryEnvironmentV2",
    "DeploymentHistoryEnvironmentV2Identifier",
    "DeploymentHistoryHelmResponse",
    "DeploymentHistoryHelmResponseRepository",
    "DeploymentHistoryJobResponse",
    "DeploymentHistoryJobResponseSchedule",
    "DeploymentHistoryPaginatedResponseList",
    "DeploymentHistoryService",
    "DeploymentHistoryServiceDetails",
    "DeploymentHistoryServiceDetailsArguments",
    "DeploymentHistoryServiceDetailsJobType",
    "DeploymentHistoryServiceDetailsJobTypeJobType",
    "DeploymentHistoryServiceDetailsJobTypeSchedule",
    "DeploymentHistoryServiceDetailsObject",
    "DeploymentHistoryServiceDetailsRepository",
    "DeploymentHistoryServiceDetailsRepositoryRepository",
    "DeploymentHistoryServiceIdentifier",
    "DeploymentHistoryServicePaginatedResponseListV2",
    "DeploymentHistoryStage",
    "DeploymentHistoryStatusEnum",
    "DeploymentHistoryTriggerAction",
    "DeploymentInfraReason",
    "DeploymentRestrictionModeEnum",
    "DeploymentRestrictionTypeEnum",
    "DeploymentStageRequest",
    "DeploymentStageResponse",
    "DeploymentStageResponseList",
    "DeploymentStageServiceResponse",
    "DeploymentStageServiceResponseList",
    "DeploymentStageWithServicesStatuses",
    "DockerfileCheckRequest",
    "DockerfileCheckResponse",
    "DockerfileFragmentFile",
    "DockerfileFragmentInline",
    "EksAnywhereClusterJwtResponse",
    "EksAnywhereCommitRequest",
    "EksAnywhereCommitResponse",
    "EksAnywhereVsphereClusterCredentials",
    "EksAnywhereVsphereRoleCredentialsRequest",
    "EksAnywhereVsphereStaticCredentialsRequest",
    "EksInfrastructureOutputs",
    "EksInfrastructureOutputsExternalSecretsAutomaticAuthentication",
    "EmailAlertReceiverCreationRequest",
    "EmailAlertReceiverEditRequest",
    "EmailAlertReceiverResponse",
    "EnterpriseConnectionDto",
    "EnterpriseConnectionResponseList",
    "EnvDeploymentStatus",
    "Environment",
    "EnvironmentCloudProvider",
    "EnvironmentDeploymentRule",
    "EnvironmentDeploymentRuleEditRequest",
    "EnvironmentDeploymentStatusEnum",
    "EnvironmentEditRequest",
    "EnvironmentLog",
    "EnvironmentLogResponseList",
    "EnvironmentLogScope",
    "EnvironmentLogTypeEnum",
    "EnvironmentLogs",
    "EnvironmentLogsDetails",
    "EnvironmentLogsDetailsStage",
    "EnvironmentLogsDetailsTransmitter",
    "EnvironmentLogsError",
    "EnvironmentLogsErrorUnderlyingError",
    "EnvironmentLogsMessage",
    "EnvironmentLogsResponseList",
    "EnvironmentModeEnum",
    "EnvironmentOverviewResponse",
    "EnvironmentOverviewResponseList",
    "EnvironmentResponseList",
    "EnvironmentServiceIdsAllRequest",
    "EnvironmentStats",
    "EnvironmentStatsResponseList",
    "EnvironmentStatus",
    "EnvironmentStatusEventOriginEnum",
    "EnvironmentStatusList",
    "EnvironmentStatuses",
    "EnvironmentStatusesWithStages",
    "EnvironmentStatusesWithStagesPreCheckStage",
    "EnvironmentTotalNumber",
    "EnvironmentVariable",
    "EnvironmentVariableAlias",
    "EnvironmentVariableEditRequest",
    "EnvironmentVariableOverride",
    "EnvironmentVariableRequest",
    "EnvironmentVariableResponseList",
    "ExternalSecretAssociatedServiceResponse",
    "ExternalSecretAssociatedServiceResponseList",
    "FieldSchemaConstraintsResponse",
    "FieldSchemaResponse",
    "FieldSchemaResponseType",
    "GcpCredentialsRequest",
    "GcpJsonCredentialsAuthDto",
    "GcpSecretManagerEndpointDto",
    "GcpServiceAccountKeyCredentialsRequest",
    "GcpStaticClusterCredentials",
    "GcpWorkloadIdentityFederationClusterCredentials",
    "GcpWorkloadIdentityFederationCredentialsRequest",
    "GcpWorkloadIdentityFederationCredentialsRequestCredentialType",
    "GenericClusterCredentials",
    "GenericObjectCurrentCost",
    "GetClusterKubernetesEventsResponse",
    "GetClusterKubernetesEventsResponseResult",
    "GetClusterTokenByClusterIdResponse",
    "GetClusterTokenByClusterIdResponseStatus",
    "GhostAlertRuleResponse",
    "GitAuthProvider",
    "GitAuthProviderResponseList",
    "GitFileCheckRequest",
    "GitFileCheckResponse",
    "GitProviderEnum",
    "GitRepository",
    "GitRepositoryBranch",
    "GitRepositoryBranchResponseList",
    "GitRepositoryResponseList",
    "GitTokenAssociatedServiceResponse",
    "GitTokenAssociatedServiceType",
    "GitTokenAssociatedServicesResponseList",
    "GitTokenRequest",
    "GitTokenResponse",
    "GitTokenResponseList",
    "GitWebhookStatusResponse",
    "GitWebhookStatusResponseProvider",
    "GitWebhookStatusResponseStatus",
    "GkeInfrastructureOutputs",
    "GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication",
    "Healthcheck",
    "HelmAdvancedSettings",
    "HelmCheckRequest",
    "HelmCheckResponse",
    "HelmDefaultValuesRequest",
    "HelmDefaultValuesRequestSource",
    "HelmDefaultValuesRequestSourceGitRepository",
    "HelmDefaultValuesRequestSourceHelmRepository",
    "HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository",
    "HelmDeployRequest",
    "HelmDeploymentRestrictionRequest",
    "HelmDeploymentRestrictionResponse",
    "HelmDeploymentRestrictionResponseList",
    "HelmForceEvent",
    "HelmGitRepositoryRequest",
    "HelmKeyValues",
    "HelmPortProtocolEnum",
    "HelmPortRequest",
    "HelmPortRequestPort",
    "HelmPortRequestPortServiceName",
    "HelmPortRequestPortServiceSelectors",
    "HelmPortResponseBase",
    "HelmPortResponseWithServiceName",
    "HelmPortResponseWithServiceSelectors",
    "HelmRepositoryAssociatedServiceType",
    "HelmRepositoryAssociatedServicesResponse",
    "HelmRepositoryAssociatedServicesResponseList",
    "HelmRepositoryKindEnum",
    "HelmRepositoryRequest",
    "HelmRepositoryRequestConfig",
    "HelmRepositoryResponse",
    "HelmRepositoryResponseConfig",
    "HelmRepositoryResponseList",
    "HelmRequest",
    "HelmRequestSource",
    "HelmRequestSourceGitRepository",
    "HelmRequestSourceHelmRepository",
    "HelmRequestSourceHelmRepositoryHelmRepository",
    "HelmRequestValuesOverride",
    "HelmRequestValuesOverrideFile",
    "HelmRequestValuesOverrideFileGit",
    "HelmRequestValuesOverrideFileRaw",
    "HelmRequestValuesOverrideFileRawValue",
    "HelmResponse",
    "HelmResponseList",
    "HelmResponsePort",
    "HelmResponseSource",
    "HelmResponseSourceGit",
    "HelmResponseSourceRepository",
    "HelmResponseValuesOverride",
    "HelmResponseValuesOverrideFile",
    "HelmResponseValuesOverrideFileGit",
    "HelmResponseValuesOverrideFileRaw",
    "HelmResponseValuesOverrideFileRawValue",
    "HelmSourceGitResponse",
    "HelmSourceRepositoryResponse",
    "HelmSourceRepositoryResponseRepository",
    "HelmVersionResponse",
    "HelmVersionResponseList",
    "InfrastructureOutputs",
    "IngressDeploymentStatusResponse",
    "InternalNetworkMonitoring",
    "InviteMember",
    "InviteMemberRequest",
    "InviteMemberResponseList",
    "InviteMemberRoleEnum",
    "InviteStatusEnum",
    "Invoice",
    "InvoiceResponseList",
    "InvoiceStatusEnum",
    "JobAdvancedSettings",
    "JobCronSchedule",
    "JobDeployRequest",
    "JobDeploymentRestrictionRequest",
    "JobDeploymentRestrictionResponse",
    "JobDeploymentRestrictionResponseList",
    "JobForceEvent",
    "JobLifecycleTypeEnum",
    "JobLifecyleSchedule",
    "JobRequest",
    "JobRequestSchedule",
    "JobRequestScheduleCronjob",
    "JobRequestScheduleOnDelete",
    "JobRequestScheduleOnStart",
    "JobRequestScheduleOnStop",
    "JobRequestSource",
    "JobRequestSourceDocker",
    "JobRequestSourceImage",
    "JobResponse",
    "JobResponseList",
    "JobScheduleEvent",
    "JobSourceDockerResponse",
    "JobTypeEnum",
    "KapsuleInfrastructureOutputs",
    "KarpenterCronjobNodePoolOverride",
    "KarpenterDefaultNodePoolOverride",
    "KarpenterGpuNodePoolOverride",
    "KarpenterNodePool",
    "KarpenterNodePoolConsolidation",
    "KarpenterNodePoolLimits",
    "KarpenterNodePoolRequirement",
    "KarpenterNodePoolRequirementKey",
    "KarpenterNodePoolRequirementOperator",
    "KarpenterStableNodePoolOverride",
    "KedaAutoscalingRequest",
    "KedaAutoscalingResponse",
    "KedaScalerRequest",
    "KedaScalerResponse",
    "KedaScalerRole",
    "KedaTriggerAuthenticationRequest",
    "KedaTriggerAuthenticationResponse",
    "KedaTriggerAuthenticationResponseList",
    "Key",
    "KubernetesEnum",
    "KubernetesMetadata",
    "KubernetesSelector",
    "KubernetesService",
    "KubernetesServicePort",
    "KubernetesServiceResponseList",
    "KubernetesServiceSpec",
    "Label",
    "LabelsGroupAssociatedItemType",
    "LifecycleJobResponse",
    "LifecycleJobResponseSchedule",
    "LifecycleJobResponseScheduleOnDelete",
    "LifecycleJobResponseScheduleOnStart",
    "LifecycleJobResponseScheduleOnStop",
    "LifecycleTemplateListResponse",
    "LifecycleTemplateListResponseResult",
    "LifecycleTemplateResponse",
    "LifecycleTemplateResponseEvent",
    "LifecycleTemplateResponseResources",
    "LifecycleTemplateResponseVariable",
    "LifecycleTemplateResponseVariableFile",
    "Link",
    "LinkResponseList",
    "LinkedServiceTypeEnum",
    "ListAwseksInstanceTypeGpu",
    "ListAzureAksInstanceTypeGpu",
    "ListContainerDeploymentHistoryResponse",
    "ListDatabaseDeploymentHistoryResponse",
    "ListDeploymentRequestByEnvironmentIdResponse",
    "ListDeploymentRequestByServiceIdResponse",
    "ListDirectoriesFromGitRepositoryResponse",
    "ListEnvironmentsByOrganizationIdResponse",
    "ListHelmDeploymentHistoryResponse",
    "ListJobDeploymentHistoryResponse",
    "ListOrganizationAnnotationsGroupResponse",
    "ListOrganizationLabelsGroupResponse",
    "ListServicesByEnvironmentIdResponse",
    "ListServicesByEnvironmentIdResponseResult",
    "ListServicesByOrganizationIdResponse",
    "ListTfVarsFilesFromGitRepoResponse",
    "Log",
    "LogResponseList",
    "ManagedDatabaseInstanceTypeResponse",
    "ManagedDatabaseInstanceTypeResponseList",
    "ManagedDatabaseTypeResponse",
    "ManagedDatabaseTypeResponseList",
    "McpServerRequest",
    "McpServerResponse",
    "McpServerResponseList",
    "Member",
    "MemberResponseList",
    "MemberRoleUpdateRequest",
    "MetricsConfigurationManagedByQovery",
    "MetricsParameters",
    "ObservabilityResourceProfile",
    "OnPremiseCredentialsRequest",
    "Organization",
    "OrganizationAnnotationsGroupAssociatedItemsResponseList",
    "OrganizationAnnotationsGroupAssociatedItemsResponseListResult",
    "OrganizationAnnotationsGroupCreateRequest",
    "OrganizationAnnotationsGroupEnrichedResponse",
    "OrganizationAnnotationsGroupEnrichedResponseList",
    "OrganizationAnnotationsGroupResponse",
    "OrganizationAnnotationsGroupResponseList",
    "OrganizationAnnotationsGroupScopeEnum",
    "OrganizationApiToken",
    "OrganizationApiTokenCreate",
    "OrganizationApiTokenCreateRequest",
    "OrganizationApiTokenResponseList",
    "OrganizationApiTokenScope",
    "OrganizationAvailableRole",
    "OrganizationAvailableRoleList",
    "OrganizationBillingUsageReportRequest",
    "OrganizationBillingUsageReportResponse",
    "OrganizationChangePlanRequest",
    "OrganizationContainerAutoDeployRequest",
    "OrganizationContainerPreviewRequest",
    "OrganizationCreditCodeRequest",
    "OrganizationCrendentialsResponseList",
    "OrganizationCrendentialsResponseListResult",
    "OrganizationCustomRole",
    "OrganizationCustomRoleClusterPermission",
    "OrganizationCustomRoleClusterPermissionObject",
    "OrganizationCustomRoleCreateRequest",
    "OrganizationCustomRoleList",
    "OrganizationCustomRoleProjectPermission",
    "OrganizationCustomRoleProjectPermissionObject",
    "OrganizationCustomRoleProjectPermissionPermission",
    "OrganizationCustomRoleUpdateRequest",
    "OrganizationCustomRoleUpdateRequestClusterPermission",
    "OrganizationCustomRoleUpdateRequestProjectPermission",
    "OrganizationCustomRoleUpdateRequestProjectPermissionPermission",
    "OrganizationEditRequest",
    "OrganizationEnvironmentResponse",
    "OrganizationEventOrigin",
    "OrganizationEventResponse",
    "OrganizationEventResponseList",
    "OrganizationEventResponseListLinks",
    "OrganizationEventSubTargetType",
    "OrganizationEventTargetLevel",
    "OrganizationEventTargetResponseList",
    "OrganizationEventTargetResponseListTarget",
    "OrganizationEventTargetType",
    "OrganizationEventType",
    "OrganizationGithubAppConnectRequest",
    "OrganizationJobAutoDeployRequest",
    "OrganizationLabelsGroupAssociatedItemsResponseList",
    "OrganizationLabelsGroupAssociatedItemsResponseListResult",
    "OrganizationLabelsGroupCreateRequest",
    "OrganizationLabelsGroupEnrichedResponse",
    "OrganizationLabelsGroupEnrichedResponseList",
    "OrganizationLabelsGroupResponse",
    "OrganizationLabelsGroupResponseList",
    "OrganizationOnboardingPatchRequest",
    "OrganizationOnboardingResponse",
    "OrganizationOnboardingStatusEnum",
    "OrganizationOrganizationPlan",
    "OrganizationPolicyApiToken",
    "OrganizationPolicyApiTokenCreate",
    "OrganizationPolicyApiTokenCreateRequest",
    "OrganizationPolicyApiTokenResponseList",
    "OrganizationRequest",
    "OrganizationResponseList",
    "OrganizationWebhookCreateRequest",
    "OrganizationWebhookCreateResponse",
    "OrganizationWebhookEventEnum",
    "OrganizationWebhookKindEnum",
    "OrganizationWebhookResponse",
    "OrganizationWebhookResponseList",
    "PaginationData",
    "ParseTerraformVariablesFromGitRepoResponse",
    "PlanEnum",
    "PlatformCloudVendor",
    "PlatformClusterMode",
    "PlatformComponentConfigurationInputScope",
    "PlatformComponentConfigurationMap",
    "PlatformComponentConfigurationPreviewRequest",
    "PlatformComponentConfigurationPreviewResponse",
    "PlatformComponentConfigurationRequirementStatus",
    "PlatformComponentConfigurationResolutionResponse",
    "PlatformComponentConfigurationViolationResponse",
    "PlatformComponentInputRequirementResponse",
    "PlatformComponentOutputBindingResponse",
    "PlatformComponentStringValuesMap",
    "PlatformConfigurationValues",
    "PlatformLayerResolutionStatus",
    "PlatformLayerSelections",
    "PlatformTemplateCatalogResponse",
    "PlatformTemplateComponentKind",
    "PlatformTemplateComponentResponse",
    "PlatformTemplateLayerResponse",
    "PlatformTemplateReleaseStatus",
    "PlatformTemplateSummaryResponse",
    "PortProtocolEnum",
    "Probe",
    "ProbeType",
    "ProbeTypeExec",
    "ProbeTypeGrpc",
    "ProbeTypeHttp",
    "ProbeTypeTcp",
    "Project",
    "ProjectCurrentCost",
    "ProjectCurrentCostResponseList",
    "ProjectDeploymentRule",
    "ProjectDeploymentRuleRequest",
    "ProjectDeploymentRuleResponseList",
    "ProjectDeploymentRulesPriorityOrderRequest",
    "ProjectRequest",
    "ProjectResponseList",
    "ProjectStats",
    "ProjectStatsResponseList",
    "ProviderSecrets",
    "QoveryDnsProviderRequest",
    "QoveryDnsProviderResponse",
    "QoveryIpsResponse",
    "QueuedDeploymentRequestForService",
    "QueuedDeploymentRequestForServiceAuditingData",
    "QueuedDeploymentRequestForServiceIdentifier",
    "QueuedDeploymentRequestWithStages",
    "QueuedDeploymentRequestWithStagesAuditingData",
    "QueuedDeploymentRequestWithStagesIdentifier",
    "QueuedDeploymentRequestWithStagesStage",
    "QueuedDeploymentRequestWithStagesStageService",
    "QueuedDeploymentRequestWithStagesStageServiceDetails",
    "QueuedDeploymentRequestWithStagesStageServiceDetailsJobType",
    "QueuedDeploymentRequestWithStagesStageServiceIdentifier",
    "RebootServicesRequest",
    "ReferenceObject",
    "ReferenceObjectStatus",
    "ReferenceObjectStatusResponseList",
    "Referral",
    "RegistryMirroringModeEnum",
    "ReportedClusterOperatorIdentity",
    "RewardClaim",
    "Route53DnsProviderRequest",
    "Route53DnsProviderResponse",
    "Route53StaticCredentialsRequest",
    "Route53StaticCredentialsResponse",
    "ScalewayClusterCredentials",
    "ScalewayCredentialsRequest",
    "Secret",
    "SecretAlias",
    "SecretEditRequest",
    "SecretManagerAccess",
    "SecretManagerAccessList",
    "SecretManagerAccessRequest",
    "SecretManagerAccessRequestList",
    "SecretManagerAuthenticationDto",
    "SecretManagerEndpointConfigurationDto",
    "SecretOverride",
    "SecretRequest",
    "SecretResponseList",
    "SelfManagedClusterKind",
    "Service",
    "ServiceActionEnum",
    "ServiceActionStatusEnum",
    "ServiceAnnotationRequest",
    "ServiceAnnotationRequestAndOrganizationAnnotationsGroupResponse",
    "ServiceAnnotationsRequestList",
    "ServiceDeploymentStatusEnum",
    "ServiceLabelRequest",
    "ServiceLabelRequestAndOrganizationLabelsGroupResponse",
    "ServiceLabelsRequestList",
    "ServiceLightResponse",
    "ServiceLightResponseJobType",
    "ServicePort",
    "ServicePortRequest",
    "ServicePortRequestPort",
    "ServicePortResponseList",
    "ServiceStepMetric",
    "ServiceStepMetricNameEnum",
    "ServiceStepMetrics",
    "ServiceStorage",
    "ServiceStorageRequest",
    "ServiceStorageRequestStorageItem",
    "ServiceStorageStorageItem",
    "ServiceSubActionEnum",
    "ServiceTotalNumber",
    "ServiceTypeEnum",
    "ServiceTypeForVariableEnum",
    "ServiceTypeServiceIdIngressDeploymentStatusServiceType",
    "ServicesOverviewResponse",
    "ServicesOverviewResponseManagedBy",
    "SignUp",
    "SignUpRequest",
    "SlackAlertReceiverCreationRequest",
    "SlackAlertReceiverEditRequest",
    "SlackAlertReceiverResponse",
    "Stage",
    "StageStatusEnum",
    "StageStepMetric",
    "StageStepMetricNameEnum",
    "StageStepMetrics",
    "StateEnum",
    "Status",
    "StatusDetails",
    "StatusKindEnum",
    "StepMetricStatusEnum",
    "StorageTypeEnum",
    "TerraformAdvancedSettings",
    "TerraformAutoDeployConfig",
    "TerraformAutoDeployConfigTerraformAction",
    "TerraformBackend",
    "TerraformBackendBlueprint",
    "TerraformBackendBlueprintObject",
    "TerraformBackendKubernetes",
    "TerraformBackendKubernetesObject",
    "TerraformBackendUserProvided",
    "TerraformBackendUserProvidedObject",
    "TerraformDeployRequest",
    "TerraformDeployRequestAction",
    "TerraformDeploymentRestrictionRequest",
    "TerraformDeploymentRestrictionResponse",
    "TerraformDeploymentRestrictionResponseList",
    "TerraformEngineEnum",
    "TerraformFilesSource",
    "TerraformFilesSourceGit",
    "TerraformFilesSourceRequest",
    "TerraformGitRepositoryRequest",
    "TerraformJobResourcesResponse",
    "TerraformProviderVersion",
    "TerraformRequest",
    "TerraformRequestDockerfileFragment",
    "TerraformRequestJobResources",
    "TerraformRequestTerraformFilesSource",
    "TerraformResourceResponse",
    "TerraformResourceResponseMode",
    "TerraformResourcesRequest",
    "TerraformResourcesResponse",
    "TerraformResponse",
    "TerraformResponseDockerfileFragment",
    "TerraformResponseList",
    "TerraformVarKeyValue",
    "TerraformVariableDefinition",
    "TerraformVariableParsingRequest",
    "TerraformVariablesSourceRequest",
    "TerraformVariablesSourceResponse",
    "TerraformVersionResponse",
    "TerraformVersionResponseList",
    "TfVarsDiscoveryMode",
    "TfVarsDiscoveryModeAutoDiscover",
    "TfVarsDiscoveryModeSpecificPaths",
    "TfVarsFileResponse",
    "TfVarsListRequest",
    "TransferOwnershipRequest",
    "TypeOfUseEnum",
    "User",
    "UserResponseList",
    "Value",
    "VariableAlias",
    "VariableAliasRequest",
    "VariableEditRequest",
    "VariableImport",
    "VariableImportRequest",
    "VariableImportRequestVar",
    "VariableImportSuccessfulImportedVariable",
    "VariableOverride",
    "VariableOverrideRequest",
    "VariableRequest",
    "VariableResponse",
    "VariableResponseList",
    "Version",
    "VersionResponseList",
    "WebhookEventResponse",
    "WebhookEventResponseList",
    "WeekdayEnum",
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
