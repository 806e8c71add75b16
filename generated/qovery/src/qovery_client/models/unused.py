from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from .._runtime import DateTime, Model
from .agentic_workflow_governance import (
    AgenticWorkflowGovernance,
    AgenticWorkflowOutput,
    AgenticWorkflowProjectRepository,
    AgenticWorkflowResources,
)
from .agentic_workflow_model_request import AgenticWorkflowModelRequest
from .alert_presentation import AlertPresentation
from .alert_receiver_creation_request import AlertReceiverCreationRequest
from .alert_receiver_type import AlertReceiverType
from .alert_rule_condition import AlertRuleCondition, AlertSeverity
from .alert_rule_source import AlertRuleSource, AlertRuleState
from .alert_target import AlertTarget
from .annotation import Annotation, OrganizationAnnotationsGroupScopeEnum
from .api_variable_scope_enum import APIVariableScopeEnum
from .application_git_repository_request import ApplicationGitRepositoryRequest
from .backup import Backup
from .base_job_response_source import BaseJobResponseSource
from .blueprint_spec_overrides import BlueprintSpecOverrides
from .blueprint_update_variable_value import BlueprintUpdateVariableValue
from .blueprint_variable_request import BlueprintVariableRequest
from .build_mode_enum import BuildModeEnum
from .cloud_vendor_enum import CloudVendorEnum
from .cluster_analysis_kind import ClusterAnalysisKind, ClusterAnalysisOutputFormat
from .cluster_cloud_provider_info_request import (
    ClusterCloudProviderInfoRequest,
    ClusterRequestFeature,
    SecretManagerAccessRequestList,
)
from .cluster_dns_provider_request_provider import ClusterDnsProviderRequestProvider
from .cluster_infrastructure_charts_parameters import (
    ClusterInfrastructureChartsParameters,
    ClusterKeda,
    ClusterLabelsGroupList,
    MetricsParameters,
)
from .cluster_routing_table_request_route import ClusterRoutingTableRequestRoute
from .company_size_enum import CompanySizeEnum, TypeOfUseEnum
from .container_registry_kind_enum import ContainerRegistryKindEnum
from .container_registry_request_config import ContainerRegistryRequestConfig
from .cpu_architecture_enum import CpuArchitectureEnum
from .create_environment_mode_enum import CreateEnvironmentModeEnum
from .database_accessibility_enum import DatabaseAccessibilityEnum
from .database_edit_request_disk_type import DatabaseEditRequestDiskType
from .database_mode_enum import DatabaseModeEnum, DatabaseTypeEnum
from .deploy_all_request_application import (
    DeployAllRequestApplication,
    DeployAllRequestContainer,
    DeployAllRequestHelm,
    DeployAllRequestJob,
    TerraformDeployRequest,
)
from .deployment_restriction_mode_enum import (
    DeploymentRestrictionModeEnum,
    DeploymentRestrictionTypeEnum,
)
from .dockerfile_fragment_file import (
    TerraformAutoDeployConfig,
    TerraformBackend,
    TerraformProviderVersion,
)
from .environment_mode_enum import EnvironmentModeEnum
from .git_provider_enum import GitProviderEnum
from .healthcheck import Healthcheck
from .helm_default_values_request_source import HelmDefaultValuesRequestSource
from .helm_git_repository_request import HelmGitRepositoryRequest
from .helm_port_protocol_enum import HelmPortProtocolEnum
from .helm_port_request_port import HelmPortRequestPort
from .helm_repository_kind_enum import HelmRepositoryKindEnum
from .helm_repository_request_config import HelmRepositoryRequestConfig
from .helm_request_source import HelmRequestSource, HelmRequestValuesOverride
from .invite_member_role_enum import InviteMemberRoleEnum
from .job_request_schedule import JobRequestSchedule, JobRequestSource
from .keda_autoscaling_request import KedaAutoscalingRequest
from .keda_trigger_authentication_response import KedaTriggerAuthenticationResponse
from .kubernetes_enum import KubernetesEnum
from .label import Label
from .organization_api_token_scope import OrganizationApiTokenScope
from .organization_custom_role_update_request_cluster_permission import (
    OrganizationCustomRoleUpdateRequestClusterPermission,
    OrganizationCustomRoleUpdateRequestProjectPermission,
)
from .organization_onboarding_status_enum import OrganizationOnboardingStatusEnum
from .organization_webhook_event_enum import (
    OrganizationWebhookEventEnum,
    OrganizationWebhookKindEnum,
)
from .plan_enum import PlanEnum
from .platform_component_configuration_map import (
    PlatformComponentConfigurationMap,
    PlatformLayerSelections,
)
from .platform_component_string_values_map import (
    PlatformComponentStringValuesMap,
    PlatformConfigurationValues,
)
from .reference_object import ReferenceObject
from .service_annotations_request_list import (
    ServiceAnnotationsRequestList,
    ServiceLabelsRequestList,
)
from .service_port_request_port import ServicePortRequestPort
from .service_port_response_list import ServicePortResponseList
from .service_storage_request_storage_item import ServiceStorageRequestStorageItem
from .service_storage_storage_item import ServiceStorageStorageItem
from .service_type_enum import ServiceTypeEnum
from .terraform_engine_enum import TerraformEngineEnum
from .terraform_request_dockerfile_fragment import (
    TerraformRequestDockerfileFragment,
    TerraformRequestJobResources,
    TerraformRequestTerraformFilesSource,
    TerraformVariablesSourceRequest,
)
from .tf_vars_discovery_mode import TfVarsDiscoveryMode
from .variable_import_request_var import VariableImportRequestVar
from .weekday_enum import WeekdayEnum


