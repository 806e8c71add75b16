from .._runtime import OpenStrEnum


class UpdateOrgAddonsRequestSupportLevel(OpenStrEnum):
    BASIC = "basic"
    PREMIUM = "premium"


class UpdateOrgAddonsRequestUserManagement(OpenStrEnum):
    STANDARD = "standard"
    ENHANCED = "enhanced"
