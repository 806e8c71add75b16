from .._runtime import OpenStrEnum


class DiscountStatus(OpenStrEnum):
    INACTIVE = "inactive"
    ACTIVE = "active"
    EXPIRED = "expired"
    DEACTIVATED = "deactivated"
