from .._runtime import OpenStrEnum


class OrganizationStatus(OpenStrEnum):
    ACTIVE = "active"
    RESTRICTED = "restricted"
    SUSPENDED = "suspended"
    DELETED = "deleted"
