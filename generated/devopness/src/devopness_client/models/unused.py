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
    """Ids of the servers to run on."""

    source_ref: str | None = None
    """What to deploy: a branch, a tag or a commit hash. At most 200 characters."""

    source_type: SourceType | None = None
    """What `source_ref` is: `branch`, `tag` or `commit`. Without it, the default branch is
    deployed."""

    trigger_comment: str | None = None
    """A comment on the action. At most 255 characters."""


class ApiTokenProjectCreate(Model):
    expires_at: str
    """When the token shall expire. A time within the next year."""

    name: str
    """Between 3 and 255 characters."""

    role_id: int
    """Id of the role whose permissions the token has."""


class ApiTokenProjectRotate(Model):
    expires_at: str
    """When the new value shall expire. A time within the next year."""

    id: str


class ApiTokenTypePrefix(OpenStrEnum):
    """How a token begins. `devopness_pat`: a personal access token. `devopness_proj`: a project's
    API token."""

    DEVOPNESS_PAT = "devopness_pat"
    DEVOPNESS_PROJ = "devopness_proj"


class ApplicationEnvironmentApplyTemplate(Model):
    dry_run: bool | None = None
    """Only check the template and your permissions, and create nothing."""

    template: str | None = None
    """A template of your own as YAML. At most 21,504 characters."""

    template_id: str | None = None
    """Id of the template to use."""

    template_inputs: TemplateInputs


class ApplicationEnvironmentCreate(Model):
    build_command: str | None = None
    """Command that a deployment runs once to build the source code."""

    credential_id: int
    """Id of the credential for the provider that hosts the repository."""

    default_branch: str
    """Branch that is deployed unless a deployment names another source. At most 200 characters."""

    deployments_keep: int | None = None
    """How many past deployments to keep, from 1 to 10, so that you can roll back."""

    engine_version: str
    """Version of the language runtime. At most 10 characters."""

    framework: str
    """Framework the application is built on. It may change what a deployment does. At most 30
    characters."""

    install_dependencies_command: str | None = None
    """Command that installs what the application depends on."""

    linked_resources: ResourceToBeLinkedList | None = None
    """Resources to link to it."""

    name: str
    """A name no other application has. At most 60 characters."""

    programming_language: str
    """Runtime that serves the application. At most 30 characters. A static front end built with
    Node.js has `nodejs` here and `html` as its `framework`."""

    repository: str
    """Name of the repository with its owner: `owner/name`. At most 100 characters."""

    root_directory: str | None = None
    """Directory of the package manager's manifest (such as `package.json`), if it is not the top
    of the repository. Begins with `/`; at most 255 characters."""


class ApplicationPipeline(Model):
    id: int
    name: str


class ApplicationUpdate(Model):
    build_command: str | None = None
    """Command that a deployment runs once to build the source code."""

    credential_id: int | None = None
    """Id of the credential for the provider that hosts the repository. Needed if you send
    `repository`."""

    default_branch: str
    """Branch that is deployed unless a deployment names another source. At most 200 characters."""

    deployments_keep: int | None = None
    """How many past deployments to keep, from 1 to 10, so that you can roll back."""

    engine_version: str
    """Version of the language runtime. At most 10 characters."""

    framework: str
    """Framework the application is built on. It may change what a deployment does. At most 30
    characters."""

    id: int
    install_dependencies_command: str | None = None
    """Command that installs what the application depends on."""

    name: str
    """A name no other application has. At most 60 characters."""

    programming_language: str
    """Runtime that serves the application. At most 30 characters. A static front end built with
    Node.js has `nodejs` here and `html` as its `framework`."""

    repository: str | None = None
    """Name of the repository with its owner: `owner/name`. At most 100 characters."""

    root_directory: str | None = None
    """Directory of the package manager's manifest (such as `package.json`), if it is not the top
    of the repository. Begins with `/`; at most 255 characters."""


class CloudProviderCode(OpenStrEnum):
    """Code of a cloud provider."""

    AWS = "aws"
    AZURE = "azure"
    DIGITALOCEAN = "digitalocean"
    GCP = "gcp"
    HETZNER = "hetzner"


