from typing import Any, TypeAlias

from .._runtime import Model, OpenStrEnum
from .blueprint_service_list import BlueprintServiceList
from .credential_input_settings import CredentialInputSettings
from .deployment_type import DeploymentType
from .environment_type import EnvironmentType
from .field_hint import FieldHint
from .hook_incoming_settings import HookTriggerWhen
from .hook_pipeline_create_settings import HookPipelineCreateSettings
from .hook_update_settings import HookUpdateSettings
from .network_provision_input import NetworkProvisionInput
from .network_rule_direction import NetworkRuleDirection, NetworkRuleProtocol
from .operation_custom_settings import OperationCustomSettings
from .pipeline_step_runner_name import PipelineStepRunnerName
from .pipeline_trigger_when import PipelineTriggerWhen
from .provider_code import ProviderCode, ProviderType
from .resource_id_list import ResourceIdList
from .resource_to_be_linked_list import ResourceToBeLinkedList
from .role_permissions import RolePermissions
from .server_provision_input import ServerProvisionInput
from .service_initial_state import ServiceInitialState
from .service_type import ServiceType
from .source_provider_name import SourceProviderName
from .source_type import SourceType
from .ssl_certificate_issuer import (
    SslCertificateIssuer,
    SslCertificateType,
    SslCertificateValidationLevel,
)
from .subnet_provision_input import SubnetProvisionInput, SubnetType
from .team_invitation_type import TeamInvitationType
from .template_inputs import TemplateInputs
from .variable_target import VariableTarget
from .variable_type import VariableType


class ActionPipelineCreate(Model):
    servers: ResourceIdList | None = None
    source_ref: str | None = None
    source_type: SourceType | None = None
    trigger_comment: str | None = None


class ApiTokenProjectCreate(Model):
    expires_at: str
    name: str
    role_id: int


class ApiTokenProjectRotate(Model):
    expires_at: str
    id: str


class ApiTokenTypePrefix(OpenStrEnum):
    DEVOPNESS_PAT = "devopness_pat"
    DEVOPNESS_PROJ = "devopness_proj"


class ApplicationEnvironmentApplyTemplate(Model):
    dry_run: bool | None = None
    template: str | None = None
    template_id: str | None = None
    template_inputs: TemplateInputs


class ApplicationEnvironmentCreate(Model):
    build_command: str | None = None
    credential_id: int
    default_branch: str
    deployments_keep: int | None = None
    engine_version: str
    framework: str
    install_dependencies_command: str | None = None
    linked_resources: ResourceToBeLinkedList | None = None
    name: str
    programming_language: str
    repository: str
    root_directory: str | None = None


class ApplicationPipeline(Model):
    id: int
    name: str


class ApplicationUpdate(Model):
    build_command: str | None = None
    credential_id: int | None = None
    default_branch: str
    deployments_keep: int | None = None
    engine_version: str
    framework: str
    id: int
    install_dependencies_command: str | None = None
    name: str
    programming_language: str
    repository: str | None = None
    root_directory: str | None = None


class CloudProviderCode(OpenStrEnum):
    AWS = "aws"
    AZURE = "azure"
    DIGITALOCEAN = "digitalocean"
    GCP = "gcp"
    HETZNER = "hetzner"


class CloudProviderRelation(Model):
    code: str
    hint: FieldHint
    logo_url: str
    name: str


class CredentialOrganizationCreate(Model):
    active: bool
    name: str
    provider_code: ProviderCode
    provider_type: ProviderType
    settings: CredentialInputSettings


class CredentialUpdate(Model):
    id: int
    name: str
    settings: CredentialInputSettings | None = None


class CronJobDeploy(Model):
    servers: ResourceIdList | None = None


class CronJobEnvironmentCreate(Model):
    application_id: int | None = None
    command: str
    linked_resources: ResourceToBeLinkedList | None = None
    name: str
    pattern: str
    run_as_user: str


class CronJobUpdate(Model):
    application_id: int | None = None
    command: str
    id: int
    name: str
    pattern: str
    run_as_user: str


class DaemonDeploy(Model):
    servers: ResourceIdList | None = None
    trigger_comment: str | None = None


class DaemonEnvironmentCreate(Model):
    application_id: int | None = None
    command: str
    linked_resources: ResourceToBeLinkedList | None = None
    name: str
    process_count: int
    run_as_user: str
    working_directory: str | None


