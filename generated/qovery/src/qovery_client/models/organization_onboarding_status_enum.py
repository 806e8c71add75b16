from .._runtime import OpenStrEnum


class OrganizationOnboardingStatusEnum(OpenStrEnum):
    IN_PROGRESS = "IN_PROGRESS"
    DISMISSED = "DISMISSED"
    COMPLETED = "COMPLETED"
