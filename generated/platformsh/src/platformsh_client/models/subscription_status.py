from .._runtime import OpenStrEnum


class SubscriptionStatus(OpenStrEnum):
    REQUESTED = "requested"
    PROVISIONING_FAILURE = "provisioning failure"
    PROVISIONING = "provisioning"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    DELETED = "deleted"
