from .._runtime import OpenStrEnum


class ListOrgSubscriptionsFilterStatus(OpenStrEnum):
    REQUESTED = "requested"
    ACTIVE = "active"
    FAILED = "failed"
    SUSPENDED = "suspended"
    DELETED = "deleted"
