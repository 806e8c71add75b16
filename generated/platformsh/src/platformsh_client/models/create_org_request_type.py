from .._runtime import OpenStrEnum


class CreateOrgRequestType(OpenStrEnum):
    FIXED = "fixed"
    FLEXIBLE = "flexible"
