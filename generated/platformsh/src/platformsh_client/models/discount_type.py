from .._runtime import OpenStrEnum


class DiscountType(OpenStrEnum):
    ALLOWANCE = "allowance"
    STARTUP = "startup"
    ENTERPRISE = "enterprise"
