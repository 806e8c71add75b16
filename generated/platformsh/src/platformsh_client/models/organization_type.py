from .._runtime import OpenStrEnum


class OrganizationType(OpenStrEnum):
    FIXED = "fixed"
    FLEXIBLE = "flexible"
