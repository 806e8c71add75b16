from .._runtime import OpenStrEnum


class OrganizationWebhookKindEnum(OpenStrEnum):
    STANDARD = "STANDARD"
    SLACK = "SLACK"