class AccountInfoEditRequest(Model):
    communication_email: str | None = None


class AgenticWorkflowRequest(Model):
    agent_prompt: str | None = None
    description: str | None = None
    docker_fragment: str | None = None
    enabled: bool | None = None
    governance: AgenticWorkflowGovernance | None = None
    mcp: str | None = None
    mcp_server_ids: list[UUID] | None = None
    model: AgenticWorkflowModelRequest | None = None
    name: str
    outputs: list[AgenticWorkflowOutput] | None = None
    project_repositories: list[AgenticWorkflowProjectRepository] | None = None
    resources: AgenticWorkflowResources | None = None
    webhook_ip_allowlist: list[str] | None = None


class AlertReceiverCreationRequestBase(Model):
    description: str
    name: str
    organization_id: UUID
    owner: str | None = None
    send_resolved: bool
    severity: str | None = None
    type: AlertReceiverType


class AlertReceiverCreationValidationRequest(Model):
    alert_receiver: AlertReceiverCreationRequest
    message: str | None = None


class AlertReceiverEditRequestBase(Model):
    description: str
    name: str
    owner: str | None = None
    send_resolved: bool
    severity: str | None = None
    type: AlertReceiverType


class AlertReceiverValidationRequest(Model):
    message: str | None = None


class AlertRuleCreationRequest(Model):
    alert_receiver_ids: list[UUID]
    cluster_id: UUID
    condition: AlertRuleCondition
    description: str
    enabled: bool
    for_duration: str
    name: str
    organization_id: UUID
    presentation: AlertPresentation
    severity: AlertSeverity
    tag: str
    target: AlertTarget


class AlertRuleEditRequest(Model):
    alert_receiver_ids: list[UUID]
    condition: AlertRuleCondition
    description: str
    enabled: bool
    for_duration: str
    name: str
    presentation: AlertPresentation
    severity: AlertSeverity
    tag: str


class AlertRuleResponseBase(Model):
    name: str
    source: AlertRuleSource
    state: AlertRuleState


class ApplicationDeploymentRestrictionRequest(Model):
    mode: DeploymentRestrictionModeEnum
    type: DeploymentRestrictionTypeEnum
    value: str


