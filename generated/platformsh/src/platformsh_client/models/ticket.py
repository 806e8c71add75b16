from uuid import UUID

from .._runtime import DateTime, Model, OpenStrEnum


class TicketCategory(OpenStrEnum):
    ACCESS = "access"
    BILLING_QUESTION = "billing_question"
    COMPLAINT = "complaint"
    COMPLIANCE_QUESTION = "compliance_question"
    CONFIGURATION_CHANGE = "configuration_change"
    GENERAL_QUESTION = "general_question"
    INCIDENT_OUTAGE = "incident_outage"
    BUG_REPORT = "bug_report"
    ONBOARDING = "onboarding"
    REPORT_A_GUI_BUG = "report_a_gui_bug"
    CLOSE_MY_ACCOUNT = "close_my_account"


class TicketEnvironment(OpenStrEnum):
    ENV_DEVELOPMENT = "env_development"
    ENV_STAGING = "env_staging"
    ENV_PRODUCTION = "env_production"


class TicketJiraItem(Model):
    created_at: float | int | None = None
    """When it was created."""

    id: int | None = None
    issue_id: int | None = None
    issue_key: str | None = None
    ticket_id: int | None = None
    updated_at: float | int | None = None
    """When it was last changed."""


class TicketPriority(OpenStrEnum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"


class TicketTicketSharingStatus(OpenStrEnum):
    TS_SENT_TO_PLATFORM = "ts_sent_to_platform"
    TS_ACCEPTED_BY_PLATFORM = "ts_accepted_by_platform"
    TS_RETURNED_FROM_PLATFORM = "ts_returned_from_platform"
    TS_SOLVED_BY_PLATFORM = "ts_solved_by_platform"
    TS_REJECTED_BY_PLATFORM = "ts_rejected_by_platform"


class TicketStatus(OpenStrEnum):
    CLOSED = "closed"
    DELETED = "deleted"
    HOLD = "hold"
    NEW = "new"
    OPEN = "open"
    PENDING = "pending"
    SOLVED = "solved"


class TicketType(OpenStrEnum):
    PROBLEM = "problem"
    TASK = "task"
    INCIDENT = "incident"
    QUESTION = "question"


class Ticket(Model):
    affected_url: str | None = None
    application_ticket_url: str | None = None
    assignee_id: UUID | None = None
    category: TicketCategory | None = None
    collaborator_ids: list[str] | None = None
    created: DateTime | None = None
    description: str | None = None
    due: DateTime | None = None
    environment: TicketEnvironment | None = None
    followup_tid: str | None = None
    has_incidents: bool | None = None
    infrastructure_ticket_url: str | None = None
    issue_type: str | None = None
    jira: list[TicketJiraItem] | None = None
    organization_id: str | None = None
    priority: TicketPriority | None = None
    project_url: str | None = None
    queue: str | None = None
    recipient: str | None = None
    region: str | None = None
    requester_id: UUID | None = None
    resolution_time: DateTime | None = None
    response_time: DateTime | None = None
    status: TicketStatus | None = None
    subject: str | None = None
    submitter_id: UUID | None = None
    subscription_id: str | None = None
    support_plan: str | None = None
    tags: list[str] | None = None
    ticket_group: str | None = None
    ticket_id: int | None = None
    ticket_sharing_status: TicketTicketSharingStatus | None = None
    type: TicketType | None = None
    updated: DateTime | None = None
    zd_ticket_url: str | None = None
