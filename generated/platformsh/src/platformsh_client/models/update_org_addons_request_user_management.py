from .._runtime import OpenStrEnum


class UpdateOrgAddonsRequestUserManagement(OpenStrEnum):
    STANDARD = "standard"
    ENHANCED = "enhanced"