class DaemonGetStatus(Model):
    servers: ResourceIdList | None = None
    trigger_comment: str | None = None


class DaemonRestart(Model):
    servers: ResourceIdList | None = None
    trigger_comment: str | None = None


class DaemonStart(Model):
    servers: ResourceIdList | None = None
    trigger_comment: str | None = None


class DaemonStop(Model):
    servers: ResourceIdList | None = None
    trigger_comment: str | None = None


class DaemonUpdate(Model):
    application_id: int | None = None
    command: str
    id: int
    name: str
    process_count: int
    run_as_user: str
    working_directory: str | None


class DeploymentApplicationCreate(Model):
    environment: str | None = None
    pipeline_id: int | None = None
    servers: ResourceIdList | None = None
    source_ref: str | None = None
    source_type: str | None = None
    type: DeploymentType


class EnvironmentProjectCreate(Model):
    description: str | None = None
    name: str
    type: EnvironmentType


class EnvironmentUpdate(Model):
    description: str | None = None
    id: int
    name: str
    type: EnvironmentType


HookIncomingTriggerVariables: TypeAlias = dict[str, Any]


class HookPipelineCreate(Model):
    active: bool | None = None
    name: str
    requires_secret: bool | None = None
    secret_algorithm: str | None = None
    secret_header_name: str | None = None
    settings: HookPipelineCreateSettings | None = None
    trigger_when: HookTriggerWhen | None = None


class HookUpdate(Model):
    active: bool | None = None
    id: str
    name: str
    requires_secret: bool | None = None
    secret_algorithm: str | None = None
    secret_header_name: str | None = None
    settings: HookUpdateSettings | None = None
    trigger_when: HookTriggerWhen | None = None


class InvitationTeamCreate(Model):
    email: str | None = None
    type: TeamInvitationType


class NetworkEnvironmentCreate(Model):
    credential_id: int
    name: str
    provision_input: NetworkProvisionInput


class NetworkRuleDeploy(Model):
    servers: ResourceIdList | None = None


class NetworkRuleEnvironmentCreate(Model):
    cidr_block: str
    direction: NetworkRuleDirection
    linked_resources: ResourceToBeLinkedList | None = None
    name: str
    port: int
    protocol: NetworkRuleProtocol


class NetworkRuleUpdate(Model):
    cidr_block: str
    direction: NetworkRuleDirection
    id: int
    name: str
    protocol: NetworkRuleProtocol | None = None


class NetworkUpdate(Model):
    credential_id: int
    id: int


OperationCustomSettingsList: TypeAlias = list[OperationCustomSettings]


class OrganizationCreate(Model):
    name: str
    url_slug: str | None = None


class OrganizationUpdate(Model):
    id: str
    name: str
    url_slug: str


class PasswordUserReset(Model):
    email: str
    password: str
    password_confirmation: str
    token: str


class PersonalAccessTokenUserCreate(Model):
    expires_at: str
    name: str


class PersonalAccessTokenUserRotate(Model):
    expires_at: str
    id: str


class PipelineCreate(Model):
    max_parallel_actions: int | None = None
    name: str
    operation: str
    trigger_when: PipelineTriggerWhen | None = None


class PipelineUpdate(Model):
    id: int
    max_parallel_actions: int | None = None
    name: str
    trigger_when: PipelineTriggerWhen | None = None


class ProjectOrganizationCreate(Model):
    logo_image: str | None = None
    logo_url: str | None = None
    name: str


class ProjectUpdate(Model):
    id: int
    logo_image: str | None = None
    logo_url: str | None = None
    name: str


class RoleOrganizationCreate(Model):
    description: str | None = None
    name: str
    permissions: RolePermissions


class RoleUpdate(Model):
    description: str | None = None
    id: int
    name: str
    permissions: RolePermissions


class ServerEnvironmentCreate(Model):
    blueprint: BlueprintServiceList | None = None
    credential_id: str | None = None
    hostname: str
    ip_address: str | None = None
    linked_resources: ResourceToBeLinkedList | None = None
    max_parallel_actions: int | None = None
    provision_input: ServerProvisionInput
    ssh_port: int | None = None