class CloudProviderRelation(Model):
    code: str
    """Code of the cloud provider."""

    hint: FieldHint
    """Help text for people."""

    logo_url: str
    """URL of the logo."""

    name: str


class CredentialOrganizationCreate(Model):
    active: bool
    """Whether the credential is in use."""

    name: str
    """At most 60 characters."""

    provider_code: ProviderCode
    provider_type: ProviderType
    """`cloud_provider` or `source_provider`."""

    settings: CredentialInputSettings
    """The secrets of the provider."""


class CredentialUpdate(Model):
    id: int
    name: str
    """At most 60 characters."""

    settings: CredentialInputSettings | None = None
    """The secrets of the provider."""


class CronJobDeploy(Model):
    servers: ResourceIdList | None = None
    """Ids of the servers to do it on."""


class CronJobEnvironmentCreate(Model):
    application_id: int | None = None
    """Id of the application it belongs to."""

    command: str
    """The command to run. Between 5 and 255 characters."""

    linked_resources: ResourceToBeLinkedList | None = None
    """Resources to link to it."""

    name: str
    """At most 60 characters."""

    pattern: str
    """When it runs, as a cron expression of five fields: minute, hour, day of the month, month,
    day of the week."""

    run_as_user: str
    """Unix user that runs the command. At most 60 characters."""


class CronJobUpdate(Model):
    application_id: int | None = None
    """Id of the application it belongs to."""

    command: str
    """The command to run. Between 5 and 255 characters."""

    id: int
    name: str
    """At most 60 characters."""

    pattern: str
    """When it runs, as a cron expression of five fields: minute, hour, day of the month, month,
    day of the week."""

    run_as_user: str
    """Unix user that runs the command. At most 60 characters."""


class DaemonDeploy(Model):
    servers: ResourceIdList | None = None
    """Ids of the servers to do it on."""

    trigger_comment: str | None = None
    """A comment on the action. At most 255 characters."""


class DaemonEnvironmentCreate(Model):
    application_id: int | None = None
    """Id of the application to link it to. Makes `working_directory` relative to the application."""

    command: str
    """The command that starts it. At most 255 characters."""

    linked_resources: ResourceToBeLinkedList | None = None
    """Resources to link to it."""

    name: str
    """Letters, digits, dashes and underscores; at most 60 characters."""

    process_count: int
    """How many processes of the program run at the same time, from 1 to 99."""

    run_as_user: str
    """Unix user that runs the command. At most 60 characters."""

    working_directory: str | None
    """Directory in which the command runs, at most 255 characters. It is relative to the linked
    application; without one it is an absolute path."""


class DaemonGetStatus(Model):
    servers: ResourceIdList | None = None
    """Ids of the servers to do it on."""

    trigger_comment: str | None = None
    """A comment on the action. At most 255 characters."""


class DaemonRestart(Model):
    servers: ResourceIdList | None = None
    """Ids of the servers to do it on."""

    trigger_comment: str | None = None
    """A comment on the action. At most 255 characters."""


class DaemonStart(Model):
    servers: ResourceIdList | None = None
    """Ids of the servers to do it on."""

    trigger_comment: str | None = None
    """A comment on the action. At most 255 characters."""


class DaemonStop(Model):
    servers: ResourceIdList | None = None
    """Ids of the servers to do it on."""

    trigger_comment: str | None = None
    """A comment on the action. At most 255 characters."""


class DaemonUpdate(Model):
    application_id: int | None = None
    """Id of the application to link it to. Makes `working_directory` relative to the application."""

    command: str
    """The command that starts it. At most 255 characters."""

    id: int
    name: str
    """Letters, digits, dashes and underscores; at most 60 characters."""

    process_count: int
    """How many processes of the program run at the same time, from 1 to 99."""

    run_as_user: str
    """Unix user that runs the command. At most 60 characters."""

    working_directory: str | None
    """Directory in which the command runs, at most 255 characters. It is relative to the linked
    application; without one it is an absolute path."""


