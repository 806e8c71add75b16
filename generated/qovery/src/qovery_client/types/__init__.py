"""Types for arguments: a model, or a dictionary with its keys.

Modules are imported on first use (PEP 562).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .agentic_workflow_governance import (
        AgenticWorkflowGovernance as AgenticWorkflowGovernance,
        AgenticWorkflowGovernanceDict as AgenticWorkflowGovernanceDict,
    )
    from .agentic_workflow_header import (
        AgenticWorkflowHeader as AgenticWorkflowHeader,
        AgenticWorkflowHeaderDict as AgenticWorkflowHeaderDict,
    )
    from .agentic_workflow_model_request import (
        AgenticWorkflowModelRequest as AgenticWorkflowModelRequest,
        AgenticWorkflowModelRequestDict as AgenticWorkflowModelRequestDict,
    )
    from .agentic_workflow_model_type import AgenticWorkflowModelType as AgenticWorkflowModelType
    from .agentic_workflow_output import (
        AgenticWorkflowOutput as AgenticWorkflowOutput,
        AgenticWorkflowOutputDict as AgenticWorkflowOutputDict,
    )
    from .agentic_workflow_project_repository import (
        AgenticWorkflowProjectRepository as AgenticWorkflowProjectRepository,
        AgenticWorkflowProjectRepositoryDict as AgenticWorkflowProjectRepositoryDict,
    )
    from .agentic_workflow_resources import (
        AgenticWorkflowResources as AgenticWorkflowResources,
        AgenticWorkflowResourcesDict as AgenticWorkflowResourcesDict,
    )
    from .alert_presentation import (
        AlertPresentation as AlertPresentation,
        AlertPresentationDict as AlertPresentationDict,
    )
    from .alert_receiver_creation_request import (
        AlertReceiverCreationRequest as AlertReceiverCreationRequest,
    )
    from .alert_receiver_edit_request import AlertReceiverEditRequest as AlertReceiverEditRequest
    from .alert_receiver_type import AlertReceiverType as AlertReceiverType
    from .alert_rule_condition import (
        AlertRuleCondition as AlertRuleCondition,
        AlertRuleConditionDict as AlertRuleConditionDict,
    )
    from .alert_rule_condition_function import (
        AlertRuleConditionFunction as AlertRuleConditionFunction,
    )
    from .alert_rule_condition_kind import AlertRuleConditionKind as AlertRuleConditionKind
    from .alert_rule_condition_operator import (
        AlertRuleConditionOperator as AlertRuleConditionOperator,
    )
    from .alert_severity import AlertSeverity as AlertSeverity
    from .alert_target import AlertTarget as AlertTarget, AlertTargetDict as AlertTargetDict
    from .alert_target_type import AlertTargetType as AlertTargetType
    from .alerting_config import (
        AlertingConfig as AlertingConfig,
        AlertingConfigDict as AlertingConfigDict,
    )
    from .annotation import Annotation as Annotation, AnnotationDict as AnnotationDict
    from .api_variable_scope_enum import APIVariableScopeEnum as APIVariableScopeEnum
    from .application_advanced_settings_deployment_antiaffinity_pod import (
        ApplicationAdvancedSettingsDeploymentAntiaffinityPod as ApplicationAdvancedSettingsDeploymentAntiaffinityPod,
    )
    from .application_advanced_settings_deployment_topology_spread_zone import (
        ApplicationAdvancedSettingsDeploymentTopologySpreadZone as ApplicationAdvancedSettingsDeploymentTopologySpreadZone,
    )
    from .application_advanced_settings_deployment_update_strategy_type import (
        ApplicationAdvancedSettingsDeploymentUpdateStrategyType as ApplicationAdvancedSettingsDeploymentUpdateStrategyType,
    )
    from .application_git_repository_request import (
        ApplicationGitRepositoryRequest as ApplicationGitRepositoryRequest,
        ApplicationGitRepositoryRequestDict as ApplicationGitRepositoryRequestDict,
    )
    from .automatically_configured_auth_dto import (
        AutomaticallyConfiguredAuthDto as AutomaticallyConfiguredAuthDto,
        AutomaticallyConfiguredAuthDtoDict as AutomaticallyConfiguredAuthDtoDict,
    )
    from .autoscaling_mode import AutoscalingMode as AutoscalingMode
    from .aws_credentials_request import AwsCredentialsRequest as AwsCredentialsRequest
    from .aws_parameter_store_endpoint_dto import (
        AwsParameterStoreEndpointDto as AwsParameterStoreEndpointDto,
        AwsParameterStoreEndpointDtoDict as AwsParameterStoreEndpointDtoDict,
    )
    from .aws_role_arn_auth_dto import (
        AwsRoleArnAuthDto as AwsRoleArnAuthDto,
        AwsRoleArnAuthDtoDict as AwsRoleArnAuthDtoDict,
    )
    from .aws_role_credentials_request import (
        AwsRoleCredentialsRequest as AwsRoleCredentialsRequest,
        AwsRoleCredentialsRequestDict as AwsRoleCredentialsRequestDict,
    )
    from .aws_secret_manager_endpoint_dto import (
        AwsSecretManagerEndpointDto as AwsSecretManagerEndpointDto,
        AwsSecretManagerEndpointDtoDict as AwsSecretManagerEndpointDtoDict,
    )
    from .aws_static_credentials_auth_dto import (
        AwsStaticCredentialsAuthDto as AwsStaticCredentialsAuthDto,
        AwsStaticCredentialsAuthDtoDict as AwsStaticCredentialsAuthDtoDict,
    )
    from .aws_static_credentials_request import (
        AwsStaticCredentialsRequest as AwsStaticCredentialsRequest,
        AwsStaticCredentialsRequestDict as AwsStaticCredentialsRequestDict,
    )
    from .blueprint_spec_overrides import (
        BlueprintSpecOverrides as BlueprintSpecOverrides,
        BlueprintSpecOverridesDict as BlueprintSpecOverridesDict,
    )
    from .blueprint_spec_overrides_backend import (
        BlueprintSpecOverridesBackend as BlueprintSpecOverridesBackend,
    )
    from .blueprint_spec_overrides_credentials import (
        BlueprintSpecOverridesCredentials as BlueprintSpecOverridesCredentials,
    )
    from .blueprint_update_variable_value import (
        BlueprintUpdateVariableValue as BlueprintUpdateVariableValue,
        BlueprintUpdateVariableValueDict as BlueprintUpdateVariableValueDict,
    )
    from .blueprint_variable_request import (
        BlueprintVariableRequest as BlueprintVariableRequest,
        BlueprintVariableRequestDict as BlueprintVariableRequestDict,
    )
    from .build_mode_enum import BuildModeEnum as BuildModeEnum
    from .cloud_provider_enum import CloudProviderEnum as CloudProviderEnum
    from .cloud_vendor_enum import CloudVendorEnum as CloudVendorEnum
    from .cloudflare_dns_provider_request import (
        CloudflareDnsProviderRequest as CloudflareDnsProviderRequest,
        CloudflareDnsProviderRequestDict as CloudflareDnsProviderRequestDict,
    )
    from .cloudwatch_export_config import (
        CloudWatchExportConfig as CloudWatchExportConfig,
        CloudWatchExportConfigDict as CloudWatchExportConfigDict,
    )
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
    from .cluster_analysis_output_format import (
        ClusterAnalysisOutputFormat as ClusterAnalysisOutputFormat,
    )
    from .cluster_cloud_provider_info_request import (
        ClusterCloudProviderInfoRequest as ClusterCloudProviderInfoRequest,
        ClusterCloudProviderInfoRequestDict as ClusterCloudProviderInfoRequestDict,
    )
    from .cluster_cloud_provider_info_request_credentials import (
        ClusterCloudProviderInfoRequestCredentials as ClusterCloudProviderInfoRequestCredentials,
        ClusterCloudProviderInfoRequestCredentialsDict as ClusterCloudProviderInfoRequestCredentialsDict,
    )
    from .cluster_delete_mode import ClusterDeleteMode as ClusterDeleteMode
    from .cluster_dns_provider_request_provider import (
        ClusterDnsProviderRequestProvider as ClusterDnsProviderRequestProvider,
    )
    from .cluster_eks_anywhere_git_repository import (
        ClusterEksAnywhereGitRepository as ClusterEksAnywhereGitRepository,
        ClusterEksAnywhereGitRepositoryDict as ClusterEksAnywhereGitRepositoryDict,
    )
    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureAwsExistingVpc as ClusterFeatureAwsExistingVpc,
        ClusterFeatureAwsExistingVpcDict as ClusterFeatureAwsExistingVpcDict,
    )
    from .cluster_feature_gcp_existing_vpc import (
        ClusterFeatureGcpExistingVpc as ClusterFeatureGcpExistingVpc,
        ClusterFeatureGcpExistingVpcDict as ClusterFeatureGcpExistingVpcDict,
    )
    from .cluster_feature_karpenter_parameters import (
        ClusterFeatureKarpenterParameters as ClusterFeatureKarpenterParameters,
        ClusterFeatureKarpenterParametersDict as ClusterFeatureKarpenterParametersDict,
    )
    from .cluster_feature_nat_gateway_parameters import (
        ClusterFeatureNatGatewayParameters as ClusterFeatureNatGatewayParameters,
        ClusterFeatureNatGatewayParametersDict as ClusterFeatureNatGatewayParametersDict,
    )
    from .cluster_feature_nat_gateway_parameters_nat_gateway_type import (
        ClusterFeatureNatGatewayParametersNatGatewayType as ClusterFeatureNatGatewayParametersNatGatewayType,
    )
    from .cluster_feature_nat_gateway_type_gcp import (
        ClusterFeatureNatGatewayTypeGcp as ClusterFeatureNatGatewayTypeGcp,
        ClusterFeatureNatGatewayTypeGcpDict as ClusterFeatureNatGatewayTypeGcpDict,
    )
    from .cluster_feature_nat_gateway_type_scaleway import (
        ClusterFeatureNatGatewayTypeScaleway as ClusterFeatureNatGatewayTypeScaleway,
        ClusterFeatureNatGatewayTypeScalewayDict as ClusterFeatureNatGatewayTypeScalewayDict,
    )
    from .cluster_feature_nat_gateway_type_scaleway_type import (
        ClusterFeatureNatGatewayTypeScalewayType as ClusterFeatureNatGatewayTypeScalewayType,
    )
    from .cluster_infrastructure_cert_manager_chart_parameters import (
        ClusterInfrastructureCertManagerChartParameters as ClusterInfrastructureCertManagerChartParameters,
        ClusterInfrastructureCertManagerChartParametersDict as ClusterInfrastructureCertManagerChartParametersDict,
    )
    from .cluster_infrastructure_charts_parameters import (
        ClusterInfrastructureChartsParameters as ClusterInfrastructureChartsParameters,
        ClusterInfrastructureChartsParametersDict as ClusterInfrastructureChartsParametersDict,
    )
    from .cluster_infrastructure_eks_anywhere_backup_parameters import (
        ClusterInfrastructureEksAnywhereBackupParameters as ClusterInfrastructureEksAnywhereBackupParameters,
        ClusterInfrastructureEksAnywhereBackupParametersDict as ClusterInfrastructureEksAnywhereBackupParametersDict,
    )
    from .cluster_infrastructure_eks_anywhere_backup_s3_parameters import (
        ClusterInfrastructureEksAnywhereBackupS3Parameters as ClusterInfrastructureEksAnywhereBackupS3Parameters,
        ClusterInfrastructureEksAnywhereBackupS3ParametersDict as ClusterInfrastructureEksAnywhereBackupS3ParametersDict,
    )
    from .cluster_infrastructure_eks_anywhere_parameters import (
        ClusterInfrastructureEksAnywhereParameters as ClusterInfrastructureEksAnywhereParameters,
        ClusterInfrastructureEksAnywhereParametersDict as ClusterInfrastructureEksAnywhereParametersDict,
    )
    from .cluster_infrastructure_metal_lb_chart_parameters import (
        ClusterInfrastructureMetalLbChartParameters as ClusterInfrastructureMetalLbChartParameters,
        ClusterInfrastructureMetalLbChartParametersDict as ClusterInfrastructureMetalLbChartParametersDict,
    )
    from .cluster_infrastructure_nginx_chart_parameters import (
        ClusterInfrastructureNginxChartParameters as ClusterInfrastructureNginxChartParameters,
        ClusterInfrastructureNginxChartParametersDict as ClusterInfrastructureNginxChartParametersDict,
    )
    from .cluster_keda import ClusterKeda as ClusterKeda, ClusterKedaDict as ClusterKedaDict
    from .cluster_labels_group import (
        ClusterLabelsGroup as ClusterLabelsGroup,
        ClusterLabelsGroupDict as ClusterLabelsGroupDict,
    )
    from .cluster_labels_group_list import ClusterLabelsGroupList as ClusterLabelsGroupList
    from .cluster_request_feature import (
        ClusterRequestFeature as ClusterRequestFeature,
        ClusterRequestFeatureDict as ClusterRequestFeatureDict,
    )
    from .cluster_request_feature_value import (
        ClusterRequestFeatureValue as ClusterRequestFeatureValue,
    )
    from .cluster_routing_table_request_route import (
        ClusterRoutingTableRequestRoute as ClusterRoutingTableRequestRoute,
        ClusterRoutingTableRequestRouteDict as ClusterRoutingTableRequestRouteDict,
    )
    from .company_size_enum import CompanySizeEnum as CompanySizeEnum
    from .container_advanced_settings_deployment_antiaffinity_pod import (
        ContainerAdvancedSettingsDeploymentAntiaffinityPod as ContainerAdvancedSettingsDeploymentAntiaffinityPod,
    )
    from .container_advanced_settings_deployment_topology_spread_zone import (
        ContainerAdvancedSettingsDeploymentTopologySpreadZone as ContainerAdvancedSettingsDeploymentTopologySpreadZone,
    )
    from .container_advanced_settings_deployment_update_strategy_type import (
        ContainerAdvancedSettingsDeploymentUpdateStrategyType as ContainerAdvancedSettingsDeploymentUpdateStrategyType,
    )
    from .container_registry_kind_enum import ContainerRegistryKindEnum as ContainerRegistryKindEnum
    from .container_registry_request_config import (
        ContainerRegistryRequestConfig as ContainerRegistryRequestConfig,
        ContainerRegistryRequestConfigDict as ContainerRegistryRequestConfigDict,
    )
    from .cpu_architecture_enum import CpuArchitectureEnum as CpuArchitectureEnum
    from .create_environment_mode_enum import CreateEnvironmentModeEnum as CreateEnvironmentModeEnum
    from .database_accessibility_enum import DatabaseAccessibilityEnum as DatabaseAccessibilityEnum
    from .database_edit_request_disk_type import (
        DatabaseEditRequestDiskType as DatabaseEditRequestDiskType,
    )
    from .database_mode_enum import DatabaseModeEnum as DatabaseModeEnum
    from .database_type_enum import DatabaseTypeEnum as DatabaseTypeEnum
    from .delete_terraform_action import DeleteTerraformAction as DeleteTerraformAction
    from .deploy_all_request_application import (
        DeployAllRequestApplication as DeployAllRequestApplication,
        DeployAllRequestApplicationDict as DeployAllRequestApplicationDict,
    )
    from .deploy_all_request_container import (
        DeployAllRequestContainer as DeployAllRequestContainer,
        DeployAllRequestContainerDict as DeployAllRequestContainerDict,
    )
    from .deploy_all_request_helm import (
        DeployAllRequestHelm as DeployAllRequestHelm,
        DeployAllRequestHelmDict as DeployAllRequestHelmDict,
    )
    from .deploy_all_request_job import (
        DeployAllRequestJob as DeployAllRequestJob,
        DeployAllRequestJobDict as DeployAllRequestJobDict,
    )
    from .deployment_restriction_mode_enum import (
        DeploymentRestrictionModeEnum as DeploymentRestrictionModeEnum,
    )
    from .deployment_restriction_type_enum import (
        DeploymentRestrictionTypeEnum as DeploymentRestrictionTypeEnum,
    )
    from .dockerfile_fragment_file import (
        DockerfileFragmentFile as DockerfileFragmentFile,
        DockerfileFragmentFileDict as DockerfileFragmentFileDict,
    )
    from .dockerfile_fragment_inline import (
        DockerfileFragmentInline as DockerfileFragmentInline,
        DockerfileFragmentInlineDict as DockerfileFragmentInlineDict,
    )
    from .eks_anywhere_vsphere_role_credentials_request import (
        EksAnywhereVsphereRoleCredentialsRequest as EksAnywhereVsphereRoleCredentialsRequest,
        EksAnywhereVsphereRoleCredentialsRequestDict as EksAnywhereVsphereRoleCredentialsRequestDict,
    )
    from .eks_anywhere_vsphere_static_credentials_request import (
        EksAnywhereVsphereStaticCredentialsRequest as EksAnywhereVsphereStaticCredentialsRequest,
        EksAnywhereVsphereStaticCredentialsRequestDict as EksAnywhereVsphereStaticCredentialsRequestDict,
    )
    from .email_alert_receiver_creation_request import (
        EmailAlertReceiverCreationRequest as EmailAlertReceiverCreationRequest,
        EmailAlertReceiverCreationRequestDict as EmailAlertReceiverCreationRequestDict,
    )
    from .email_alert_receiver_edit_request import (
        EmailAlertReceiverEditRequest as EmailAlertReceiverEditRequest,
        EmailAlertReceiverEditRequestDict as EmailAlertReceiverEditRequestDict,
    )
    from .environment_mode_enum import EnvironmentModeEnum as EnvironmentModeEnum
    from .gcp_credentials_request import GcpCredentialsRequest as GcpCredentialsRequest
    from .gcp_json_credentials_auth_dto import (
        GcpJsonCredentialsAuthDto as GcpJsonCredentialsAuthDto,
        GcpJsonCredentialsAuthDtoDict as GcpJsonCredentialsAuthDtoDict,
    )
    from .gcp_secret_manager_endpoint_dto import (
        GcpSecretManagerEndpointDto as GcpSecretManagerEndpointDto,
        GcpSecretManagerEndpointDtoDict as GcpSecretManagerEndpointDtoDict,
    )
    from .gcp_service_account_key_credentials_request import (
        GcpServiceAccountKeyCredentialsRequest as GcpServiceAccountKeyCredentialsRequest,
        GcpServiceAccountKeyCredentialsRequestDict as GcpServiceAccountKeyCredentialsRequestDict,
    )
    from .gcp_workload_identity_federation_credentials_request import (
        GcpWorkloadIdentityFederationCredentialsRequest as GcpWorkloadIdentityFederationCredentialsRequest,
        GcpWorkloadIdentityFederationCredentialsRequestDict as GcpWorkloadIdentityFederationCredentialsRequestDict,
    )
    from .gcp_workload_identity_federation_credentials_request_credential_type import (
        GcpWorkloadIdentityFederationCredentialsRequestCredentialType as GcpWorkloadIdentityFederationCredentialsRequestCredentialType,
    )
    from .git_provider_enum import GitProviderEnum as GitProviderEnum
    from .healthcheck import Healthcheck as Healthcheck, HealthcheckDict as HealthcheckDict
    from .helm_default_values_request_source import (
        HelmDefaultValuesRequestSource as HelmDefaultValuesRequestSource,
    )
    from .helm_default_values_request_source_git_repository import (
        HelmDefaultValuesRequestSourceGitRepository as HelmDefaultValuesRequestSourceGitRepository,
        HelmDefaultValuesRequestSourceGitRepositoryDict as HelmDefaultValuesRequestSourceGitRepositoryDict,
    )
    from .helm_default_values_request_source_helm_repository import (
        HelmDefaultValuesRequestSourceHelmRepository as HelmDefaultValuesRequestSourceHelmRepository,
        HelmDefaultValuesRequestSourceHelmRepositoryDict as HelmDefaultValuesRequestSourceHelmRepositoryDict,
    )
    from .helm_default_values_request_source_helm_repository_helm_repository import (
        HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository as HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository,
        HelmDefaultValuesRequestSourceHelmRepositoryHelmRepositoryDict as HelmDefaultValuesRequestSourceHelmRepositoryHelmRepositoryDict,
    )
    from .helm_force_event import HelmForceEvent as HelmForceEvent
    from .helm_git_repository_request import (
        HelmGitRepositoryRequest as HelmGitRepositoryRequest,
        HelmGitRepositoryRequestDict as HelmGitRepositoryRequestDict,
    )
    from .helm_key_values import HelmKeyValues as HelmKeyValues
    from .helm_port_protocol_enum import HelmPortProtocolEnum as HelmPortProtocolEnum
    from .helm_port_request_port import HelmPortRequestPort as HelmPortRequestPort
    from .helm_port_request_port_service_name import (
        HelmPortRequestPortServiceName as HelmPortRequestPortServiceName,
        HelmPortRequestPortServiceNameDict as HelmPortRequestPortServiceNameDict,
    )
    from .helm_port_request_port_service_selectors import (
        HelmPortRequestPortServiceSelectors as HelmPortRequestPortServiceSelectors,
        HelmPortRequestPortServiceSelectorsDict as HelmPortRequestPortServiceSelectorsDict,
    )
    from .helm_repository_kind_enum import HelmRepositoryKindEnum as HelmRepositoryKindEnum
    from .helm_repository_request_config import (
        HelmRepositoryRequestConfig as HelmRepositoryRequestConfig,
        HelmRepositoryRequestConfigDict as HelmRepositoryRequestConfigDict,
    )
    from .helm_request_source import HelmRequestSource as HelmRequestSource
    from .helm_request_source_git_repository import (
        HelmRequestSourceGitRepository as HelmRequestSourceGitRepository,
        HelmRequestSourceGitRepositoryDict as HelmRequestSourceGitRepositoryDict,
    )
    from .helm_request_source_helm_repository import (
        HelmRequestSourceHelmRepository as HelmRequestSourceHelmRepository,
        HelmRequestSourceHelmRepositoryDict as HelmRequestSourceHelmRepositoryDict,
    )
    from .helm_request_source_helm_repository_helm_repository import (
        HelmRequestSourceHelmRepositoryHelmRepository as HelmRequestSourceHelmRepositoryHelmRepository,
        HelmRequestSourceHelmRepositoryHelmRepositoryDict as HelmRequestSourceHelmRepositoryHelmRepositoryDict,
    )
    from .helm_request_values_override import (
        HelmRequestValuesOverride as HelmRequestValuesOverride,
        HelmRequestValuesOverrideDict as HelmRequestValuesOverrideDict,
    )
    from .helm_request_values_override_file import (
        HelmRequestValuesOverrideFile as HelmRequestValuesOverrideFile,
        HelmRequestValuesOverrideFileDict as HelmRequestValuesOverrideFileDict,
    )
    from .helm_request_values_override_file_git import (
        HelmRequestValuesOverrideFileGit as HelmRequestValuesOverrideFileGit,
        HelmRequestValuesOverrideFileGitDict as HelmRequestValuesOverrideFileGitDict,
    )
    from .helm_request_values_override_file_raw import (
        HelmRequestValuesOverrideFileRaw as HelmRequestValuesOverrideFileRaw,
        HelmRequestValuesOverrideFileRawDict as HelmRequestValuesOverrideFileRawDict,
    )
    from .helm_request_values_override_file_raw_value import (
        HelmRequestValuesOverrideFileRawValue as HelmRequestValuesOverrideFileRawValue,
        HelmRequestValuesOverrideFileRawValueDict as HelmRequestValuesOverrideFileRawValueDict,
    )
    from .internal_network_monitoring import (
        InternalNetworkMonitoring as InternalNetworkMonitoring,
        InternalNetworkMonitoringDict as InternalNetworkMonitoringDict,
    )
    from .invite_member_role_enum import InviteMemberRoleEnum as InviteMemberRoleEnum
    from .job_force_event import JobForceEvent as JobForceEvent
    from .job_lifecycle_type_enum import JobLifecycleTypeEnum as JobLifecycleTypeEnum
    from .job_request_schedule import (
        JobRequestSchedule as JobRequestSchedule,
        JobRequestScheduleDict as JobRequestScheduleDict,
    )
    from .job_request_schedule_cronjob import (
        JobRequestScheduleCronjob as JobRequestScheduleCronjob,
        JobRequestScheduleCronjobDict as JobRequestScheduleCronjobDict,
    )
    from .job_request_schedule_on_delete import (
        JobRequestScheduleOnDelete as JobRequestScheduleOnDelete,
        JobRequestScheduleOnDeleteDict as JobRequestScheduleOnDeleteDict,
    )
    from .job_request_schedule_on_start import (
        JobRequestScheduleOnStart as JobRequestScheduleOnStart,
        JobRequestScheduleOnStartDict as JobRequestScheduleOnStartDict,
    )
    from .job_request_schedule_on_stop import (
        JobRequestScheduleOnStop as JobRequestScheduleOnStop,
        JobRequestScheduleOnStopDict as JobRequestScheduleOnStopDict,
    )
    from .job_request_source import (
        JobRequestSource as JobRequestSource,
        JobRequestSourceDict as JobRequestSourceDict,
    )
    from .job_request_source_docker import (
        JobRequestSourceDocker as JobRequestSourceDocker,
        JobRequestSourceDockerDict as JobRequestSourceDockerDict,
    )
    from .job_request_source_image import (
        JobRequestSourceImage as JobRequestSourceImage,
        JobRequestSourceImageDict as JobRequestSourceImageDict,
    )
    from .karpenter_cronjob_node_pool_override import (
        KarpenterCronjobNodePoolOverride as KarpenterCronjobNodePoolOverride,
        KarpenterCronjobNodePoolOverrideDict as KarpenterCronjobNodePoolOverrideDict,
    )
    from .karpenter_default_node_pool_override import (
        KarpenterDefaultNodePoolOverride as KarpenterDefaultNodePoolOverride,
        KarpenterDefaultNodePoolOverrideDict as KarpenterDefaultNodePoolOverrideDict,
    )
    from .karpenter_gpu_node_pool_override import (
        KarpenterGpuNodePoolOverride as KarpenterGpuNodePoolOverride,
        KarpenterGpuNodePoolOverrideDict as KarpenterGpuNodePoolOverrideDict,
    )
    from .karpenter_node_pool import (
        KarpenterNodePool as KarpenterNodePool,
        KarpenterNodePoolDict as KarpenterNodePoolDict,
    )
    from .karpenter_node_pool_consolidation import (
        KarpenterNodePoolConsolidation as KarpenterNodePoolConsolidation,
        KarpenterNodePoolConsolidationDict as KarpenterNodePoolConsolidationDict,
    )
    from .karpenter_node_pool_limits import (
        KarpenterNodePoolLimits as KarpenterNodePoolLimits,
        KarpenterNodePoolLimitsDict as KarpenterNodePoolLimitsDict,
    )
    from .karpenter_node_pool_requirement import (
        KarpenterNodePoolRequirement as KarpenterNodePoolRequirement,
        KarpenterNodePoolRequirementDict as KarpenterNodePoolRequirementDict,
    )
    from .karpenter_node_pool_requirement_key import (
        KarpenterNodePoolRequirementKey as KarpenterNodePoolRequirementKey,
    )
    from .karpenter_node_pool_requirement_operator import (
        KarpenterNodePoolRequirementOperator as KarpenterNodePoolRequirementOperator,
    )
    from .karpenter_stable_node_pool_override import (
        KarpenterStableNodePoolOverride as KarpenterStableNodePoolOverride,
        KarpenterStableNodePoolOverrideDict as KarpenterStableNodePoolOverrideDict,
    )
    from .keda_autoscaling_request import (
        KedaAutoscalingRequest as KedaAutoscalingRequest,
        KedaAutoscalingRequestDict as KedaAutoscalingRequestDict,
    )
    from .keda_scaler_request import (
        KedaScalerRequest as KedaScalerRequest,
        KedaScalerRequestDict as KedaScalerRequestDict,
    )
    from .keda_scaler_role import KedaScalerRole as KedaScalerRole
    from .keda_trigger_authentication_request import (
        KedaTriggerAuthenticationRequest as KedaTriggerAuthenticationRequest,
        KedaTriggerAuthenticationRequestDict as KedaTriggerAuthenticationRequestDict,
    )
    from .kubernetes_enum import KubernetesEnum as KubernetesEnum
    from .kubernetes_selector import (
        KubernetesSelector as KubernetesSelector,
        KubernetesSelectorDict as KubernetesSelectorDict,
    )
    from .label import Label as Label, LabelDict as LabelDict
    from .list_awseks_instance_type_gpu import (
        ListAwseksInstanceTypeGpu as ListAwseksInstanceTypeGpu,
    )
    from .list_azure_aks_instance_type_gpu import (
        ListAzureAksInstanceTypeGpu as ListAzureAksInstanceTypeGpu,
    )
    from .metrics_configuration_managed_by_qovery import (
        MetricsConfigurationManagedByQovery as MetricsConfigurationManagedByQovery,
        MetricsConfigurationManagedByQoveryDict as MetricsConfigurationManagedByQoveryDict,
    )
    from .metrics_parameters import (
        MetricsParameters as MetricsParameters,
        MetricsParametersDict as MetricsParametersDict,
    )
    from .observability_resource_profile import (
        ObservabilityResourceProfile as ObservabilityResourceProfile,
    )
    from .organization_annotations_group_scope_enum import (
        OrganizationAnnotationsGroupScopeEnum as OrganizationAnnotationsGroupScopeEnum,
    )
    from .organization_api_token_scope import OrganizationApiTokenScope as OrganizationApiTokenScope
    from .organization_custom_role_cluster_permission import (
        OrganizationCustomRoleClusterPermission as OrganizationCustomRoleClusterPermission,
    )
    from .organization_custom_role_project_permission import (
        OrganizationCustomRoleProjectPermission as OrganizationCustomRoleProjectPermission,
    )
    from .organization_custom_role_update_request_cluster_permission import (
        OrganizationCustomRoleUpdateRequestClusterPermission as OrganizationCustomRoleUpdateRequestClusterPermission,
        OrganizationCustomRoleUpdateRequestClusterPermissionDict as OrganizationCustomRoleUpdateRequestClusterPermissionDict,
    )
    from .organization_custom_role_update_request_project_permission import (
        OrganizationCustomRoleUpdateRequestProjectPermission as OrganizationCustomRoleUpdateRequestProjectPermission,
        OrganizationCustomRoleUpdateRequestProjectPermissionDict as OrganizationCustomRoleUpdateRequestProjectPermissionDict,
    )
    from .organization_custom_role_update_request_project_permission_permission import (
        OrganizationCustomRoleUpdateRequestProjectPermissionPermission as OrganizationCustomRoleUpdateRequestProjectPermissionPermission,
        OrganizationCustomRoleUpdateRequestProjectPermissionPermissionDict as OrganizationCustomRoleUpdateRequestProjectPermissionPermissionDict,
    )
    from .organization_event_origin import OrganizationEventOrigin as OrganizationEventOrigin
    from .organization_event_sub_target_type import (
        OrganizationEventSubTargetType as OrganizationEventSubTargetType,
    )
    from .organization_event_target_level import (
        OrganizationEventTargetLevel as OrganizationEventTargetLevel,
    )
    from .organization_event_target_type import (
        OrganizationEventTargetType as OrganizationEventTargetType,
    )
    from .organization_event_type import OrganizationEventType as OrganizationEventType
    from .organization_onboarding_status_enum import (
        OrganizationOnboardingStatusEnum as OrganizationOnboardingStatusEnum,
    )
    from .organization_webhook_event_enum import (
        OrganizationWebhookEventEnum as OrganizationWebhookEventEnum,
    )
    from .organization_webhook_kind_enum import (
        OrganizationWebhookKindEnum as OrganizationWebhookKindEnum,
    )
    from .plan_enum import PlanEnum as PlanEnum
    from .platform_cloud_vendor import PlatformCloudVendor as PlatformCloudVendor
    from .platform_cluster_mode import PlatformClusterMode as PlatformClusterMode
    from .platform_component_configuration_map import (
        PlatformComponentConfigurationMap as PlatformComponentConfigurationMap,
    )
    from .platform_component_string_values_map import (
        PlatformComponentStringValuesMap as PlatformComponentStringValuesMap,
    )
    from .platform_configuration_values import (
        PlatformConfigurationValues as PlatformConfigurationValues,
    )
    from .platform_layer_selections import PlatformLayerSelections as PlatformLayerSelections
    from .port_protocol_enum import PortProtocolEnum as PortProtocolEnum
    from .probe import Probe as Probe, ProbeDict as ProbeDict
    from .probe_type import ProbeType as ProbeType, ProbeTypeDict as ProbeTypeDict
    from .probe_type_exec import (
        ProbeTypeExec as ProbeTypeExec,
        ProbeTypeExecDict as ProbeTypeExecDict,
    )
    from .probe_type_grpc import (
        ProbeTypeGrpc as ProbeTypeGrpc,
        ProbeTypeGrpcDict as ProbeTypeGrpcDict,
    )
    from .probe_type_http import (
        ProbeTypeHttp as ProbeTypeHttp,
        ProbeTypeHttpDict as ProbeTypeHttpDict,
    )
    from .probe_type_tcp import ProbeTypeTcp as ProbeTypeTcp, ProbeTypeTcpDict as ProbeTypeTcpDict
    from .qovery_dns_provider_request import (
        QoveryDnsProviderRequest as QoveryDnsProviderRequest,
        QoveryDnsProviderRequestDict as QoveryDnsProviderRequestDict,
    )
    from .registry_mirroring_mode_enum import RegistryMirroringModeEnum as RegistryMirroringModeEnum
    from .route53_dns_provider_request import (
        Route53DnsProviderRequest as Route53DnsProviderRequest,
        Route53DnsProviderRequestDict as Route53DnsProviderRequestDict,
    )
    from .route53_static_credentials_request import (
        Route53StaticCredentialsRequest as Route53StaticCredentialsRequest,
        Route53StaticCredentialsRequestDict as Route53StaticCredentialsRequestDict,
    )
    from .secret_manager_access_request import (
        SecretManagerAccessRequest as SecretManagerAccessRequest,
        SecretManagerAccessRequestDict as SecretManagerAccessRequestDict,
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
    from .service_annotation_request import (
        ServiceAnnotationRequest as ServiceAnnotationRequest,
        ServiceAnnotationRequestDict as ServiceAnnotationRequestDict,
    )
    from .service_annotations_request_list import (
        ServiceAnnotationsRequestList as ServiceAnnotationsRequestList,
    )
    from .service_label_request import (
        ServiceLabelRequest as ServiceLabelRequest,
        ServiceLabelRequestDict as ServiceLabelRequestDict,
    )
    from .service_labels_request_list import ServiceLabelsRequestList as ServiceLabelsRequestList
    from .service_light_response import (
        ServiceLightResponse as ServiceLightResponse,
        ServiceLightResponseDict as ServiceLightResponseDict,
    )
    from .service_light_response_job_type import (
        ServiceLightResponseJobType as ServiceLightResponseJobType,
    )
    from .service_port import ServicePort as ServicePort, ServicePortDict as ServicePortDict
    from .service_port_request_port import (
        ServicePortRequestPort as ServicePortRequestPort,
        ServicePortRequestPortDict as ServicePortRequestPortDict,
    )
    from .service_port_response_list import ServicePortResponseList as ServicePortResponseList
    from .service_storage_request_storage_item import (
        ServiceStorageRequestStorageItem as ServiceStorageRequestStorageItem,
        ServiceStorageRequestStorageItemDict as ServiceStorageRequestStorageItemDict,
    )
    from .service_type_enum import ServiceTypeEnum as ServiceTypeEnum
    from .service_type_for_variable_enum import (
        ServiceTypeForVariableEnum as ServiceTypeForVariableEnum,
    )
    from .service_type_service_id_ingress_deployment_status_service_type import (
        ServiceTypeServiceIdIngressDeploymentStatusServiceType as ServiceTypeServiceIdIngressDeploymentStatusServiceType,
    )
    from .slack_alert_receiver_creation_request import (
        SlackAlertReceiverCreationRequest as SlackAlertReceiverCreationRequest,
        SlackAlertReceiverCreationRequestDict as SlackAlertReceiverCreationRequestDict,
    )
    from .slack_alert_receiver_edit_request import (
        SlackAlertReceiverEditRequest as SlackAlertReceiverEditRequest,
        SlackAlertReceiverEditRequestDict as SlackAlertReceiverEditRequestDict,
    )
    from .storage_type_enum import StorageTypeEnum as StorageTypeEnum
    from .terraform_auto_deploy_config import (
        TerraformAutoDeployConfig as TerraformAutoDeployConfig,
        TerraformAutoDeployConfigDict as TerraformAutoDeployConfigDict,
    )
    from .terraform_auto_deploy_config_terraform_action import (
        TerraformAutoDeployConfigTerraformAction as TerraformAutoDeployConfigTerraformAction,
    )
    from .terraform_backend import TerraformBackend as TerraformBackend
    from .terraform_backend_blueprint import (
        TerraformBackendBlueprint as TerraformBackendBlueprint,
        TerraformBackendBlueprintDict as TerraformBackendBlueprintDict,
    )
    from .terraform_backend_blueprint_object import (
        TerraformBackendBlueprintObject as TerraformBackendBlueprintObject,
        TerraformBackendBlueprintObjectDict as TerraformBackendBlueprintObjectDict,
    )
    from .terraform_backend_kubernetes import (
        TerraformBackendKubernetes as TerraformBackendKubernetes,
    )
    from .terraform_backend_kubernetes_object import (
        TerraformBackendKubernetesObject as TerraformBackendKubernetesObject,
        TerraformBackendKubernetesObjectDict as TerraformBackendKubernetesObjectDict,
    )
    from .terraform_backend_user_provided import (
        TerraformBackendUserProvided as TerraformBackendUserProvided,
    )
    from .terraform_backend_user_provided_object import (
        TerraformBackendUserProvidedObject as TerraformBackendUserProvidedObject,
        TerraformBackendUserProvidedObjectDict as TerraformBackendUserProvidedObjectDict,
    )
    from .terraform_deploy_request import (
        TerraformDeployRequest as TerraformDeployRequest,
        TerraformDeployRequestDict as TerraformDeployRequestDict,
    )
    from .terraform_deploy_request_action import (
        TerraformDeployRequestAction as TerraformDeployRequestAction,
    )
    from .terraform_engine_enum import TerraformEngineEnum as TerraformEngineEnum
    from .terraform_git_repository_request import (
        TerraformGitRepositoryRequest as TerraformGitRepositoryRequest,
        TerraformGitRepositoryRequestDict as TerraformGitRepositoryRequestDict,
    )
    from .terraform_provider_version import (
        TerraformProviderVersion as TerraformProviderVersion,
        TerraformProviderVersionDict as TerraformProviderVersionDict,
    )
    from .terraform_request_dockerfile_fragment import (
        TerraformRequestDockerfileFragment as TerraformRequestDockerfileFragment,
    )
    from .terraform_request_job_resources import (
        TerraformRequestJobResources as TerraformRequestJobResources,
        TerraformRequestJobResourcesDict as TerraformRequestJobResourcesDict,
    )
    from .terraform_request_terraform_files_source import (
        TerraformRequestTerraformFilesSource as TerraformRequestTerraformFilesSource,
        TerraformRequestTerraformFilesSourceDict as TerraformRequestTerraformFilesSourceDict,
    )
    from .terraform_var_key_value import (
        TerraformVarKeyValue as TerraformVarKeyValue,
        TerraformVarKeyValueDict as TerraformVarKeyValueDict,
    )
    from .terraform_variables_source_request import (
        TerraformVariablesSourceRequest as TerraformVariablesSourceRequest,
        TerraformVariablesSourceRequestDict as TerraformVariablesSourceRequestDict,
    )
    from .tf_vars_discovery_mode import TfVarsDiscoveryMode as TfVarsDiscoveryMode
    from .tf_vars_discovery_mode_auto_discover import (
        TfVarsDiscoveryModeAutoDiscover as TfVarsDiscoveryModeAutoDiscover,
        TfVarsDiscoveryModeAutoDiscoverDict as TfVarsDiscoveryModeAutoDiscoverDict,
    )
    from .tf_vars_discovery_mode_specific_paths import (
        TfVarsDiscoveryModeSpecificPaths as TfVarsDiscoveryModeSpecificPaths,
        TfVarsDiscoveryModeSpecificPathsDict as TfVarsDiscoveryModeSpecificPathsDict,
    )
    from .type_of_use_enum import TypeOfUseEnum as TypeOfUseEnum
    from .variable_import_request_var import (
        VariableImportRequestVar as VariableImportRequestVar,
        VariableImportRequestVarDict as VariableImportRequestVarDict,
    )
    from .weekday_enum import WeekdayEnum as WeekdayEnum

_MODULES: dict[str, str] = {
    "APIVariableScopeEnum": "api_variable_scope_enum",
    "AgenticWorkflowGovernance": "agentic_workflow_governance",
    "AgenticWorkflowGovernanceDict": "agentic_workflow_governance",
    "AgenticWorkflowHeader": "agentic_workflow_header",
    "AgenticWorkflowHeaderDict": "agentic_workflow_header",
    "AgenticWorkflowModelRequest": "agentic_workflow_model_request",
    "AgenticWorkflowModelRequestDict": "agentic_workflow_model_request",
    "AgenticWorkflowModelType": "agentic_workflow_model_type",
    "AgenticWorkflowOutput": "agentic_workflow_output",
    "AgenticWorkflowOutputDict": "agentic_workflow_output",
    "AgenticWorkflowProjectRepository": "agentic_workflow_project_repository",
    "AgenticWorkflowProjectRepositoryDict": "agentic_workflow_project_repository",
    "AgenticWorkflowResources": "agentic_workflow_resources",
    "AgenticWorkflowResourcesDict": "agentic_workflow_resources",
    "AlertPresentation": "alert_presentation",
    "AlertPresentationDict": "alert_presentation",
    "AlertReceiverCreationRequest": "alert_receiver_creation_request",
    "AlertReceiverEditRequest": "alert_receiver_edit_request",
    "AlertReceiverType": "alert_receiver_type",
    "AlertRuleCondition": "alert_rule_condition",
    "AlertRuleConditionDict": "alert_rule_condition",
    "AlertRuleConditionFunction": "alert_rule_condition_function",
    "AlertRuleConditionKind": "alert_rule_condition_kind",
    "AlertRuleConditionOperator": "alert_rule_condition_operator",
    "AlertSeverity": "alert_severity",
    "AlertTarget": "alert_target",
    "AlertTargetDict": "alert_target",
    "AlertTargetType": "alert_target_type",
    "AlertingConfig": "alerting_config",
    "AlertingConfigDict": "alerting_config",
    "Annotation": "annotation",
    "AnnotationDict": "annotation",
    "ApplicationAdvancedSettingsDeploymentAntiaffinityPod": "application_advanced_settings_deployment_antiaffinity_pod",
    "ApplicationAdvancedSettingsDeploymentTopologySpreadZone": "application_advanced_settings_deployment_topology_spread_zone",
    "ApplicationAdvancedSettingsDeploymentUpdateStrategyType": "application_advanced_settings_deployment_update_strategy_type",
    "ApplicationGitRepositoryRequest": "application_git_repository_request",
    "ApplicationGitRepositoryRequestDict": "application_git_repository_request",
    "AutomaticallyConfiguredAuthDto": "automatically_configured_auth_dto",
    "AutomaticallyConfiguredAuthDtoDict": "automatically_configured_auth_dto",
    "AutoscalingMode": "autoscaling_mode",
    "AwsCredentialsRequest": "aws_credentials_request",
    "AwsParameterStoreEndpointDto": "aws_parameter_store_endpoint_dto",
    "AwsParameterStoreEndpointDtoDict": "aws_parameter_store_endpoint_dto",
    "AwsRoleArnAuthDto": "aws_role_arn_auth_dto",
    "AwsRoleArnAuthDtoDict": "aws_role_arn_auth_dto",
    "AwsRoleCredentialsRequest": "aws_role_credentials_request",
    "AwsRoleCredentialsRequestDict": "aws_role_credentials_request",
    "AwsSecretManagerEndpointDto": "aws_secret_manager_endpoint_dto",
    "AwsSecretManagerEndpointDtoDict": "aws_secret_manager_endpoint_dto",
    "AwsStaticCredentialsAuthDto": "aws_static_credentials_auth_dto",
    "AwsStaticCredentialsAuthDtoDict": "aws_static_credentials_auth_dto",
    "AwsStaticCredentialsRequest": "aws_static_credentials_request",
    "AwsStaticCredentialsRequestDict": "aws_static_credentials_request",
    "BlueprintSpecOverrides": "blueprint_spec_overrides",
    "BlueprintSpecOverridesBackend": "blueprint_spec_overrides_backend",
    "BlueprintSpecOverridesCredentials": "blueprint_spec_overrides_credentials",
    "BlueprintSpecOverridesDict": "blueprint_spec_overrides",
    "BlueprintUpdateVariableValue": "blueprint_update_variable_value",
    "BlueprintUpdateVariableValueDict": "blueprint_update_variable_value",
    "BlueprintVariableRequest": "blueprint_variable_request",
    "BlueprintVariableRequestDict": "blueprint_variable_request",
    "BuildModeEnum": "build_mode_enum",
    "CloudProviderEnum": "cloud_provider_enum",
    "CloudVendorEnum": "cloud_vendor_enum",
    "CloudWatchExportConfig": "cloudwatch_export_config",
    "CloudWatchExportConfigDict": "cloudwatch_export_config",
    "CloudflareDnsProviderRequest": "cloudflare_dns_provider_request",
    "CloudflareDnsProviderRequestDict": "cloudflare_dns_provider_request",
    "ClusterAdvancedSettingsAwsEksEc2MetadataImds": "cluster_advanced_settings_aws_eks_ec2_metadata_imds",
    "ClusterAdvancedSettingsAwsEksEfsPerformanceMode": "cluster_advanced_settings_aws_eks_efs_performance_mode",
    "ClusterAdvancedSettingsAwsEksEfsThroughputMode": "cluster_advanced_settings_aws_eks_efs_throughput_mode",
    "ClusterAdvancedSettingsAwsEksEfsTransitionToIa": "cluster_advanced_settings_aws_eks_efs_transition_to_ia",
    "ClusterAdvancedSettingsLokiDeploymentMode": "cluster_advanced_settings_loki_deployment_mode",
    "ClusterAnalysisKind": "cluster_analysis_kind",
    "ClusterAnalysisOutputFormat": "cluster_analysis_output_format",
    "ClusterCloudProviderInfoRequest": "cluster_cloud_provider_info_request",
    "ClusterCloudProviderInfoRequestCredentials": "cluster_cloud_provider_info_request_credentials",
    "ClusterCloudProviderInfoRequestCredentialsDict": "cluster_cloud_provider_info_request_credentials",
    "ClusterCloudProviderInfoRequestDict": "cluster_cloud_provider_info_request",
    "ClusterDeleteMode": "cluster_delete_mode",
    "ClusterDnsProviderRequestProvider": "cluster_dns_provider_request_provider",
    "ClusterEksAnywhereGitRepository": "cluster_eks_anywhere_git_repository",
    "ClusterEksAnywhereGitRepositoryDict": "cluster_eks_anywhere_git_repository",
    "ClusterFeatureAwsExistingVpc": "cluster_feature_aws_existing_vpc",
    "ClusterFeatureAwsExistingVpcDict": "cluster_feature_aws_existing_vpc",
    "ClusterFeatureGcpExistingVpc": "cluster_feature_gcp_existing_vpc",
    "ClusterFeatureGcpExistingVpcDict": "cluster_feature_gcp_existing_vpc",
    "ClusterFeatureKarpenterParameters": "cluster_feature_karpenter_parameters",
    "ClusterFeatureKarpenterParametersDict": "cluster_feature_karpenter_parameters",
    "ClusterFeatureNatGatewayParameters": "cluster_feature_nat_gateway_parameters",
    "ClusterFeatureNatGatewayParametersDict": "cluster_feature_nat_gateway_parameters",
    "ClusterFeatureNatGatewayParametersNatGatewayType": "cluster_feature_nat_gateway_parameters_nat_gateway_type",
    "ClusterFeatureNatGatewayTypeGcp": "cluster_feature_nat_gateway_type_gcp",
    "ClusterFeatureNatGatewayTypeGcpDict": "cluster_feature_nat_gateway_type_gcp",
    "ClusterFeatureNatGatewayTypeScaleway": "cluster_feature_nat_gateway_type_scaleway",
    "ClusterFeatureNatGatewayTypeScalewayDict": "cluster_feature_nat_gateway_type_scaleway",
    "ClusterFeatureNatGatewayTypeScalewayType": "cluster_feature_nat_gateway_type_scaleway_type",
    "ClusterInfrastructureCertManagerChartParameters": "cluster_infrastructure_cert_manager_chart_parameters",
    "ClusterInfrastructureCertManagerChartParametersDict": "cluster_infrastructure_cert_manager_chart_parameters",
    "ClusterInfrastructureChartsParameters": "cluster_infrastructure_charts_parameters",
    "ClusterInfrastructureChartsParametersDict": "cluster_infrastructure_charts_parameters",
    "ClusterInfrastructureEksAnywhereBackupParameters": "cluster_infrastructure_eks_anywhere_backup_parameters",
    "ClusterInfrastructureEksAnywhereBackupParametersDict": "cluster_infrastructure_eks_anywhere_backup_parameters",
    "ClusterInfrastructureEksAnywhereBackupS3Parameters": "cluster_infrastructure_eks_anywhere_backup_s3_parameters",
    "ClusterInfrastructureEksAnywhereBackupS3ParametersDict": "cluster_infrastructure_eks_anywhere_backup_s3_parameters",
    "ClusterInfrastructureEksAnywhereParameters": "cluster_infrastructure_eks_anywhere_parameters",
    "ClusterInfrastructureEksAnywhereParametersDict": "cluster_infrastructure_eks_anywhere_parameters",
    "ClusterInfrastructureMetalLbChartParameters": "cluster_infrastructure_metal_lb_chart_parameters",
    "ClusterInfrastructureMetalLbChartParametersDict": "cluster_infrastructure_metal_lb_chart_parameters",
    "ClusterInfrastructureNginxChartParameters": "cluster_infrastructure_nginx_chart_parameters",
    "ClusterInfrastructureNginxChartParametersDict": "cluster_infrastructure_nginx_chart_parameters",
    "ClusterKeda": "cluster_keda",
    "ClusterKedaDict": "cluster_keda",
    "ClusterLabelsGroup": "cluster_labels_group",
    "ClusterLabelsGroupDict": "cluster_labels_group",
    "ClusterLabelsGroupList": "cluster_labels_group_list",
    "ClusterRequestFeature": "cluster_request_feature",
    "ClusterRequestFeatureDict": "cluster_request_feature",
    "ClusterRequestFeatureValue": "cluster_request_feature_value",
    "ClusterRoutingTableRequestRoute": "cluster_routing_table_request_route",
    "ClusterRoutingTableRequestRouteDict": "cluster_routing_table_request_route",
    "CompanySizeEnum": "company_size_enum",
    "ContainerAdvancedSettingsDeploymentAntiaffinityPod": "container_advanced_settings_deployment_antiaffinity_pod",
    "ContainerAdvancedSettingsDeploymentTopologySpreadZone": "container_advanced_settings_deployment_topology_spread_zone",
    "ContainerAdvancedSettingsDeploymentUpdateStrategyType": "container_advanced_settings_deployment_update_strategy_type",
    "ContainerRegistryKindEnum": "container_registry_kind_enum",
    "ContainerRegistryRequestConfig": "container_registry_request_config",
    "ContainerRegistryRequestConfigDict": "container_registry_request_config",
    "CpuArchitectureEnum": "cpu_architecture_enum",
    "CreateEnvironmentModeEnum": "create_environment_mode_enum",
    "DatabaseAccessibilityEnum": "database_accessibility_enum",
    "DatabaseEditRequestDiskType": "database_edit_request_disk_type",
    "DatabaseModeEnum": "database_mode_enum",
    "DatabaseTypeEnum": "database_type_enum",
    "DeleteTerraformAction": "delete_terraform_action",
    "DeployAllRequestApplication": "deploy_all_request_application",
    "DeployAllRequestApplicationDict": "deploy_all_request_application",
    "DeployAllRequestContainer": "deploy_all_request_container",
    "DeployAllRequestContainerDict": "deploy_all_request_container",
    "DeployAllRequestHelm": "deploy_all_request_helm",
    "DeployAllRequestHelmDict": "deploy_all_request_helm",
    "DeployAllRequestJob": "deploy_all_request_job",
    "DeployAllRequestJobDict": "deploy_all_request_job",
    "DeploymentRestrictionModeEnum": "deployment_restriction_mode_enum",
    "DeploymentRestrictionTypeEnum": "deployment_restriction_type_enum",
    "DockerfileFragmentFile": "dockerfile_fragment_file",
    "DockerfileFragmentFileDict": "dockerfile_fragment_file",
    "DockerfileFragmentInline": "dockerfile_fragment_inline",
    "DockerfileFragmentInlineDict": "dockerfile_fragment_inline",
    "EksAnywhereVsphereRoleCredentialsRequest": "eks_anywhere_vsphere_role_credentials_request",
    "EksAnywhereVsphereRoleCredentialsRequestDict": "eks_anywhere_vsphere_role_credentials_request",
    "EksAnywhereVsphereStaticCredentialsRequest": "eks_anywhere_vsphere_static_credentials_request",
    "EksAnywhereVsphereStaticCredentialsRequestDict": "eks_anywhere_vsphere_static_credentials_request",
    "EmailAlertReceiverCreationRequest": "email_alert_receiver_creation_request",
    "EmailAlertReceiverCreationRequestDict": "email_alert_receiver_creation_request",
    "EmailAlertReceiverEditRequest": "email_alert_receiver_edit_request",
    "EmailAlertReceiverEditRequestDict": "email_alert_receiver_edit_request",
    "EnvironmentModeEnum": "environment_mode_enum",
    "GcpCredentialsRequest": "gcp_credentials_request",
    "GcpJsonCredentialsAuthDto": "gcp_json_credentials_auth_dto",
    "GcpJsonCredentialsAuthDtoDict": "gcp_json_credentials_auth_dto",
    "GcpSecretManagerEndpointDto": "gcp_secret_manager_endpoint_dto",
    "GcpSecretManagerEndpointDtoDict": "gcp_secret_manager_endpoint_dto",
    "GcpServiceAccountKeyCredentialsRequest": "gcp_service_account_key_credentials_request",
    "GcpServiceAccountKeyCredentialsRequestDict": "gcp_service_account_key_credentials_request",
    "GcpWorkloadIdentityFederationCredentialsRequest": "gcp_workload_identity_federation_credentials_request",
    "GcpWorkloadIdentityFederationCredentialsRequestCredentialType": "gcp_workload_identity_federation_credentials_request_credential_type",
    "GcpWorkloadIdentityFederationCredentialsRequestDict": "gcp_workload_identity_federation_credentials_request",
    "GitProviderEnum": "git_provider_enum",
    "Healthcheck": "healthcheck",
    "HealthcheckDict": "healthcheck",
    "HelmDefaultValuesRequestSource": "helm_default_values_request_source",
    "HelmDefaultValuesRequestSourceGitRepository": "helm_default_values_request_source_git_repository",
    "HelmDefaultValuesRequestSourceGitRepositoryDict": "helm_default_values_request_source_git_repository",
    "HelmDefaultValuesRequestSourceHelmRepository": "helm_default_values_request_source_helm_repository",
    "HelmDefaultValuesRequestSourceHelmRepositoryDict": "helm_default_values_request_source_helm_repository",
    "HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository": "helm_default_values_request_source_helm_repository_helm_repository",
    "HelmDefaultValuesRequestSourceHelmRepositoryHelmRepositoryDict": "helm_default_values_request_source_helm_repository_helm_repository",
    "HelmForceEvent": "helm_force_event",
    "HelmGitRepositoryRequest": "helm_git_repository_request",
    "HelmGitRepositoryRequestDict": "helm_git_repository_request",
    "HelmKeyValues": "helm_key_values",
    "HelmPortProtocolEnum": "helm_port_protocol_enum",
    "HelmPortRequestPort": "helm_port_request_port",
    "HelmPortRequestPortServiceName": "helm_port_request_port_service_name",
    "HelmPortRequestPortServiceNameDict": "helm_port_request_port_service_name",
    "HelmPortRequestPortServiceSelectors": "helm_port_request_port_service_selectors",
    "HelmPortRequestPortServiceSelectorsDict": "helm_port_request_port_service_selectors",
    "HelmRepositoryKindEnum": "helm_repository_kind_enum",
    "HelmRepositoryRequestConfig": "helm_repository_request_config",
    "HelmRepositoryRequestConfigDict": "helm_repository_request_config",
    "HelmRequestSource": "helm_request_source",
    "HelmRequestSourceGitRepository": "helm_request_source_git_repository",
    "HelmRequestSourceGitRepositoryDict": "helm_request_source_git_repository",
    "HelmRequestSourceHelmRepository": "helm_request_source_helm_repository",
    "HelmRequestSourceHelmRepositoryDict": "helm_request_source_helm_repository",
    "HelmRequestSourceHelmRepositoryHelmRepository": "helm_request_source_helm_repository_helm_repository",
    "HelmRequestSourceHelmRepositoryHelmRepositoryDict": "helm_request_source_helm_repository_helm_repository",
    "HelmRequestValuesOverride": "helm_request_values_override",
    "HelmRequestValuesOverrideDict": "helm_request_values_override",
    "HelmRequestValuesOverrideFile": "helm_request_values_override_file",
    "HelmRequestValuesOverrideFileDict": "helm_request_values_override_file",
    "HelmRequestValuesOverrideFileGit": "helm_request_values_override_file_git",
    "HelmRequestValuesOverrideFileGitDict": "helm_request_values_override_file_git",
    "HelmRequestValuesOverrideFileRaw": "helm_request_values_override_file_raw",
    "HelmRequestValuesOverrideFileRawDict": "helm_request_values_override_file_raw",
    "HelmRequestValuesOverrideFileRawValue": "helm_request_values_override_file_raw_value",
    "HelmRequestValuesOverrideFileRawValueDict": "helm_request_values_override_file_raw_value",
    "InternalNetworkMonitoring": "internal_network_monitoring",
    "InternalNetworkMonitoringDict": "internal_network_monitoring",
    "InviteMemberRoleEnum": "invite_member_role_enum",
    "JobForceEvent": "job_force_event",
    "JobLifecycleTypeEnum": "job_lifecycle_type_enum",
    "JobRequestSchedule": "job_request_schedule",
    "JobRequestScheduleCronjob": "job_request_schedule_cronjob",
    "JobRequestScheduleCronjobDict": "job_request_schedule_cronjob",
    "JobRequestScheduleDict": "job_request_schedule",
    "JobRequestScheduleOnDelete": "job_request_schedule_on_delete",
    "JobRequestScheduleOnDeleteDict": "job_request_schedule_on_delete",
    "JobRequestScheduleOnStart": "job_request_schedule_on_start",
    "JobRequestScheduleOnStartDict": "job_request_schedule_on_start",
    "JobRequestScheduleOnStop": "job_request_schedule_on_stop",
    "JobRequestScheduleOnStopDict": "job_request_schedule_on_stop",
    "JobRequestSource": "job_request_source",
    "JobRequestSourceDict": "job_request_source",
    "JobRequestSourceDocker": "job_request_source_docker",
    "JobRequestSourceDockerDict": "job_request_source_docker",
    "JobRequestSourceImage": "job_request_source_image",
    "JobRequestSourceImageDict": "job_request_source_image",
    "KarpenterCronjobNodePoolOverride": "karpenter_cronjob_node_pool_override",
    "KarpenterCronjobNodePoolOverrideDict": "karpenter_cronjob_node_pool_override",
    "KarpenterDefaultNodePoolOverride": "karpenter_default_node_pool_override",
    "KarpenterDefaultNodePoolOverrideDict": "karpenter_default_node_pool_override",
    "KarpenterGpuNodePoolOverride": "karpenter_gpu_node_pool_override",
    "KarpenterGpuNodePoolOverrideDict": "karpenter_gpu_node_pool_override",
    "KarpenterNodePool": "karpenter_node_pool",
    "KarpenterNodePoolConsolidation": "karpenter_node_pool_consolidation",
    "KarpenterNodePoolConsolidationDict": "karpenter_node_pool_consolidation",
    "KarpenterNodePoolDict": "karpenter_node_pool",
    "KarpenterNodePoolLimits": "karpenter_node_pool_limits",
    "KarpenterNodePoolLimitsDict": "karpenter_node_pool_limits",
    "KarpenterNodePoolRequirement": "karpenter_node_pool_requirement",
    "KarpenterNodePoolRequirementDict": "karpenter_node_pool_requirement",
    "KarpenterNodePoolRequirementKey": "karpenter_node_pool_requirement_key",
    "KarpenterNodePoolRequirementOperator": "karpenter_node_pool_requirement_operator",
    "KarpenterStableNodePoolOverride": "karpenter_stable_node_pool_override",
    "KarpenterStableNodePoolOverrideDict": "karpenter_stable_node_pool_override",
    "KedaAutoscalingRequest": "keda_autoscaling_request",
    "KedaAutoscalingRequestDict": "keda_autoscaling_request",
    "KedaScalerRequest": "keda_scaler_request",
    "KedaScalerRequestDict": "keda_scaler_request",
    "KedaScalerRole": "keda_scaler_role",
    "KedaTriggerAuthenticationRequest": "keda_trigger_authentication_request",
    "KedaTriggerAuthenticationRequestDict": "keda_trigger_authentication_request",
    "KubernetesEnum": "kubernetes_enum",
    "KubernetesSelector": "kubernetes_selector",
    "KubernetesSelectorDict": "kubernetes_selector",
    "Label": "label",
    "LabelDict": "label",
    "ListAwseksInstanceTypeGpu": "list_awseks_instance_type_gpu",
    "ListAzureAksInstanceTypeGpu": "list_azure_aks_instance_type_gpu",
    "MetricsConfigurationManagedByQovery": "metrics_configuration_managed_by_qovery",
    "MetricsConfigurationManagedByQoveryDict": "metrics_configuration_managed_by_qovery",
    "MetricsParameters": "metrics_parameters",
    "MetricsParametersDict": "metrics_parameters",
    "ObservabilityResourceProfile": "observability_resource_profile",
    "OrganizationAnnotationsGroupScopeEnum": "organization_annotations_group_scope_enum",
    "OrganizationApiTokenScope": "organization_api_token_scope",
    "OrganizationCustomRoleClusterPermission": "organization_custom_role_cluster_permission",
    "OrganizationCustomRoleProjectPermission": "organization_custom_role_project_permission",
    "OrganizationCustomRoleUpdateRequestClusterPermission": "organization_custom_role_update_request_cluster_permission",
    "OrganizationCustomRoleUpdateRequestClusterPermissionDict": "organization_custom_role_update_request_cluster_permission",
    "OrganizationCustomRoleUpdateRequestProjectPermission": "organization_custom_role_update_request_project_permission",
    "OrganizationCustomRoleUpdateRequestProjectPermissionDict": "organization_custom_role_update_request_project_permission",
    "OrganizationCustomRoleUpdateRequestProjectPermissionPermission": "organization_custom_role_update_request_project_permission_permission",
    "OrganizationCustomRoleUpdateRequestProjectPermissionPermissionDict": "organization_custom_role_update_request_project_permission_permission",
    "OrganizationEventOrigin": "organization_event_origin",
    "OrganizationEventSubTargetType": "organization_event_sub_target_type",
    "OrganizationEventTargetLevel": "organization_event_target_level",
    "OrganizationEventTargetType": "organization_event_target_type",
    "OrganizationEventType": "organization_event_type",
    "OrganizationOnboardingStatusEnum": "organization_onboarding_status_enum",
    "OrganizationWebhookEventEnum": "organization_webhook_event_enum",
    "OrganizationWebhookKindEnum": "organization_webhook_kind_enum",
    "PlanEnum": "plan_enum",
    "PlatformCloudVendor": "platform_cloud_vendor",
    "PlatformClusterMode": "platform_cluster_mode",
    "PlatformComponentConfigurationMap": "platform_component_configuration_map",
    "PlatformComponentStringValuesMap": "platform_component_string_values_map",
    "PlatformConfigurationValues": "platform_configuration_values",
    "PlatformLayerSelections": "platform_layer_selections",
    "PortProtocolEnum": "port_protocol_enum",
    "Probe": "probe",
    "ProbeDict": "probe",
    "ProbeType": "probe_type",
    "ProbeTypeDict": "probe_type",
    "ProbeTypeExec": "probe_type_exec",
    "ProbeTypeExecDict": "probe_type_exec",
    "ProbeTypeGrpc": "probe_type_grpc",
    "ProbeTypeGrpcDict": "probe_type_grpc",
    "ProbeTypeHttp": "probe_type_http",
    "ProbeTypeHttpDict": "probe_type_http",
    "ProbeTypeTcp": "probe_type_tcp",
    "ProbeTypeTcpDict": "probe_type_tcp",
    "QoveryDnsProviderRequest": "qovery_dns_provider_request",
    "QoveryDnsProviderRequestDict": "qovery_dns_provider_request",
    "RegistryMirroringModeEnum": "registry_mirroring_mode_enum",
    "Route53DnsProviderRequest": "route53_dns_provider_request",
    "Route53DnsProviderRequestDict": "route53_dns_provider_request",
    "Route53StaticCredentialsRequest": "route53_static_credentials_request",
    "Route53StaticCredentialsRequestDict": "route53_static_credentials_request",
    "SecretManagerAccessRequest": "secret_manager_access_request",
    "SecretManagerAccessRequestDict": "secret_manager_access_request",
    "SecretManagerAccessRequestList": "secret_manager_access_request_list",
    "SecretManagerAuthenticationDto": "secret_manager_authentication_dto",
    "SecretManagerEndpointConfigurationDto": "secret_manager_endpoint_configuration_dto",
    "ServiceAnnotationRequest": "service_annotation_request",
    "ServiceAnnotationRequestDict": "service_annotation_request",
    "ServiceAnnotationsRequestList": "service_annotations_request_list",
    "ServiceLabelRequest": "service_label_request",
    "ServiceLabelRequestDict": "service_label_request",
    "ServiceLabelsRequestList": "service_labels_request_list",
    "ServiceLightResponse": "service_light_response",
    "ServiceLightResponseDict": "service_light_response",
    "ServiceLightResponseJobType": "service_light_response_job_type",
    "ServicePort": "service_port",
    "ServicePortDict": "service_port",
    "ServicePortRequestPort": "service_port_request_port",
    "ServicePortRequestPortDict": "service_port_request_port",
    "ServicePortResponseList": "service_port_response_list",
    "ServiceStorageRequestStorageItem": "service_storage_request_storage_item",
    "ServiceStorageRequestStorageItemDict": "service_storage_request_storage_item",
    "ServiceTypeEnum": "service_type_enum",
    "ServiceTypeForVariableEnum": "service_type_for_variable_enum",
    "ServiceTypeServiceIdIngressDeploymentStatusServiceType": "service_type_service_id_ingress_deployment_status_service_type",
    "SlackAlertReceiverCreationRequest": "slack_alert_receiver_creation_request",
    "SlackAlertReceiverCreationRequestDict": "slack_alert_receiver_creation_request",
    "SlackAlertReceiverEditRequest": "slack_alert_receiver_edit_request",
    "SlackAlertReceiverEditRequestDict": "slack_alert_receiver_edit_request",
    "StorageTypeEnum": "storage_type_enum",
    "TerraformAutoDeployConfig": "terraform_auto_deploy_config",
    "TerraformAutoDeployConfigDict": "terraform_auto_deploy_config",
    "TerraformAutoDeployConfigTerraformAction": "terraform_auto_deploy_config_terraform_action",
    "TerraformBackend": "terraform_backend",
    "TerraformBackendBlueprint": "terraform_backend_blueprint",
    "TerraformBackendBlueprintDict": "terraform_backend_blueprint",
    "TerraformBackendBlueprintObject": "terraform_backend_blueprint_object",
    "TerraformBackendBlueprintObjectDict": "terraform_backend_blueprint_object",
    "TerraformBackendKubernetes": "terraform_backend_kubernetes",
    "TerraformBackendKubernetesObject": "terraform_backend_kubernetes_object",
    "TerraformBackendKubernetesObjectDict": "terraform_backend_kubernetes_object",
    "TerraformBackendUserProvided": "terraform_backend_user_provided",
    "TerraformBackendUserProvidedObject": "terraform_backend_user_provided_object",
    "TerraformBackendUserProvidedObjectDict": "terraform_backend_user_provided_object",
    "TerraformDeployRequest": "terraform_deploy_request",
    "TerraformDeployRequestAction": "terraform_deploy_request_action",
    "TerraformDeployRequestDict": "terraform_deploy_request",
    "TerraformEngineEnum": "terraform_engine_enum",
    "TerraformGitRepositoryRequest": "terraform_git_repository_request",
    "TerraformGitRepositoryRequestDict": "terraform_git_repository_request",
    "TerraformProviderVersion": "terraform_provider_version",
    "TerraformProviderVersionDict": "terraform_provider_version",
    "TerraformRequestDockerfileFragment": "terraform_request_dockerfile_fragment",
    "TerraformRequestJobResources": "terraform_request_job_resources",
    "TerraformRequestJobResourcesDict": "terraform_request_job_resources",
    "TerraformRequestTerraformFilesSource": "terraform_request_terraform_files_source",
    "TerraformRequestTerraformFilesSourceDict": "terraform_request_terraform_files_source",
    "TerraformVarKeyValue": "terraform_var_key_value",
    "TerraformVarKeyValueDict": "terraform_var_key_value",
    "TerraformVariablesSourceRequest": "terraform_variables_source_request",
    "TerraformVariablesSourceRequestDict": "terraform_variables_source_request",
    "TfVarsDiscoveryMode": "tf_vars_discovery_mode",
    "TfVarsDiscoveryModeAutoDiscover": "tf_vars_discovery_mode_auto_discover",
    "TfVarsDiscoveryModeAutoDiscoverDict": "tf_vars_discovery_mode_auto_discover",
    "TfVarsDiscoveryModeSpecificPaths": "tf_vars_discovery_mode_specific_paths",
    "TfVarsDiscoveryModeSpecificPathsDict": "tf_vars_discovery_mode_specific_paths",
    "TypeOfUseEnum": "type_of_use_enum",
    "VariableImportRequestVar": "variable_import_request_var",
    "VariableImportRequestVarDict": "variable_import_request_var",
    "WeekdayEnum": "weekday_enum",
}

__all__ = [
    "APIVariableScopeEnum",
    "AgenticWorkflowGovernance",
    "AgenticWorkflowGovernanceDict",
    "AgenticWorkflowHeader",
    "AgenticWorkflowHeaderDict",
    "AgenticWorkflowModelRequest",
    "AgenticWorkflowModelRequestDict",
    "AgenticWorkflowModelType",
    "AgenticWorkflowOutput",
    "AgenticWorkflowOutputDict",
    "AgenticWorkflowProjectRepository",
    "AgenticWorkflowProjectRepositoryDict",
    "AgenticWorkflowResources",
    "AgenticWorkflowResourcesDict",
    "AlertPresentation",
    "AlertPresentationDict",
    "AlertReceiverCreationRequest",
    "AlertReceiverEditRequest",
    "AlertReceiverType",
    "AlertRuleCondition",
    "AlertRuleConditionDict",
    "AlertRuleConditionFunction",
    "AlertRuleConditionKind",
    "AlertRuleConditionOperator",
    "AlertSeverity",
    "AlertTarget",
    "AlertTargetDict",
    "AlertTargetType",
    "AlertingConfig",
    "AlertingConfigDict",
    "Annotation",
    "AnnotationDict",
    "ApplicationAdvancedSettingsDeploymentAntiaffinityPod",
    "ApplicationAdvancedSettingsDeploymentTopologySpreadZone",
    "ApplicationAdvancedSettingsDeploymentUpdateStrategyType",
    "ApplicationGitRepositoryRequest",
    "ApplicationGitRepositoryRequestDict",
    "AutomaticallyConfiguredAuthDto",
    "AutomaticallyConfiguredAuthDtoDict",
    "AutoscalingMode",
    "AwsCredentialsRequest",
    "AwsParameterStoreEndpointDto",
    "AwsParameterStoreEndpointDtoDict",
    "AwsRoleArnAuthDto",
    "AwsRoleArnAuthDtoDict",
    "AwsRoleCredentialsRequest",
    "AwsRoleCredentialsRequestDict",
    "AwsSecretManagerEndpointDto",
    "AwsSecretManagerEndpointDtoDict",
    "AwsStaticCredentialsAuthDto",
    "AwsStaticCredentialsAuthDtoDict",
    "AwsStaticCredentialsRequest",
    "AwsStaticCredentialsRequestDict",
    "BlueprintSpecOverrides",
    "BlueprintSpecOverridesBackend",
    "BlueprintSpecOverridesCredentials",
    "BlueprintSpecOverridesDict",
    "BlueprintUpdateVariableValue",
    "BlueprintUpdateVariableValueDict",
    "BlueprintVariableRequest",
    "BlueprintVariableRequestDict",
    "BuildModeEnum",
    "CloudProviderEnum",
    "CloudVendorEnum",
    "CloudWatchExportConfig",
    "CloudWatchExportConfigDict",
    "CloudflareDnsProviderRequest",
    "CloudflareDnsProviderRequestDict",
    "ClusterAdvancedSettingsAwsEksEc2MetadataImds",
    "ClusterAdvancedSettingsAwsEksEfsPerformanceMode",
    "ClusterAdvancedSettingsAwsEksEfsThroughputMode",
    "ClusterAdvancedSettingsAwsEksEfsTransitionToIa",
    "ClusterAdvancedSettingsLokiDeploymentMode",
    "ClusterAnalysisKind",
    "ClusterAnalysisOutputFormat",
    "ClusterCloudProviderInfoRequest",
    "ClusterCloudProviderInfoRequestCredentials",
    "ClusterCloudProviderInfoRequestCredentialsDict",
    "ClusterCloudProviderInfoRequestDict",
    "ClusterDeleteMode",
    "ClusterDnsProviderRequestProvider",
    "ClusterEksAnywhereGitRepository",
    "ClusterEksAnywhereGitRepositoryDict",
    "ClusterFeatureAwsExistingVpc",
    "ClusterFeatureAwsExistingVpcDict",
    "ClusterFeatureGcpExistingVpc",
    "ClusterFeatureGcpExistingVpcDict",
    "ClusterFeatureKarpenterParameters",
    "ClusterFeatureKarpenterParametersDict",
    "ClusterFeatureNatGatewayParameters",
    "ClusterFeatureNatGatewayParametersDict",
    "ClusterFeatureNatGatewayParametersNatGatewayType",
    "ClusterFeatureNatGatewayTypeGcp",
    "ClusterFeatureNatGatewayTypeGcpDict",
    "ClusterFeatureNatGatewayTypeScaleway",
    "ClusterFeatureNatGatewayTypeScalewayDict",
    "ClusterFeatureNatGatewayTypeScalewayType",
    "ClusterInfrastructureCertManagerChartParameters",
    "ClusterInfrastructureCertManagerChartParametersDict",
    "ClusterInfrastructureChartsParameters",
    "ClusterInfrastructureChartsParametersDict",
    "ClusterInfrastructureEksAnywhereBackupParameters",
    "ClusterInfrastructureEksAnywhereBackupParametersDict",
    "ClusterInfrastructureEksAnywhereBackupS3Parameters",
    "ClusterInfrastructureEksAnywhereBackupS3ParametersDict",
    "ClusterInfrastructureEksAnywhereParameters",
    "ClusterInfrastructureEksAnywhereParametersDict",
    "ClusterInfrastructureMetalLbChartParameters",
    "ClusterInfrastructureMetalLbChartParametersDict",
    "ClusterInfrastructureNginxChartParameters",
    "ClusterInfrastructureNginxChartParametersDict",
    "ClusterKeda",
    "ClusterKedaDict",
    "ClusterLabelsGroup",
    "ClusterLabelsGroupDict",
    "ClusterLabelsGroupList",
    "ClusterRequestFeature",
    "ClusterRequestFeatureDict",
    "ClusterRequestFeatureValue",
    "ClusterRoutingTableRequestRoute",
    "ClusterRoutingTableRequestRouteDict",
    "CompanySizeEnum",
    "ContainerAdvancedSettingsDeploymentAntiaffinityPod",
    "ContainerAdvancedSettingsDeploymentTopologySpreadZone",
    "ContainerAdvancedSettingsDeploymentUpdateStrategyType",
    "ContainerRegistryKindEnum",
    "ContainerRegistryRequestConfig",
    "ContainerRegistryRequestConfigDict",
    "CpuArchitectureEnum",
    "CreateEnvironmentModeEnum",
    "DatabaseAccessibilityEnum",
    "DatabaseEditRequestDiskType",
    "DatabaseModeEnum",
    "DatabaseTypeEnum",
    "DeleteTerraformAction",
    "DeployAllRequestApplication",
    "DeployAllRequestApplicationDict",
    "DeployAllRequestContainer",
    "DeployAllRequestContainerDict",
    "DeployAllRequestHelm",
    "DeployAllRequestHelmDict",
    "DeployAllRequestJob",
    "DeployAllRequestJobDict",
    "DeploymentRestrictionModeEnum",
    "DeploymentRestrictionTypeEnum",
    "DockerfileFragmentFile",
    "DockerfileFragmentFileDict",
    "DockerfileFragmentInline",
    "DockerfileFragmentInlineDict",
    "EksAnywhereVsphereRoleCredentialsRequest",
    "EksAnywhereVsphereRoleCredentialsRequestDict",
    "EksAnywhereVsphereStaticCredentialsRequest",
    "EksAnywhereVsphereStaticCredentialsRequestDict",
    "EmailAlertReceiverCreationRequest",
    "EmailAlertReceiverCreationRequestDict",
    "EmailAlertReceiverEditRequest",
    "EmailAlertReceiverEditRequestDict",
    "EnvironmentModeEnum",
    "GcpCredentialsRequest",
    "GcpJsonCredentialsAuthDto",
    "GcpJsonCredentialsAuthDtoDict",
    "GcpSecretManagerEndpointDto",
    "GcpSecretManagerEndpointDtoDict",
    "GcpServiceAccountKeyCredentialsRequest",
    "GcpServiceAccountKeyCredentialsRequestDict",
    "GcpWorkloadIdentityFederationCredentialsRequest",
    "GcpWorkloadIdentityFederationCredentialsRequestCredentialType",
    "GcpWorkloadIdentityFederationCredentialsRequestDict",
    "GitProviderEnum",
    "Healthcheck",
    "HealthcheckDict",
    "HelmDefaultValuesRequestSource",
    "HelmDefaultValuesRequestSourceGitRepository",
    "HelmDefaultValuesRequestSourceGitRepositoryDict",
    "HelmDefaultValuesRequestSourceHelmRepository",
    "HelmDefaultValuesRequestSourceHelmRepositoryDict",
    "HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository",
    "HelmDefaultValuesRequestSourceHelmRepositoryHelmRepositoryDict",
    "HelmForceEvent",
    "HelmGitRepositoryRequest",
    "HelmGitRepositoryRequestDict",
    "HelmKeyValues",
    "HelmPortProtocolEnum",
    "HelmPortRequestPort",
    "HelmPortRequestPortServiceName",
    "HelmPortRequestPortServiceNameDict",
    "HelmPortRequestPortServiceSelectors",
    "HelmPortRequestPortServiceSelectorsDict",
    "HelmRepositoryKindEnum",
    "HelmRepositoryRequestConfig",
    "HelmRepositoryRequestConfigDict",
    "HelmRequestSource",
    "HelmRequestSourceGitRepository",
    "HelmRequestSourceGitRepositoryDict",
    "HelmRequestSourceHelmRepository",
    "HelmRequestSourceHelmRepositoryDict",
    "HelmRequestSourceHelmRepositoryHelmRepository",
    "HelmRequestSourceHelmRepositoryHelmRepositoryDict",
    "HelmRequestValuesOverride",
    "HelmRequestValuesOverrideDict",
    "HelmRequestValuesOverrideFile",
    "HelmRequestValuesOverrideFileDict",
    "HelmRequestValuesOverrideFileGit",
    "HelmRequestValuesOverrideFileGitDict",
    "HelmRequestValuesOverrideFileRaw",
    "HelmRequestValuesOverrideFileRawDict",
    "HelmRequestValuesOverrideFileRawValue",
    "HelmRequestValuesOverrideFileRawValueDict",
    "InternalNetworkMonitoring",
    "InternalNetworkMonitoringDict",
    "InviteMemberRoleEnum",
    "JobForceEvent",
    "JobLifecycleTypeEnum",
    "JobRequestSchedule",
    "JobRequestScheduleCronjob",
    "JobRequestScheduleCronjobDict",
    "JobRequestScheduleDict",
    "JobRequestScheduleOnDelete",
    "JobRequestScheduleOnDeleteDict",
    "JobRequestScheduleOnStart",
    "JobRequestScheduleOnStartDict",
    "JobRequestScheduleOnStop",
    "JobRequestScheduleOnStopDict",
    "JobRequestSource",
    "JobRequestSourceDict",
    "JobRequestSourceDocker",
    "JobRequestSourceDockerDict",
    "JobRequestSourceImage",
    "JobRequestSourceImageDict",
    "KarpenterCronjobNodePoolOverride",
    "KarpenterCronjobNodePoolOverrideDict",
    "KarpenterDefaultNodePoolOverride",
    "KarpenterDefaultNodePoolOverrideDict",
    "KarpenterGpuNodePoolOverride",
    "KarpenterGpuNodePoolOverrideDict",
    "KarpenterNodePool",
    "KarpenterNodePoolConsolidation",
    "KarpenterNodePoolConsolidationDict",
    "KarpenterNodePoolDict",
    "KarpenterNodePoolLimits",
    "KarpenterNodePoolLimitsDict",
    "KarpenterNodePoolRequirement",
    "KarpenterNodePoolRequirementDict",
    "KarpenterNodePoolRequirementKey",
    "KarpenterNodePoolRequirementOperator",
    "KarpenterStableNodePoolOverride",
    "KarpenterStableNodePoolOverrideDict",
    "KedaAutoscalingRequest",
    "KedaAutoscalingRequestDict",
    "KedaScalerRequest",
    "KedaScalerRequestDict",
    "KedaScalerRole",
    "KedaTriggerAuthenticationRequest",
    "KedaTriggerAuthenticationRequestDict",
    "KubernetesEnum",
    "KubernetesSelector",
    "KubernetesSelectorDict",
    "Label",
    "LabelDict",
    "ListAwseksInstanceTypeGpu",
    "ListAzureAksInstanceTypeGpu",
    "MetricsConfigurationManagedByQovery",
    "MetricsConfigurationManagedByQoveryDict",
    "MetricsParameters",
    "MetricsParametersDict",
    "ObservabilityResourceProfile",
    "OrganizationAnnotationsGroupScopeEnum",
    "OrganizationApiTokenScope",
    "OrganizationCustomRoleClusterPermission",
    "OrganizationCustomRoleProjectPermission",
    "OrganizationCustomRoleUpdateRequestClusterPermission",
    "OrganizationCustomRoleUpdateRequestClusterPermissionDict",
    "OrganizationCustomRoleUpdateRequestProjectPermission",
    "OrganizationCustomRoleUpdateRequestProjectPermissionDict",
    "OrganizationCustomRoleUpdateRequestProjectPermissionPermission",
    "OrganizationCustomRoleUpdateRequestProjectPermissionPermissionDict",
    "OrganizationEventOrigin",
    "OrganizationEventSubTargetType",
    "OrganizationEventTargetLevel",
    "OrganizationEventTargetType",
    "OrganizationEventType",
    "OrganizationOnboardingStatusEnum",
    "OrganizationWebhookEventEnum",
    "OrganizationWebhookKindEnum",
    "PlanEnum",
    "PlatformCloudVendor",
    "PlatformClusterMode",
    "PlatformComponentConfigurationMap",
    "PlatformComponentStringValuesMap",
    "PlatformConfigurationValues",
    "PlatformLayerSelections",
    "PortProtocolEnum",
    "Probe",
    "ProbeDict",
    "ProbeType",
    "ProbeTypeDict",
    "ProbeTypeExec",
    "ProbeTypeExecDict",
    "ProbeTypeGrpc",
    "ProbeTypeGrpcDict",
    "ProbeTypeHttp",
    "ProbeTypeHttpDict",
    "ProbeTypeTcp",
    "ProbeTypeTcpDict",
    "QoveryDnsProviderRequest",
    "QoveryDnsProviderRequestDict",
    "RegistryMirroringModeEnum",
    "Route53DnsProviderRequest",
    "Route53DnsProviderRequestDict",
    "Route53StaticCredentialsRequest",
    "Route53StaticCredentialsRequestDict",
    "SecretManagerAccessRequest",
    "SecretManagerAccessRequestDict",
    "SecretManagerAccessRequestList",
    "SecretManagerAuthenticationDto",
    "SecretManagerEndpointConfigurationDto",
    "ServiceAnnotationRequest",
    "ServiceAnnotationRequestDict",
    "ServiceAnnotationsRequestList",
    "ServiceLabelRequest",
    "ServiceLabelRequestDict",
    "ServiceLabelsRequestList",
    "ServiceLightResponse",
    "ServiceLightResponseDict",
    "ServiceLightResponseJobType",
    "ServicePort",
    "ServicePortDict",
    "ServicePortRequestPort",
    "ServicePortRequestPortDict",
    "ServicePortResponseList",
    "ServiceStorageRequestStorageItem",
    "ServiceStorageRequestStorageItemDict",
    "ServiceTypeEnum",
    "ServiceTypeForVariableEnum",
    "ServiceTypeServiceIdIngressDeploymentStatusServiceType",
    "SlackAlertReceiverCreationRequest",
    "SlackAlertReceiverCreationRequestDict",
    "SlackAlertReceiverEditRequest",
    "SlackAlertReceiverEditRequestDict",
    "StorageTypeEnum",
    "TerraformAutoDeployConfig",
    "TerraformAutoDeployConfigDict",
    "TerraformAutoDeployConfigTerraformAction",
    "TerraformBackend",
    "TerraformBackendBlueprint",
    "TerraformBackendBlueprintDict",
    "TerraformBackendBlueprintObject",
    "TerraformBackendBlueprintObjectDict",
    "TerraformBackendKubernetes",
    "TerraformBackendKubernetesObject",
    "TerraformBackendKubernetesObjectDict",
    "TerraformBackendUserProvided",
    "TerraformBackendUserProvidedObject",
    "TerraformBackendUserProvidedObjectDict",
    "TerraformDeployRequest",
    "TerraformDeployRequestAction",
    "TerraformDeployRequestDict",
    "TerraformEngineEnum",
    "TerraformGitRepositoryRequest",
    "TerraformGitRepositoryRequestDict",
    "TerraformProviderVersion",
    "TerraformProviderVersionDict",
    "TerraformRequestDockerfileFragment",
    "TerraformRequestJobResources",
    "TerraformRequestJobResourcesDict",
    "TerraformRequestTerraformFilesSource",
    "TerraformRequestTerraformFilesSourceDict",
    "TerraformVarKeyValue",
    "TerraformVarKeyValueDict",
    "TerraformVariablesSourceRequest",
    "TerraformVariablesSourceRequestDict",
    "TfVarsDiscoveryMode",
    "TfVarsDiscoveryModeAutoDiscover",
    "TfVarsDiscoveryModeAutoDiscoverDict",
    "TfVarsDiscoveryModeSpecificPaths",
    "TfVarsDiscoveryModeSpecificPathsDict",
    "TypeOfUseEnum",
    "VariableImportRequestVar",
    "VariableImportRequestVarDict",
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
