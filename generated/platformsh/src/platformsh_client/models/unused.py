from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from .._runtime import DateTime, Model
from .activity import Activity
from .addon_type import (
    AddonType,
    ProjectAddonBaseAllowedValue,
    ProjectAddonBaseLinks,
    ProjectAddonBaseStatus,
    ProjectAddonID,
)
from .address_metadata_metadata import AddressMetadataMetadata
from .alert import Alert
from .create_org_request_type import CreateOrgRequestType
from .create_project_invite_request_environment import (
    CreateProjectInviteRequestEnvironment,
    CreateProjectInviteRequestPermission,
    CreateProjectInviteRequestRole,
)
from .create_ticket_request_attachment import (
    CreateTicketRequestAttachment,
    CreateTicketRequestCategory,
    CreateTicketRequestPriority,
)
from .created_at import CreatedAt
from .environment_activate_input_resources import EnvironmentActivateInputResources
from .environment_branch_input_resources import (
    EnvironmentBranchInputResources,
    EnvironmentBranchInputType,
)
from .environment_deploy_input_strategy import EnvironmentDeployInputStrategy
from .environment_initialize_input_file import (
    EnvironmentInitializeInputFile,
    EnvironmentInitializeInputResources,
)
from .environment_merge_input_resources import EnvironmentMergeInputResources
from .environment_patch_http_access import EnvironmentPatchHttpAccess, EnvironmentPatchType
from .environment_restore_input_resources import EnvironmentRestoreInputResources
from .organization_id import OrganizationID
from .organization_permissions import OrganizationPermissions
from .permissions import Permissions
from .project_addon_quantity import ProjectAddonQuantity
from .project_addon_sku import ProjectAddonSKU
from .project_default_branch import ProjectDefaultBranch
from .project_id import ProjectID
from .project_permissions import ProjectPermissions
from .project_plan import ProjectPlan
from .project_settings_patch_build_resources import (
    ProjectSettingsPatchBuildResources,
    ProjectSettingsPatchDataRetentionValue,
    ProjectSettingsPatchMaintenanceWindow,
)
from .project_time_zone import ProjectTimeZone
from .project_title import ProjectTitle
from .project_type import ProjectType
from .region_id import RegionID
from .update_org_addons_request_support_level import (
    UpdateOrgAddonsRequestSupportLevel,
    UpdateOrgAddonsRequestUserManagement,
)
from .update_org_billing_alert_config_request_config import UpdateOrgBillingAlertConfigRequestConfig
from .update_org_profile_request_customer_type import UpdateOrgProfileRequestCustomerType
from .update_projects_environments_deployments_next_request_service import (
    UpdateProjectsEnvironmentsDeploymentsNextRequestService,
    UpdateProjectsEnvironmentsDeploymentsNextRequestWebapp,
    UpdateProjectsEnvironmentsDeploymentsNextRequestWorker,
)
from .update_subscription_usage_alerts_request_alert import (
    UpdateSubscriptionUsageAlertsRequestAlert,
)
from .update_ticket_request_status import UpdateTicketRequestStatus
from .updated_at import UpdatedAt
from .verify_phone_number_request_channel import VerifyPhoneNumberRequestChannel


class AddressMetadata(Model):
    metadata: AddressMetadataMetadata | None = None


class ApplyOrgVoucherRequest(Model):
    code: str


class BlackfirePhpServerCachesBadRequestError(Model):
    status: int
    """Status code of the response."""

    title: str
    """Summary of the error."""

    type: str
    """URL about the type of the error."""

    violations: dict[str, list[str]]
    """What is wrong with each parameter, by its name."""


class BlackfirePhpServerCachesStatus499Error(Model):
    error: str
    message: str


class BlackfireProfilesListBadRequestError(Model):
    status: int
    """Status code of the response."""

    title: str
    """Summary of the error."""

    type: str
    """URL about the type of the error."""

    violations: dict[str, list[str]]
    """What is wrong with each parameter, by its name."""