class DeploymentApplicationCreate(Model):
    environment: str | None = None
    """Type of the environment to deploy for."""

    pipeline_id: int | None = None
    """Id of the pipeline that deploys."""

    servers: ResourceIdList | None = None
    """Ids of the servers to deploy to."""

    source_ref: str | None = None
    """What to deploy: a branch, a tag or a commit hash. At most 200 characters; needed if you send
    `source_type`."""

    source_type: str | None = None
    """What `source_ref` is: `branch`, `tag` or `commit`. Without it, the default branch is
    deployed."""

    type: DeploymentType


class EnvironmentProjectCreate(Model):
    description: str | None = None
    """At most 255 characters."""

    name: str
    """At most 60 characters."""

    type: EnvironmentType


class EnvironmentUpdate(Model):
    description: str | None = None
    """At most 255 characters."""

    id: int
    name: str
    """At most 60 characters."""

    type: EnvironmentType


HookIncomingTriggerVariables: TypeAlias = dict[str, Any]


class HookPipelineCreate(Model):
    active: bool | None = None
    """Whether the hook works."""

    name: str
    """At most 60 characters."""

    requires_secret: bool | None = None
    """Whether the hook accepts only requests signed with its secret: the sender sends an HMAC of
    the request in a header. For incoming hooks."""

    secret_algorithm: str | None = None
    """Hash function of the signature, at most 20 characters. Needed if `requires_secret` is true."""

    secret_header_name: str | None = None
    """Header that carries the signature, at most 64 characters. Needed if `requires_secret` is
    true."""

    settings: HookPipelineCreateSettings | None = None
    trigger_when: HookTriggerWhen | None = None
    """Conditions under which it is triggered."""


class HookUpdate(Model):
    active: bool | None = None
    """Whether the hook works."""

    id: str
    """UUID of the hook."""

    name: str
    """At most 60 characters."""

    requires_secret: bool | None = None
    """Whether the hook accepts only requests signed with its secret: the sender sends an HMAC of
    the request in a header. For incoming hooks."""

    secret_algorithm: str | None = None
    """Hash function of the signature, at most 20 characters. Needed if `requires_secret` is true."""

    secret_header_name: str | None = None
    """Header that carries the signature, at most 64 characters. Needed if `requires_secret` is
    true."""

    settings: HookUpdateSettings | None = None
    trigger_when: HookTriggerWhen | None = None
    """Conditions under which it is triggered."""


class InvitationTeamCreate(Model):
    email: str | None = None
    """Email address to invite. Needed if `type` is `private`."""

    type: TeamInvitationType


class NetworkEnvironmentCreate(Model):
    credential_id: int
    """Id of the credential for the cloud provider."""

    name: str
    """Between 1 and 63 characters. `default` is taken."""

    provision_input: NetworkProvisionInput
    """How it is created at the cloud provider."""


class NetworkRuleDeploy(Model):
    servers: ResourceIdList | None = None
    """Ids of the servers to do it on."""


class NetworkRuleEnvironmentCreate(Model):
    cidr_block: str
    """IP addresses the rule is for, in CIDR notation."""

    direction: NetworkRuleDirection
    """`inbound` for traffic coming in, `outbound` for traffic going out."""

    linked_resources: ResourceToBeLinkedList | None = None
    """Resources to link to it."""

    name: str
    """What the rule is for. Between 3 and 60 characters."""

    port: int
    """Port the rule is for, from 1 to 65535."""

    protocol: NetworkRuleProtocol


class NetworkRuleUpdate(Model):
    cidr_block: str
    """IP addresses the rule is for, in CIDR notation."""

    direction: NetworkRuleDirection
    """`inbound` for traffic coming in, `outbound` for traffic going out."""

    id: int
    name: str
    """What the rule is for. Between 3 and 60 characters."""

    protocol: NetworkRuleProtocol | None = None


class NetworkUpdate(Model):
    credential_id: int
    """Id of the credential for the cloud provider."""

    id: int


OperationCustomSettingsList: TypeAlias = list[OperationCustomSettings]


class OrganizationCreate(Model):
    name: str
    """At most 255 characters."""

    url_slug: str | None = None
    """Name in URLs, at most 30 characters."""


class OrganizationUpdate(Model):
    id: str
    name: str
    """At most 255 characters."""

    url_slug: str
    """Name in URLs, at most 30 characters."""