class ServerUpdate(Model):
    credential_id: str | None = None
    id: int
    ip_address: str | None = None
    max_parallel_actions: int | None = None
    ssh_port: int | None = None


class ServiceDeploy(Model):
    servers: ResourceIdList | None = None


class ServiceEnvironmentCreate(Model):
    auto_start: bool | None = None
    initial_state: ServiceInitialState | None = None
    linked_resources: ResourceToBeLinkedList | None = None
    type: ServiceType
    version: str


class ServiceGetStatus(Model):
    servers: ResourceIdList | None = None


class ServiceReload(Model):
    servers: ResourceIdList | None = None


class ServiceRestart(Model):
    servers: ResourceIdList | None = None


class ServiceStart(Model):
    servers: ResourceIdList | None = None


class ServiceStop(Model):
    servers: ResourceIdList | None = None


class ServiceUpdate(Model):
    id: int


class SocialAccountCreate(Model):
    callback_code: str
    provider: SourceProviderName


class SourceProviderDisplayableName(OpenStrEnum):
    BITBUCKET = "Bitbucket"
    GITHUB = "GitHub"
    GITLAB = "GitLab"


class SshKeyDeploy(Model):
    servers: ResourceIdList | None = None


class SshKeyEnvironmentCreate(Model):
    linked_resources: ResourceToBeLinkedList | None = None
    name: str
    public_key: str


class SshKeyUpdate(Model):
    id: int
    name: str


class SslCertificateDeploy(Model):
    servers: ResourceIdList | None = None


SslCertificateDomainList: TypeAlias = list[str]


class SslCertificateEnvironmentCreate(Model):
    custom_certificate: str | None = None
    custom_private_key: str | None = None
    issuer: SslCertificateIssuer
    type: SslCertificateType | None = None
    validation_level: SslCertificateValidationLevel | None = None
    virtual_host_id: int


class StaticCloudProviderCode(OpenStrEnum):
    AWS = "aws"
    AZURE = "azure"
    DIGITALOCEAN = "digitalocean"
    GCP = "gcp"
    HETZNER = "hetzner"
    SELF_HOSTED = "self-hosted"


class StepPipelineCreate(Model):
    command: str
    description: str | None = None
    name: str | None = None
    run_as_user: str | None = None
    runner: PipelineStepRunnerName
    type: str | None = None


class StepPipelineUpdate(Model):
    command: str
    description: str | None = None
    id: int
    name: str | None = None
    run_as_user: str | None = None
    runner: PipelineStepRunnerName
    trigger_after: int | None = None
    type: str | None = None


class SubnetNetworkCreate(Model):
    credential_id: int
    name: str
    provision_input: SubnetProvisionInput
    type: SubnetType


class TeamEnvironmentLink(Model):
    role_id: int


class TeamOrganizationCreate(Model):
    name: str
    photo_url: str | None = None


class TeamOrganizationLink(Model):
    role_id: int


class TeamProjectLink(Model):
    role_id: int


class TeamUpdate(Model):
    id: int
    name: str
    photo_url: str | None = None


class UserRefreshToken(Model):
    refresh_token: str


class UserResendVerification(Model):
    email: str


class VariableApplicationCreate(Model):
    description: str | None = None
    hidden: bool
    key: str
    target: VariableTarget
    type: VariableType
    value: str


class VariableCreate(Model):
    description: str | None = None
    hidden: bool
    key: str
    target: VariableTarget
    type: VariableType
    value: str


class VariableServiceCreate(Model):
    description: str | None = None
    hidden: bool
    key: str
    target: VariableTarget
    type: VariableType
    value: str


class VariableUpdate(Model):
    description: str | None = None
    hidden: bool
    id: int
    key: str
    target: VariableTarget
    type: VariableType
    value: str


class VirtualHostDeploy(Model):
    servers: ResourceIdList | None = None


class VirtualHostEnvironmentCreate(Model):
    application_id: int | None = None
    application_listen_address: str | None = None
    linked_resources: ResourceToBeLinkedList | None = None
    name: str
    root_directory: str | None = None
    type: str


class VirtualHostGetStatus(Model):
    servers: ResourceIdList | None = None


class VirtualHostUpdate(Model):
    application_id: int | None = None
    application_listen_address: str | None = None
    id: int
    name: str
    root_directory: str | None = None