class BlackfireProfilesRecommendationsBadRequestError(Model):
    status: int
    """Status code of the response."""

    title: str
    """Summary of the error."""

    type: str
    """URL about the type of the error."""

    violations: dict[str, list[str]]
    """What is wrong with each parameter, by its name."""


class BlackfireServerGlobalBadRequestError(Model):
    status: int
    """Status code of the response."""

    title: str
    """Summary of the error."""

    type: str
    """URL about the type of the error."""

    violations: dict[str, list[str]]
    """What is wrong with each parameter, by its name."""


class BlackfireServerGlobalStatus499Error(Model):
    error: str
    message: str


class BlackfireServerTopSpansBadRequestError(Model):
    status: int
    """Status code of the response."""

    title: str
    """Summary of the error."""

    type: str
    """URL about the type of the error."""

    violations: dict[str, list[str]]
    """What is wrong with each parameter, by its name."""


class BlackfireServerTopSpansStatus499Error(Model):
    error: str
    message: str


class BlackfireServerTransactionsBreakdownBadRequestError(Model):
    status: int
    """Status code of the response."""

    title: str
    """Summary of the error."""

    type: str
    """URL about the type of the error."""

    violations: dict[str, list[str]]
    """What is wrong with each parameter, by its name."""


class BlackfireServerTransactionsBreakdownStatus499Error(Model):
    error: str
    message: str


class CanAffordSubscriptionRequest(Model):
    resources: dict[str, Any] | None = None


class CertificateCreateInput(Model):
    certificate: str
    chain: list[str] | None = None
    is_invalid: bool | None = None
    key: str


class CertificatePatch(Model):
    chain: list[str] | None = None
    is_invalid: bool | None = None


class CertificateProvisionerPatch(Model):
    directory_url: str | None = None
    eab_hmac_key: str | None = None
    eab_kid: str | None = None
    email: str | None = None


class ConfirmPhoneNumberRequest(Model):
    code: str


class ConfirmTotpEnrollmentRequest(Model):
    passcode: str
    secret: str


class CreateApiTokenRequest(Model):
    name: str


class CreateOrgInviteRequest(Model):
    email: str
    force: bool | None = None
    permissions: OrganizationPermissions


class CreateOrgMemberRequest(Model):
    permissions: Permissions | None = None
    user_id: UUID


class CreateOrgProjectRequest(Model):
    default_branch: ProjectDefaultBranch | None = None
    organization_id: OrganizationID | None = None
    plan: ProjectPlan | None = None
    region: RegionID
    title: ProjectTitle | None = None
    type: ProjectType | None = None


class CreateOrgRequest(Model):
    country: str | None = None
    label: str
    name: str | None = None
    owner_id: UUID | None = None
    security_contact: str | None = None
    type: CreateOrgRequestType | None = None


class CreateOrgSubscriptionRequest(Model):
    default_branch: str | None = None
    environments: int | None = None
    options_url: str | None = None
    plan: ProjectPlan | None = None
    project_region: str
    project_title: str | None = None
    storage: int | None = None
    """Storage of each environment in MiB, in multiples of 1024."""


class CreateProfilePictureRequest(Model):
    file: str | None = None


class CreateProjectInviteRequest(Model):
    email: str
    environments: list[CreateProjectInviteRequestEnvironment] | None = None
    """Deprecated."""

    force: bool | None = None
    permissions: list[CreateProjectInviteRequestPermission] | None = None
    role: CreateProjectInviteRequestRole | None = None


class CreateSshKeyRequest(Model):
    title: str | None = None
    uuid: str | None = None
    value: str


class CreateTeamMemberRequest(Model):
    user_id: UUID


class CreateTeamRequest(Model):
    label: str
    organization_id: str
    project_permissions: list[str] | None = None