class PasswordUserReset(Model):
    email: str
    """Email address of the user."""

    password: str
    """The new password."""

    password_confirmation: str
    """The new password, repeated."""

    token: str
    """The token from the email of `sendResetLinkUserPassword`."""


class PersonalAccessTokenUserCreate(Model):
    expires_at: str
    """When the token shall expire. A time within the next year."""

    name: str
    """Between 3 and 255 characters."""


class PersonalAccessTokenUserRotate(Model):
    expires_at: str
    """When the new value shall expire. A time within the next year."""

    id: str


class PipelineCreate(Model):
    max_parallel_actions: int | None = None
    """How many actions of it may run at the same time, from 0 to 10: 1 runs them one after
    another, 0 sets no limit."""

    name: str
    """Between 3 and 80 characters."""

    operation: str
    """Operation of the resource it runs for, such as `deploy`. At most 20 characters."""

    trigger_when: PipelineTriggerWhen | None = None
    """Conditions under which it is triggered."""


class PipelineUpdate(Model):
    id: int
    max_parallel_actions: int | None = None
    """How many actions of it may run at the same time, from 0 to 10: 1 runs them one after
    another, 0 sets no limit."""

    name: str
    """Between 3 and 80 characters."""

    trigger_when: PipelineTriggerWhen | None = None
    """Conditions under which it is triggered."""


class ProjectOrganizationCreate(Model):
    logo_image: str | None = None
    """The logo image as Base64."""

    logo_url: str | None = None
    """URL of the logo."""

    name: str
    """At most 60 characters."""


class ProjectUpdate(Model):
    id: int
    logo_image: str | None = None
    """The logo image as Base64."""

    logo_url: str | None = None
    """URL of the logo."""

    name: str
    """At most 60 characters."""


class RoleOrganizationCreate(Model):
    description: str | None = None
    """At most 255 characters."""

    name: str
    """Between 2 and 60 characters."""

    permissions: RolePermissions
    """What the role may do."""


class RoleUpdate(Model):
    description: str | None = None
    """At most 255 characters."""

    id: int
    name: str
    """Between 2 and 60 characters."""

    permissions: RolePermissions
    """What the role may do."""


class ServerEnvironmentCreate(Model):
    blueprint: BlueprintServiceList | None = None
    """Services to install."""

    credential_id: str | None = None
    """Id of the credential for the cloud provider. Needed unless you run the server yourself."""

    hostname: str
    """Lower-case letters without accents, digits and dashes; at most 60 characters."""

    ip_address: str | None = None
    """Public IPv4 address. Needed if you run the server yourself."""

    linked_resources: ResourceToBeLinkedList | None = None
    """Resources to link to it."""

    max_parallel_actions: int | None = None
    """How many actions may run on the server at the same time, from 0 to 10: 1 runs them one after
    another, 0 sets no limit."""

    provision_input: ServerProvisionInput
    """How it is created at the cloud provider."""

    ssh_port: int | None = None
    """Port on which the server's SSH daemon listens, from 22 to 65535. Needed if you run the
    server yourself."""


class ServerUpdate(Model):
    credential_id: str | None = None
    """Id of the credential for the cloud provider."""

    id: int
    ip_address: str | None = None
    """Public IPv4 address of the server."""

    max_parallel_actions: int | None = None
    """How many actions may run on the server at the same time, from 0 to 10: 1 runs them one after
    another, 0 sets no limit."""

    ssh_port: int | None = None
    """Port on which the server's SSH daemon listens, from 22 to 65535."""


class ServiceDeploy(Model):
    servers: ResourceIdList | None = None
    """Ids of the servers to do it on."""


class ServiceEnvironmentCreate(Model):
    auto_start: bool | None = None
    """Whether it starts when the operating system boots."""

    initial_state: ServiceInitialState | None = None
    """State it should have right after it was installed."""

    linked_resources: ResourceToBeLinkedList | None = None
    """Resources to link to it."""

    type: ServiceType
    version: str
    """Version to install. At most 30 characters."""


class ServiceGetStatus(Model):
    servers: ResourceIdList | None = None
    """Ids of the servers to do it on."""