class ApplicationEditRequest(Model):
    storage: list[ServiceStorageRequestStorageItem] | None = None
    annotations_groups: ServiceAnnotationsRequestList | None = None
    arguments: list[str] | None = None
    auto_deploy: bool | None = None
    """Deploy it again when a new commit arrives."""

    auto_preview: bool | None = None
    """Make a preview environment for each pull request."""

    autoscaling: KedaAutoscalingRequest | None = None
    build_mode: BuildModeEnum | None = None
    cpu: int | None = None
    """CPU in millicores: 1000 is one core."""

    cpu_architecture: CpuArchitectureEnum | None = None
    """Architecture of the CPU; null takes that of the cluster."""

    description: str | None = None
    docker_target_build_stage: str | None = None
    dockerfile_path: str | None = None
    """Path of the Dockerfile, if it is built with Docker."""

    entrypoint: str | None = None
    """What the container runs when it starts, instead of what its image says."""

    ephemeral_storage_in_gib: int | None = None
    """Temporary storage in GiB. The platform decides if it is left out."""

    git_repository: ApplicationGitRepositoryRequest | None = None
    gpu: int | None = None
    healthchecks: Healthcheck
    icon_uri: str | None = None
    """URI of the icon that user interfaces show."""

    labels_groups: ServiceLabelsRequestList | None = None
    max_running_instances: int | None = None
    memory: int | None = None
    """Memory in MB: 1024 is one GB."""

    min_running_instances: int | None = None
    name: str | None = None
    ports: ServicePortResponseList | None = None


class ApplicationNetworkRequest(Model):
    sticky_session: bool | None = None


class ApplicationRequest(Model):
    storage: list[ServiceStorageRequestStorageItem] | None = None
    ports: list[ServicePortRequestPort] | None = None
    annotations_groups: ServiceAnnotationsRequestList | None = None
    arguments: list[str] | None = None
    auto_deploy: bool | None = None
    """Deploy it again when a new commit arrives."""

    auto_preview: bool | None = None
    """Make a preview environment for each pull request."""

    autoscaling: KedaAutoscalingRequest | None = None
    build_mode: BuildModeEnum | None = None
    cpu: int | None = None
    """CPU in millicores: 1000 is one core."""

    cpu_architecture: CpuArchitectureEnum | None = None
    """Architecture of the CPU; null takes that of the cluster."""

    description: str | None = None
    docker_target_build_stage: str | None = None
    dockerfile_path: str | None = None
    """Path of the Dockerfile, if it is built with Docker."""

    entrypoint: str | None = None
    """What the container runs when it starts, instead of what its image says."""

    ephemeral_storage_in_gib: int | None = None
    """Temporary storage in GiB. The platform decides if it is left out."""

    git_repository: ApplicationGitRepositoryRequest
    gpu: int | None = None
    healthchecks: Healthcheck
    icon_uri: str | None = None
    """URI of the icon that user interfaces show."""

    labels_groups: ServiceLabelsRequestList | None = None
    max_running_instances: int | None = None
    memory: int | None = None
    """Memory in MB: 1024 is one GB."""

    min_running_instances: int | None = None
    name: str


class ArgoCdCredentialsRequest(Model):
    argocd_token: str
    argocd_url: str


class ArgoCdDestinationClusterMappingRequest(Model):
    agent_cluster_id: UUID
    argocd_cluster_url: str
    cluster_id: UUID


class AttachServiceToDeploymentStageRequest(Model):
    is_skipped: bool | None = None


class AzureCredentialsRequest(Model):
    azure_subscription_id: str
    azure_tenant_id: str
    name: str


class BackupRequest(Model):
    message: str
    name: str


class BackupResponseList(Model):
    results: list[Backup] | None = None