class CreateTicketRequest(Model):
    affected_url: str | None = None
    attachments: list[CreateTicketRequestAttachment] | None = None
    category: CreateTicketRequestCategory | None = None
    collaborator_ids: list[str] | None = None
    description: str
    followup_tid: str | None = None
    organization_id: str | None = None
    priority: CreateTicketRequestPriority | None = None
    requester_id: UUID | None = None
    subject: str
    subscription_id: str | None = None


class EnvironmentActivateInput(Model):
    resources: EnvironmentActivateInputResources | None = None


class EnvironmentBackupInput(Model):
    safe: bool | None = None


class EnvironmentBranchInput(Model):
    clone_parent: bool | None = None
    name: str
    resources: EnvironmentBranchInputResources | None = None
    title: str
    type: EnvironmentBranchInputType | None = None


class EnvironmentDeployInput(Model):
    strategy: EnvironmentDeployInputStrategy | None = None


class EnvironmentInitializeInput(Model):
    config: str | None = None
    files: list[EnvironmentInitializeInputFile] | None = None
    profile: str
    repository: str
    resources: EnvironmentInitializeInputResources | None = None


class EnvironmentMergeInput(Model):
    resources: EnvironmentMergeInputResources | None = None


class EnvironmentOperationInput(Model):
    operation: str
    parameters: list[str] | None = None
    service: str


class EnvironmentPatch(Model):
    attributes: dict[str, str] | None = None
    clone_parent_on_create: bool | None = None
    enable_smtp: bool | None = None
    http_access: EnvironmentPatchHttpAccess | None = None
    name: str | None = None
    parent: str | None = None
    restrict_robots: bool | None = None
    title: str | None = None
    type: EnvironmentPatchType | None = None


class EnvironmentRestoreInput(Model):
    branch_from: str | None = None
    environment_name: str | None = None
    resources: EnvironmentRestoreInputResources | None = None
    restore_code: bool | None = None
    restore_resources: bool | None = None


class EnvironmentSourceOperationInput(Model):
    operation: str
    variables: dict[str, dict[str, Any]] | None = None


class EnvironmentSynchronizeInput(Model):
    rebase: bool | None = None
    synchronize_code: bool | None = None
    synchronize_data: bool | None = None
    synchronize_resources: bool | None = None


class EnvironmentVariableCreateInput(Model):
    application_scope: list[str] | None = None
    attributes: dict[str, str] | None = None
    is_enabled: bool | None = None
    is_inheritable: bool | None = None
    is_json: bool | None = None
    is_sensitive: bool | None = None
    name: str
    value: str
    visible_build: bool | None = None
    visible_runtime: bool | None = None


class EnvironmentVariablePatch(Model):
    application_scope: list[str] | None = None
    attributes: dict[str, str] | None = None
    is_enabled: bool | None = None
    is_inheritable: bool | None = None
    is_json: bool | None = None
    is_sensitive: bool | None = None
    name: str | None = None
    value: str | None = None
    visible_build: bool | None = None
    visible_runtime: bool | None = None


class Error(Model):
    error: str


class GetApplicationFilterBadRequestError(Model):
    code: int
    message: str


class GetApplicationFilterStatus499Error(Model):
    code: int
    message: str


class GetApplicationMergeBadRequestError(Model):
    code: int
    message: str


class GetApplicationMergeStatus499Error(Model):
    code: int
    message: str


class GetApplicationTimelineBadRequestError(Model):
    code: int
    message: str


class GetApplicationTimelineStatus499Error(Model):
    code: int
    message: str


class GoogleSSOConfig(Model):
    domain: str | None = None
    provider_type: str | None = None


class HttpMetricsOverviewBadRequestError(Model):
    status: int
    """Status code of the response."""

    title: str
    """Summary of the error."""

    type: str
    """URL about the type of the error."""

    violations: dict[str, list[str]]
    """What is wrong with each parameter, by its name."""


class HttpMetricsOverviewStatus499Error(Model):
    error: str
    message: str