class ServiceReload(Model):
    servers: ResourceIdList | None = None
    """Ids of the servers to do it on."""


class ServiceRestart(Model):
    servers: ResourceIdList | None = None
    """Ids of the servers to do it on."""


class ServiceStart(Model):
    servers: ResourceIdList | None = None
    """Ids of the servers to do it on."""


class ServiceStop(Model):
    servers: ResourceIdList | None = None
    """Ids of the servers to do it on."""


class ServiceUpdate(Model):
    id: int


class SocialAccountCreate(Model):
    callback_code: str
    """Temporary code that the provider's OAuth sent back to Devopness. At least 8 characters."""

    provider: SourceProviderName


class SourceProviderDisplayableName(OpenStrEnum):
    BITBUCKET = "Bitbucket"
    GITHUB = "GitHub"
    GITLAB = "GitLab"


class SshKeyDeploy(Model):
    servers: ResourceIdList | None = None
    """Ids of the servers to do it on."""


class SshKeyEnvironmentCreate(Model):
    linked_resources: ResourceToBeLinkedList | None = None
    """Resources to link to it."""

    name: str
    """At most 60 characters."""

    public_key: str
    """The public key itself."""


class SshKeyUpdate(Model):
    id: int
    name: str
    """At most 60 characters."""


class SslCertificateDeploy(Model):
    servers: ResourceIdList | None = None
    """Ids of the servers to do it on."""


SslCertificateDomainList: TypeAlias = list[str]


class SslCertificateEnvironmentCreate(Model):
    custom_certificate: str | None = None
    """Your certificate, 100 to 4,096 characters. Needed if `issuer` is `custom`."""

    custom_private_key: str | None = None
    """Your certificate's private key, 100 to 4,096 characters. Needed if `issuer` is `custom`."""

    issuer: SslCertificateIssuer
    """Who issued the certificate."""

    type: SslCertificateType | None = None
    validation_level: SslCertificateValidationLevel | None = None
    virtual_host_id: int
    """Id of the virtual host the certificate is for."""


class StaticCloudProviderCode(OpenStrEnum):
    AWS = "aws"
    AZURE = "azure"
    DIGITALOCEAN = "digitalocean"
    GCP = "gcp"
    HETZNER = "hetzner"
    SELF_HOSTED = "self-hosted"


class StepPipelineCreate(Model):
    command: str
    """One command, or a Bash script of several lines. Between 10 and 300 characters."""

    description: str | None = None
    """What the step is for. At most 255 characters."""

    name: str | None = None
    """Between 4 and 60 characters."""

    run_as_user: str | None = None
    """Unix user that runs the command. At most 60 characters."""

    runner: PipelineStepRunnerName
    """Tool that runs the step's command."""

    type: str | None = None
    """Type of the step. At most 20 characters."""


class StepPipelineUpdate(Model):
    command: str
    """One command, or a Bash script of several lines. Between 10 and 300 characters."""

    description: str | None = None
    """What the step is for. At most 255 characters."""

    id: int
    name: str | None = None
    """Between 4 and 60 characters."""

    run_as_user: str | None = None
    """Unix user that runs the command. At most 60 characters."""

    runner: PipelineStepRunnerName
    """Tool that runs the step's command."""

    trigger_after: int | None = None
    """Move the step behind the one with this `trigger_order`, from 0 to 16777214."""

    type: str | None = None
    """Type of the step. At most 20 characters."""


class SubnetNetworkCreate(Model):
    credential_id: int
    """Id of the credential for the cloud provider."""

    name: str
    """Between 1 and 63 characters."""

    provision_input: SubnetProvisionInput
    """How it is created at the cloud provider."""

    type: SubnetType


class TeamEnvironmentLink(Model):
    role_id: int
    """Id of the role the team gets."""


class TeamOrganizationCreate(Model):
    name: str
    """At most 255 characters."""

    photo_url: str | None = None
    """URL of the team's picture."""


class TeamOrganizationLink(Model):
    role_id: int
    """Id of the role the team gets."""


class TeamProjectLink(Model):
    role_id: int
    """Id of the role the team gets."""