class Base(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""


class BaseJobResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    auto_deploy: bool | None = None
    """Deploy it again when a new commit or image tag arrives."""

    auto_preview: bool
    """Make a preview environment for each pull request."""

    cpu: int
    """CPU in millicores: 1000 is one core."""

    cpu_architecture: CpuArchitectureEnum | None = None
    """Architecture of the CPU; null takes that of the cluster."""

    description: str | None = None
    environment: ReferenceObject
    ephemeral_storage_in_gib: int | None = None
    """Temporary storage in GiB. The platform decides if it is left out."""

    gpu: int
    healthchecks: Healthcheck
    icon_uri: str
    """URI of the icon that user interfaces show."""

    max_duration_seconds: int | None = None
    max_nb_restart: int | None = None
    maximum_cpu: int
    """Largest `cpu` that the cluster allows, in millicores."""

    maximum_gpu: int
    maximum_memory: int
    """Largest `memory` that the cluster allows, in MB."""

    memory: int
    """Memory in MB: 1024 is one GB."""

    name: str
    port: int | None = None
    service_type: ServiceTypeEnum
    source: BaseJobResponseSource


class BillingInfoRequest(Model):
    address: str
    city: str
    company: str | None = None
    country_code: str
    email: str
    first_name: str
    last_name: str
    state: str | None = None
    vat_number: str | None = None
    zip: str


class BlueprintCreateRequest(Model):
    icon: str
    name: str
    spec_overrides: BlueprintSpecOverrides | None = None
    tag: str
    variables: list[BlueprintVariableRequest] | None = None


class BlueprintUpdateRequest(Model):
    icon: str
    name: str
    spec_overrides: BlueprintSpecOverrides | None = None
    tag: str
    variables: dict[str, BlueprintUpdateVariableValue | None] | None = None


class Budget(Model):
    currency_code: str | None = None
    total: float | int | None = None
    total_in_cents: int | None = None


class CancelAgenticWorkflowDeploymentRequest(Model):
    force_cancel: bool | None = None


class CancelEnvironmentDeploymentRequest(Model):
    force_cancel: bool | None = None


class CleanFailedJobsRequest(Model):
    job_ids: list[UUID] | None = None


class CloneEnvironmentRequest(Model):
    apply_deployment_rule: bool | None = None
    cluster_id: UUID | None = None
    mode: EnvironmentModeEnum | None = None
    name: str
    project_id: UUID | None = None


class CloneServiceRequest(Model):
    environment_id: UUID
    name: str


class ClusterAnalysisRequest(Model):
    cmd_args: list[str] | None = None
    kind: ClusterAnalysisKind
    output_format: ClusterAnalysisOutputFormat
    prometheus_url: str | None = None
    target_kubernetes_version: str | None = None


class ClusterDnsProviderRequest(Model):
    dns_provider: ClusterDnsProviderRequestProvider


class ClusterKarpenterPrivateSubnetIdsPutRequest(Model):
    eks_karpenter_fargate_subnets_zone_a_ids: list[str] | None = None
    eks_karpenter_fargate_subnets_zone_b_ids: list[str] | None = None
    eks_karpenter_fargate_subnets_zone_c_ids: list[str] | None = None


class ClusterLockRequest(Model):
    reason: str
    ttl_in_days: int | None = None


class ClusterOperatorUpdateRequest(Model):
    chart_version: str
    image_version: str | None = None


class ClusterPlatformBindingRequest(Model):
    customer_provided_inputs: Annotated[
        PlatformComponentStringValuesMap | None, Field(alias="customerProvidedInputs")
    ] = None
    layer_selections: Annotated[PlatformLayerSelections | None, Field(alias="layerSelections")] = (
        None
    )
    managed_config: Annotated[
        PlatformComponentConfigurationMap | None, Field(alias="managedConfig")
    ] = None
    template_key: Annotated[str, Field(alias="templateKey")]
    template_version: Annotated[str, Field(alias="templateVersion")]


class ClusterRequest(Model):
    cloud_provider: CloudVendorEnum
    cloud_provider_credentials: ClusterCloudProviderInfoRequest | None = None
    description: str | None = None
    disk_iops: int | None = None
    disk_size: int | None = None
    disk_throughput: int | None = None
    features: list[ClusterRequestFeature] | None = None
    infrastructure_charts_parameters: ClusterInfrastructureChartsParameters | None = None
    instance_type: str | None = None
    keda: ClusterKeda | None = None
    kubernetes: KubernetesEnum | None = None
    labels_groups: ClusterLabelsGroupList | None = None
    max_running_nodes: int | None = None
    metrics_parameters: MetricsParameters | None = None
    min_running_nodes: int | None = None
    name: str
    production: bool | None = None
    region: str
    secret_manager_accesses: SecretManagerAccessRequestList | None = None
    ssh_keys: list[str] | None = None


class ClusterRoutingTableRequest(Model):
    routes: list[ClusterRoutingTableRequestRoute]


class ContainerDeployRequest(Model):
    image_tag: str


class ContainerImageCheckRequest(Model):
    image_name: str
    registry_id: UUID | None = None
    tag: str
    registry_d: Any = None


class ContainerNetworkRequest(Model):
    sticky_session: bool | None = None


class ContainerRegistryRequest(Model):
    config: ContainerRegistryRequestConfig
    description: str | None = None
    kind: ContainerRegistryKindEnum
    name: str
    url: str | None = None


class ContainerRequest(Model):
    storage: list[ServiceStorageRequestStorageItem] | None = None
    ports: list[ServicePortRequestPort] | None = None
    annotations_groups: ServiceAnnotationsRequestList | None = None
    arguments: list[str] | None = None
    auto_deploy: bool | None = None
    """Deploy it again when a new commit or image tag arrives."""

    auto_preview: bool | None = None
    """Make a preview environment for each pull request."""

    autoscaling: KedaAutoscalingRequest | None = None
    cpu: int | None = None
    """CPU in millicores: 1000 is one core."""

    cpu_architecture: CpuArchitectureEnum | None = None
    """Architecture of the CPU; null takes that of the cluster."""

    description: str | None = None
    entrypoint: str | None = None
    """What the container runs when it starts, instead of what its image says."""

    ephemeral_storage_in_gib: int | None = None
    """Temporary storage in GiB. The platform decides if it is left out."""

    gpu: int | None = None
    healthchecks: Healthcheck
    icon_uri: str | None = None
    """URI of the icon that user interfaces show."""

    image_name: str
    """Name of the image. Its form depends on the registry: `repository`, `namespace/image` and so
    on."""

    labels_groups: ServiceLabelsRequestList | None = None
    max_running_instances: int | None = None
    memory: int | None = None
    """Memory in MB: 1024 is one GB."""

    min_running_instances: int | None = None
    name: str
    registry_id: str
    tag: str


class CreateEnvironmentRequest(Model):
    cluster: UUID | None = None
    mode: CreateEnvironmentModeEnum | None = None
    name: str


class CreditCardRequest(Model):
    cvv: str
    expiry_month: int
    expiry_year: int
    number: str
    token: str | None = None


class CustomDomainRequest(Model):
    domain: str
    generate_certificate: bool
    use_cdn: bool | None = None


class DatabaseEditRequest(Model):
    accessibility: DatabaseAccessibilityEnum | None = None
    annotations_groups: ServiceAnnotationsRequestList | None = None
    cpu: int | None = None
    """CPU in millicores: 1000 is one core. Managed databases do not use it."""

    description: str | None = None
    disk_type: DatabaseEditRequestDiskType | None = None
    icon_uri: str | None = None
    """URI of the icon that user interfaces show."""

    instance_type: str | None = None
    labels_groups: ServiceLabelsRequestList | None = None
    memory: int | None = None
    """Memory in MB: 1024 is one GB. Managed databases do not use it."""

    name: str | None = None
    storage: int | None = None
    version: str | None = None


class DatabaseRequest(Model):
    accessibility: DatabaseAccessibilityEnum | None = None
    annotations_groups: ServiceAnnotationsRequestList | None = None
    cpu: int | None = None
    """CPU in millicores: 1000 is one core. Managed databases do not use it."""

    description: str | None = None
    icon_uri: str | None = None
    """URI of the icon that user interfaces show."""

    instance_type: str | None = None
    labels_groups: ServiceLabelsRequestList | None = None
    memory: int | None = None
    """Memory in MB: 1024 is one GB. Managed databases do not use it."""

    mode: DatabaseModeEnum
    name: str
    storage: int | None = None
    type: DatabaseTypeEnum
    version: str


class DeleteMemberRequest(Model):
    user_id: UUID


class DeployAllRequest(Model):
    applications: list[DeployAllRequestApplication] | None = None
    containers: list[DeployAllRequestContainer] | None = None
    databases: list[UUID] | None = None
    helms: list[DeployAllRequestHelm] | None = None
    jobs: list[DeployAllRequestJob] | None = None
    terraforms: list[TerraformDeployRequest] | None = None


class DeployRequest(Model):
    git_commit_id: str


class DeploymentBuildUsageReportRequest(Model):
    execution_id: str
    """Id of the run of the deployment engine."""

    report_expiration_in_seconds: int


class DeploymentStageRequest(Model):
    description: str | None = None
    name: str


class DockerfileCheckRequest(Model):
    dockerfile_path: str
    """Path of the Dockerfile, if it is built with Docker."""

    git_repository: ApplicationGitRepositoryRequest


class EksAnywhereCommitRequest(Model):
    commit_id: str


class EnvironmentDeploymentRuleEditRequest(Model):
    auto_preview: bool | None = None
    auto_stop: bool | None = None
    on_demand_preview: bool | None = None
    start_time: DateTime
    stop_time: DateTime
    timezone: str
    weekdays: list[WeekdayEnum]


class EnvironmentEditRequest(Model):
    mode: CreateEnvironmentModeEnum | None = None
    name: str | None = None


class EnvironmentServiceIdsAllRequest(Model):
    application_ids: list[UUID] | None = None
    container_ids: list[UUID] | None = None
    database_ids: list[UUID] | None = None
    helm_ids: list[UUID] | None = None
    job_ids: list[UUID] | None = None
    terraform_ids: list[UUID] | None = None


class EnvironmentTotalNumber(Model):
    environment_total_number: float | int | None = None
    number: Any = None


class EnvironmentVariableEditRequest(Model):
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    key: str
    mount_path: str | None = None
    value: str | None = None


class EnvironmentVariableRequest(Model):
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    key: str
    mount_path: str | None = None
    """Where the value is put as a file, if it is one."""

    value: str | None = None


class GitFileCheckRequest(Model):
    files: list[str]
    git_repository: HelmGitRepositoryRequest


class GitTokenRequest(Model):
    description: str | None = None
    git_api_url: str | None = None
    name: str
    token: str
    type: GitProviderEnum
    workspace: str | None = None


class HelmCheckRequest(Model):
    git_repository: HelmGitRepositoryRequest


class HelmDefaultValuesRequest(Model):
    source: HelmDefaultValuesRequestSource


class HelmDeployRequest(Model):
    chart_version: str | None = None
    git_commit_id: str | None = None
    values_override_git_commit_id: str | None = None


class HelmDeploymentRestrictionRequest(Model):
    mode: DeploymentRestrictionModeEnum
    type: DeploymentRestrictionTypeEnum
    value: str


class HelmPortRequest(Model):
    ports: list[HelmPortRequestPort] | None = None


class HelmPortResponseBase(Model):
    external_port: int | None = None
    """Port that is open to the outside. One is chosen if it is left out."""

    id: UUID
    internal_port: int
    """Port that the service listens on."""

    is_default: bool | None = None
    """Whether the domain without a prefix leads to this port."""

    name: str | None = None
    namespace: str | None = None
    port_type: str
    protocol: HelmPortProtocolEnum


class HelmRepositoryRequest(Model):
    config: HelmRepositoryRequestConfig
    description: str | None = None
    kind: HelmRepositoryKindEnum
    name: str
    skip_tls_verification: bool
    url: str | None = None


class HelmRequest(Model):
    ports: list[HelmPortRequestPort] | None = None
    allow_cluster_wide_resources: bool | None = None
    arguments: list[str]
    auto_deploy: bool
    """Deploy it again when a new commit or image tag arrives."""

    auto_preview: bool | None = None
    """Make a preview environment for each pull request."""

    blueprint_id: UUID | None = None
    description: str | None = None
    icon_uri: str | None = None
    """URI of the icon that user interfaces show."""

    name: str
    source: HelmRequestSource
    timeout_sec: int | None = None
    values_override: HelmRequestValuesOverride


class InviteMemberRequest(Model):
    email: str
    role: InviteMemberRoleEnum | None = None
    role_id: UUID | None = None


class JobDeployRequest(Model):
    git_commit_id: str | None = None
    image_tag: str | None = None


class JobDeploymentRestrictionRequest(Model):
    mode: DeploymentRestrictionModeEnum
    type: DeploymentRestrictionTypeEnum
    value: str


class JobRequest(Model):
    annotations_groups: ServiceAnnotationsRequestList | None = None
    auto_deploy: bool | None = None
    """Deploy it again when a new commit or image tag arrives."""

    auto_preview: bool | None = None
    """Make a preview environment for each pull request."""

    cpu: int | None = None
    """CPU in millicores: 1000 is one core."""

    cpu_architecture: CpuArchitectureEnum | None = None
    """Architecture of the CPU; null takes that of the cluster."""

    description: str | None = None
    ephemeral_storage_in_gib: int | None = None
    """Temporary storage in GiB. The platform decides if it is left out."""

    gpu: int | None = None
    healthchecks: Healthcheck
    icon_uri: str | None = None
    """URI of the icon that user interfaces show."""

    labels_groups: ServiceLabelsRequestList | None = None
    max_duration_seconds: int | None = None
    max_nb_restart: int | None = None
    memory: int | None = None
    """Memory in MB: 1024 is one GB."""

    name: str
    port: int | None = None
    schedule: JobRequestSchedule | None = None
    source: JobRequestSource | None = None


class KedaTriggerAuthenticationResponseList(Model):
    results: list[KedaTriggerAuthenticationResponse] | None = None


class Key(Model):
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    key: str


class McpServerRequest(Model):
    description: str | None = None
    headers: dict[str, str] | None = None
    name: str
    url: str


class MemberRoleUpdateRequest(Model):
    role_id: UUID
    user_id: str


class OnPremiseCredentialsRequest(Model):
    name: str


class OrganizationAnnotationsGroupCreateRequest(Model):
    annotations: list[Annotation]
    name: str
    scopes: list[OrganizationAnnotationsGroupScopeEnum]


class OrganizationApiTokenCreateRequest(Model):
    description: str | None = None
    name: str
    role_id: UUID | None
    scope: OrganizationApiTokenScope | None = None


class OrganizationBillingUsageReportRequest(Model):
    from_: Annotated[DateTime, Field(alias="from")]
    report_expiration_in_seconds: int
    to: DateTime


class OrganizationChangePlanRequest(Model):
    plan: str | None = None


class OrganizationContainerAutoDeployRequest(Model):
    image_name: str | None = None
    tag: str | None = None


class OrganizationContainerPreviewRequest(Model):
    image_name: str | None = None
    tag: str | None = None


class OrganizationCreditCodeRequest(Model):
    code: str | None = None


class OrganizationCustomRoleCreateRequest(Model):
    description: str | None = None
    name: str


class OrganizationCustomRoleUpdateRequest(Model):
    cluster_permissions: list[OrganizationCustomRoleUpdateRequestClusterPermission]
    description: str | None = None
    name: str
    project_permissions: list[OrganizationCustomRoleUpdateRequestProjectPermission]


class OrganizationEditRequest(Model):
    admin_emails: list[str] | None = None
    description: str | None = None
    icon_url: str | None = None
    logo_url: str | None = None
    name: str
    repository: str | None = None
    website_url: str | None = None
    plan: Any = None


class OrganizationGithubAppConnectRequest(Model):
    code: str
    installation_id: str


class OrganizationJobAutoDeployRequest(Model):
    image_name: str | None = None
    tag: str | None = None


class OrganizationLabelsGroupCreateRequest(Model):
    labels: list[Label]
    name: str


class OrganizationOnboardingPatchRequest(Model):
    status: OrganizationOnboardingStatusEnum


class OrganizationPolicyApiTokenCreateRequest(Model):
    description: str | None = None
    expires_at: DateTime | None = None
    name: str
    opa_policy: str
    role_id: UUID | None = None


class OrganizationRequest(Model):
    admin_emails: list[str] | None = None
    description: str | None = None
    icon_url: str | None = None
    logo_url: str | None = None
    name: str
    plan: PlanEnum
    repository: str | None = None
    website_url: str | None = None


class OrganizationWebhookCreateRequest(Model):
    description: str | None = None
    enabled: bool | None = None
    environment_types_filter: list[EnvironmentModeEnum] | None = None
    events: list[OrganizationWebhookEventEnum]
    kind: OrganizationWebhookKindEnum
    project_names_filter: list[str] | None = None
    target_secret: str | None = None
    target_url: str


class PaginationData(Model):
    page: float | int
    page_size: float | int


class PlatformComponentConfigurationPreviewRequest(Model):
    cluster_inputs: Annotated[dict[str, str] | None, Field(alias="clusterInputs")] = None
    component_outputs: Annotated[
        PlatformComponentStringValuesMap | None, Field(alias="componentOutputs")
    ] = None
    profile_config: Annotated[PlatformConfigurationValues | None, Field(alias="profileConfig")] = (
        None
    )


class ProjectDeploymentRuleRequest(Model):
    auto_stop: bool | None = None
    cluster_id: UUID
    description: str | None = None
    mode: EnvironmentModeEnum
    name: str
    start_time: DateTime
    stop_time: DateTime
    timezone: str
    weekdays: list[WeekdayEnum]
    wildcard: str


class ProjectDeploymentRulesPriorityOrderRequest(Model):
    project_deployment_rule_ids_in_order: list[UUID] | None = None


class ProjectRequest(Model):
    description: str | None = None
    name: str


class RebootServicesRequest(Model):
    application_ids: list[UUID] | None = None
    container_ids: list[UUID] | None = None
    database_ids: list[UUID] | None = None


class RewardClaim(Model):
    code: str | None = None
    type: str | None = None


class ScalewayCredentialsRequest(Model):
    name: str
    scaleway_access_key: str
    scaleway_organization_id: str
    scaleway_project_id: str
    scaleway_secret_key: str


class SecretEditRequest(Model):
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    key: str
    value: str | None = None


class SecretRequest(Model):
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    key: str
    mount_path: str | None = None
    """Where the value is put as a file, if it is one."""

    value: str | None = None


class Service(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    consumed_resources_in_percent: float | int | None = None
    deployed_commit_id: str | None = None
    last_updated_by: UUID | None = None
    name: str | None = None
    service_typology: str | None = None
    service_version: str | None = None
    to_update: bool | None = None
    type: ServiceTypeEnum | None = None


class ServicePortRequest(Model):
    ports: list[ServicePortRequestPort] | None = None


class ServiceStorage(Model):
    storage: list[ServiceStorageStorageItem] | None = None


class ServiceStorageRequest(Model):
    storage: list[ServiceStorageRequestStorageItem] | None = None


class ServiceTotalNumber(Model):
    service_total_number: float | int | None = None
    number: Any = None


class SignUpRequest(Model):
    company_name: str | None = None
    company_size: CompanySizeEnum | None = None
    current_step: str | None = None
    dx_auth: bool | None = None
    first_name: str
    infrastructure_hosting: str | None = None
    last_name: str
    qovery_usage: str
    qovery_usage_other: str | None = None
    type_of_use: TypeOfUseEnum
    user_email: str
    user_questions: str | None = None
    user_role: str | None = None


class TerraformDeploymentRestrictionRequest(Model):
    mode: DeploymentRestrictionModeEnum
    type: DeploymentRestrictionTypeEnum
    value: str


class TerraformFilesSourceRequest(Model):
    id: str | None = None


class TerraformRequest(Model):
    action_extra_arguments: dict[str, list[str]] | None = None
    auto_deploy_config: TerraformAutoDeployConfig
    backend: TerraformBackend
    blueprint_id: UUID | None = None
    description: str
    dockerfile_fragment: TerraformRequestDockerfileFragment | None = None
    engine: TerraformEngineEnum
    icon_uri: str | None = None
    job_resources: TerraformRequestJobResources
    name: str
    provider_version: TerraformProviderVersion
    terraform_files_source: TerraformRequestTerraformFilesSource
    terraform_variables_source: TerraformVariablesSourceRequest
    timeout_sec: int | None = None
    use_cluster_credentials: bool | None = None


class TerraformResourcesRequest(Model):
    execution_id: Annotated[str, Field(alias="executionId")]
    resources_json: Annotated[str, Field(alias="resourcesJson")]
    terraform_id: Annotated[UUID, Field(alias="terraformId")]


class TerraformVariableParsingRequest(Model):
    git_repository: ApplicationGitRepositoryRequest


class TfVarsListRequest(Model):
    git_repository: ApplicationGitRepositoryRequest
    mode: TfVarsDiscoveryMode


class TransferOwnershipRequest(Model):
    user_id: UUID


class Value(Model):
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    value: str | None = None


class VariableAliasRequest(Model):
    alias_parent_id: UUID
    alias_scope: APIVariableScopeEnum
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    key: str


class VariableEditRequest(Model):
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    key: str
    secret_manager_access_id: UUID | None = None
    value: str | None = None


class VariableImportRequest(Model):
    overwrite: bool
    vars: list[VariableImportRequestVar]


class VariableOverrideRequest(Model):
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    override_parent_id: UUID
    override_scope: APIVariableScopeEnum
    value: str


class VariableRequest(Model):
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    is_secret: bool
    key: str
    mount_path: str | None = None
    """Where the value is put as a file, if it is one."""

    secret_manager_access_id: UUID | None = None
    value: str
    variable_parent_id: UUID
    variable_scope: APIVariableScopeEnum
