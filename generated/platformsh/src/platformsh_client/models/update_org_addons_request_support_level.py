from .._runtime import OpenStrEnum


class UpdateOrgAddonsRequestSupportLevel(OpenStrEnum):
    BASIC = "basic"
    PREMIUM = "premium"
