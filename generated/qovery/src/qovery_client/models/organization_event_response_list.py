from uuid import UUID

from .._runtime import DateTime, Model, OpenStrEnum
from .organization_event_origin import OrganizationEventOrigin
from .organization_event_target_type import OrganizationEventTargetType, OrganizationEventType


class OrganizationEventSubTargetType(OpenStrEnum):
    ADVANCED_SETTINGS = "ADVANCED_SETTINGS"
    ALERT_RECEIVER = "ALERT_RECEIVER"
    ALERT_RULE = "ALERT_RULE"
    ANNOTATIONS_GROUP = "ANNOTATIONS_GROUP"
    API_TOKEN = "API_TOKEN"
    ARGOCD_CLUSTER_MAPPING = "ARGOCD_CLUSTER_MAPPING"
    ARGOCD_CONFIGURATION = "ARGOCD_CONFIGURATION"
    BILLING_INFO = "BILLING_INFO"
    BILLING_USAGE_REPORT = "BILLING_USAGE_REPORT"
    BLUEPRINT_MIGRATION = "BLUEPRINT_MIGRATION"
    CLOUD_PROVIDER_CREDENTIALS = "CLOUD_PROVIDER_CREDENTIALS"
    CLUSTER_CREDENTIALS = "CLUSTER_CREDENTIALS"
    CLUSTER_ROUTING_TABLE = "CLUSTER_ROUTING_TABLE"
    CONFIG = "CONFIG"
    CREDIT_CARD = "CREDIT_CARD"
    CREDIT_CODE = "CREDIT_CODE"
    CUSTOM_DOMAIN = "CUSTOM_DOMAIN"
    CUSTOM_ROLE = "CUSTOM_ROLE"
    DEPLOYMENT_RULE = "DEPLOYMENT_RULE"
    DEPLOYMENT_STAGE = "DEPLOYMENT_STAGE"
    DNS_PROVIDER = "DNS_PROVIDER"
    GITHUB_APP = "GITHUB_APP"
    GIT_REPOSITORY = "GIT_REPOSITORY"
    GIT_TOKEN = "GIT_TOKEN"
    INVITATION = "INVITATION"
    JWT_TOKEN_FORGED = "JWT_TOKEN_FORGED"
    KUBERNETES_CONFIGURATION = "KUBERNETES_CONFIGURATION"
    KUBERNETES_CREDENTIALS = "KUBERNETES_CREDENTIALS"
    LABELS_GROUP = "LABELS_GROUP"
    MCP_SERVER = "MCP_SERVER"
    MEMBER_ROLE = "MEMBER_ROLE"
    PLAN = "PLAN"
    POLICY_API_TOKEN = "POLICY_API_TOKEN"
    REMOTE_ACCESS = "REMOTE_ACCESS"
    SECRET = "SECRET"
    SSO = "SSO"
    TERRAFORM = "TERRAFORM"
    TOOL_CALL = "TOOL_CALL"
    TRANSFER_OWNERSHIP = "TRANSFER_OWNERSHIP"
    VARIABLE = "VARIABLE"


class OrganizationEventResponse(Model):
    change: str | None = None
    environment_id: UUID | None = None
    environment_name: str | None = None
    event_type: OrganizationEventType | None = None
    id: UUID | None = None
    origin: OrganizationEventOrigin | None = None
    original_change: str | None = None
    project_id: UUID | None = None
    project_name: str | None = None
    sub_target_type: OrganizationEventSubTargetType | None = None
    target_id: UUID | None = None
    target_name: str | None = None
    target_type: OrganizationEventTargetType | None = None
    timestamp: DateTime | None = None
    triggered_by: str | None = None
    user_agent: str | None = None


class OrganizationEventResponseListLinks(Model):
    next: str | None = None
    previous: str | None = None


class OrganizationEventResponseList(Model):
    events: list[OrganizationEventResponse] | None = None
    links: OrganizationEventResponseListLinks | None = None
    organization_max_limit_reached: bool | None = None
