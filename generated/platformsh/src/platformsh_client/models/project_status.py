from typing import TypeAlias

from .._runtime import OpenStrEnum


class ProjectStatus(OpenStrEnum):
    REQUESTED = "requested"
    ACTIVE = "active"
    FAILED = "failed"
    SUSPENDED = "suspended"
    DELETED = "deleted"


SubscriptionID: TypeAlias = str