class TeamUpdate(Model):
    id: int
    name: str
    """At most 255 characters."""

    photo_url: str | None = None
    """URL of the team's picture."""


class UserRefreshToken(Model):
    refresh_token: str
    """Token that gets a new access token without logging in again."""


class UserResendVerification(Model):
    email: str
    """Email address to send the link to."""


class VariableApplicationCreate(Model):
    description: str | None = None
    """What the variable is for, in your words."""

    hidden: bool
    """Whether the value is kept out of deployment logs."""

    key: str
    """Name of the variable, unique in its target; at most 100 characters. For
    `resource-config-file`, a path like `.env`, not absolute. For `resource-symlink`, the path
    of the link."""

    target: VariableTarget
    """Where the variable is put."""

    type: VariableType
    value: str
    """Value of the variable, at most 21,504 characters. For a file, its content; for a symlink,
    the path it points to."""


class VariableCreate(Model):
    description: str | None = None
    """What the variable is for, in your words. At most 255 characters."""

    hidden: bool
    """Whether the value is kept out of deployment logs."""

    key: str
    """Name of the variable, unique in its target; at most 100 characters. For
    `resource-config-file`, a path like `.env`, not absolute. For `resource-symlink`, the path
    of the link."""

    target: VariableTarget
    """Where the variable is put."""

    type: VariableType
    value: str
    """Value of the variable, at most 21,504 characters. For a file, its content; for a symlink,
    the path it points to."""


class VariableServiceCreate(Model):
    description: str | None = None
    """What the variable is for, in your words."""

    hidden: bool
    """Whether the value is kept out of deployment logs."""

    key: str
    """Name of the variable, unique in its target; at most 100 characters."""

    target: VariableTarget
    """Where the variable is put."""

    type: VariableType
    value: str
    """Value of the variable, at most 21,504 characters. For a file, its content."""


class VariableUpdate(Model):
    description: str | None = None
    """What the variable is for, in your words. At most 255 characters."""

    hidden: bool
    """Whether the value is kept out of deployment logs."""

    id: int
    key: str
    """Name of the variable, unique in its target; at most 100 characters. For
    `resource-config-file`, a path like `.env`, not absolute. For `resource-symlink`, the path
    of the link."""

    target: VariableTarget
    """Where the variable is put."""

    type: VariableType
    value: str
    """Value of the variable, at most 21,504 characters. For a file, its content; for a symlink,
    the path it points to."""


class VirtualHostDeploy(Model):
    servers: ResourceIdList | None = None
    """Ids of the servers to do it on."""


class VirtualHostEnvironmentCreate(Model):
    application_id: int | None = None
    """Id of the application to link it to. Makes `root_directory` relative to the application."""

    application_listen_address: str | None = None
    """Where the linked application takes requests: an `http://` or `https://` address with an
    optional port and path, or a socket after `unix:`. For example `unix:/run/app.sock`."""

    linked_resources: ResourceToBeLinkedList | None = None
    """Resources to link to it."""

    name: str
    """No other virtual host of the environment has it; at most 255 characters. A domain name for
    `name-based`; an IPv4 address, with or without a port, for `ip-based`."""

    root_directory: str | None = None
    """Directory to serve, beginning with `/`; at most 255 characters. It is relative to the linked
    application; without one it is an absolute path."""

    type: str
    """`name-based` for a domain name, `ip-based` for an IP address."""


class VirtualHostGetStatus(Model):
    servers: ResourceIdList | None = None
    """Ids of the servers to do it on."""


class VirtualHostUpdate(Model):
    application_id: int | None = None
    """Id of the application to link it to. Makes `root_directory` relative to the application."""

    application_listen_address: str | None = None
    """Where the linked application takes requests: an `http://` or `https://` address with an
    optional port and path, or a socket after `unix:`. For example `unix:/run/app.sock`."""

    id: int
    name: str
    """No other virtual host of the environment has it; at most 255 characters. A domain name for
    `name-based`; an IPv4 address, with or without a port, for `ip-based`."""

    root_directory: str | None = None
    """Directory to serve, beginning with `/`; at most 255 characters. It is relative to the linked
    application; without one it is an absolute path."""