class HttpMetricsTimelineIpsBadRequestError(Model):
    status: int
    """Status code of the response."""

    title: str
    """Summary of the error."""

    type: str
    """URL about the type of the error."""

    violations: dict[str, list[str]]
    """What is wrong with each parameter, by its name."""


class HttpMetricsTimelineIpsStatus499Error(Model):
    error: str
    message: str


class HttpMetricsTimelineUrlsBadRequestError(Model):
    status: int
    """Status code of the response."""

    title: str
    """Summary of the error."""

    type: str
    """URL about the type of the error."""

    violations: dict[str, list[str]]
    """What is wrong with each parameter, by its name."""


class HttpMetricsTimelineUrlsStatus499Error(Model):
    error: str
    message: str


class HttpMetricsTimelineUserAgentsBadRequestError(Model):
    status: int
    """Status code of the response."""

    title: str
    """Summary of the error."""

    type: str
    """URL about the type of the error."""

    violations: dict[str, list[str]]
    """What is wrong with each parameter, by its name."""


class HttpMetricsTimelineUserAgentsStatus499Error(Model):
    error: str
    message: str


class ListApplicationsBadRequestError(Model):
    code: int
    message: str


class ListApplicationsStatus499Error(Model):
    code: int
    message: str


class OrganizationSSOConfig(Model):
    domain: str | None = None
    provider_type: str | None = None
    created_at: DateTime | None = None
    """When it was created."""

    enforced: bool | None = None
    organization_id: str | None = None
    updated_at: DateTime | None = None
    """When it was last changed."""


class ProjectAddonBase(Model):
    links: Annotated[ProjectAddonBaseLinks | None, Field(alias="_links")] = None
    activities: list[Activity] | None = None
    allowed_values: list[ProjectAddonBaseAllowedValue] | None = None
    created_at: CreatedAt | None = None
    """When it was created."""

    id: ProjectAddonID
    project_id: ProjectID | None = None
    status: ProjectAddonBaseStatus | None = None
    title: str | None = None
    type: AddonType
    unit: str | None = None
    updated_at: UpdatedAt | None = None
    """When it was last changed."""


class ProjectAddonWithQuantityFields(Model):
    quantity: ProjectAddonQuantity


class ProjectAddonWithSkuFields(Model):
    sku: ProjectAddonSKU


class ProjectSettingsPatch(Model):
    build_resources: ProjectSettingsPatchBuildResources | None = None
    data_retention: dict[str, ProjectSettingsPatchDataRetentionValue] | None = None
    initialize: dict[str, Any] | None = None
    maintenance_window: ProjectSettingsPatchMaintenanceWindow | None = None


class ProjectVariableCreateInput(Model):
    application_scope: list[str] | None = None
    attributes: dict[str, str] | None = None
    is_json: bool | None = None
    is_sensitive: bool | None = None
    name: str
    value: str
    visible_build: bool | None = None
    visible_runtime: bool | None = None


class ProjectVariablePatch(Model):
    application_scope: list[str] | None = None
    attributes: dict[str, str] | None = None
    is_json: bool | None = None
    is_sensitive: bool | None = None
    name: str | None = None
    value: str | None = None
    visible_build: bool | None = None
    visible_runtime: bool | None = None


class ResetEmailAddressRequest(Model):
    email_address: str


class ResourcesByServiceBadRequestError(Model):
    status: int
    """Status code of the response."""

    title: str
    """Summary of the error."""

    type: str
    """URL about the type of the error."""

    violations: dict[str, list[str]]
    """What is wrong with each parameter, by its name."""


class ResourcesByServiceStatus499Error(Model):
    error: str
    message: str


class ResourcesOverviewBadRequestError(Model):
    status: int
    """Status code of the response."""

    title: str
    """Summary of the error."""

    type: str
    """URL about the type of the error."""

    violations: dict[str, list[str]]
    """What is wrong with each parameter, by its name."""


class ResourcesOverviewStatus499Error(Model):
    error: str
    message: str


