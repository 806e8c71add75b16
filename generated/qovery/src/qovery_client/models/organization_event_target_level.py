from .._runtime import OpenStrEnum


class OrganizationEventTargetLevel(OpenStrEnum):
    PROJECT = "PROJECT"
    ENVIRONMENT = "ENVIRONMENT"
