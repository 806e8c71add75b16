from .._runtime import OpenStrEnum


class CustomDomainStatusEnum(OpenStrEnum):
    VALIDATION_PENDING = "VALIDATION_PENDING"