class ResourcesSummaryBadRequestError(Model):
    status: int
    """Status code of the response."""

    title: str
    """Summary of the error."""

    type: str
    """URL about the type of the error."""

    violations: dict[str, list[str]]
    """What is wrong with each parameter, by its name."""


class ResourcesSummaryStatus499Error(Model):
    error: str
    message: str


class SendOrgMfaRemindersRequest(Model):
    user_ids: list[UUID] | None = None


class TaskTriggerInput(Model):
    variables: dict[str, dict[str, Any]] | None = None


class UpdateOrgAddonsRequest(Model):
    support_level: UpdateOrgAddonsRequestSupportLevel | None = None
    user_management: UpdateOrgAddonsRequestUserManagement | None = None


class UpdateOrgBillingAlertConfigRequest(Model):
    active: bool | None = None
    config: UpdateOrgBillingAlertConfigRequestConfig | None = None


class UpdateOrgMemberRequest(Model):
    permissions: Permissions | None = None


class UpdateOrgProfileRequest(Model):
    billing_contact: str | None = None
    company_name: str | None = None
    customer_type: UpdateOrgProfileRequestCustomerType | None = None
    default_catalog: str | None = None
    legal_entity_name: str | None = None
    project_options_url: str | None = None
    vat_number: str | None = None


class UpdateOrgProjectRequest(Model):
    plan: ProjectPlan | None = None
    timezone: ProjectTimeZone | None = None
    title: ProjectTitle | None = None


class UpdateOrgRequest(Model):
    billing_profile_id: str | None = None
    country: str | None = None
    label: str | None = None
    name: str | None = None
    security_contact: str | None = None


class UpdateOrgSubscriptionRequest(Model):
    backups: str | None = None
    big_dev: str | None = None
    big_dev_service: str | None = None
    blackfire: str | None = None
    continuous_profiling: str | None = None
    environments: int | None = None
    observability_suite: str | None = None
    plan: ProjectPlan | None = None
    project_support_level: str | None = None
    project_title: ProjectTitle | None = None
    storage: int | None = None
    """Storage of each environment in MiB, in multiples of 1024."""

    timezone: ProjectTimeZone | None = None


class UpdateProfileRequest(Model):
    company_name: str | None = None
    company_role: str | None = None
    company_type: str | None = None
    current_password: str | None = None
    default_catalog: str | None = None
    display_name: str | None = None
    marketing: bool | None = None
    password: str | None = None
    picture: str | None = None
    project_options_url: str | None = None
    ui_colorscheme: str | None = None
    username: str | None = None
    vat_number: str | None = None


class UpdateProjectUserAccessRequest(Model):
    permissions: ProjectPermissions


class UpdateProjectsEnvironmentsDeploymentsNextRequest(Model):
    services: dict[str, UpdateProjectsEnvironmentsDeploymentsNextRequestService] | None = None
    webapps: dict[str, UpdateProjectsEnvironmentsDeploymentsNextRequestWebapp] | None = None
    workers: dict[str, UpdateProjectsEnvironmentsDeploymentsNextRequestWorker] | None = None


class UpdateSubscriptionUsageAlertsRequest(Model):
    alerts: list[UpdateSubscriptionUsageAlertsRequestAlert] | None = None


class UpdateTeamRequest(Model):
    label: str | None = None
    project_permissions: list[str] | None = None


class UpdateTicketRequest(Model):
    collaborator_ids: list[str] | None = None
    collaborators_replace: bool | None = None
    status: UpdateTicketRequestStatus | None = None


class UpdateUsageAlertsRequest(Model):
    alerts: list[Alert] | None = None


class UpdateUserProjectAccessRequest(Model):
    permissions: ProjectPermissions


class UpdateUserRequest(Model):
    company: str | None = None
    country: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    picture: str | None = None
    username: str | None = None
    website: str | None = None


class VerifyPhoneNumberRequest(Model):
    channel: VerifyPhoneNumberRequestChannel
    phone_number: str
