from .._runtime import Model, OpenStrEnum


class CreateTicketRequestAttachment(Model):
    data: str | None = None
    filename: str | None = None


class CreateTicketRequestCategory(OpenStrEnum):
    ACCESS = "access"
    BILLING_QUESTION = "billing_question"
    COMPLAINT = "complaint"
    COMPLIANCE_QUESTION = "compliance_question"
    CONFIGURATION_CHANGE = "configuration_change"
    GENERAL_QUESTION = "general_question"
    INCIDENT_OUTAGE = "incident_outage"
    BUG_REPORT = "bug_report"
    REPORT_A_GUI_BUG = "report_a_gui_bug"
    ONBOARDING = "onboarding"
    CLOSE_MY_ACCOUNT = "close_my_account"


class CreateTicketRequestPriority(OpenStrEnum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"
