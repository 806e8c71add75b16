from .._runtime import OpenStrEnum


class OrganizationMemberLevel(OpenStrEnum):
    ADMIN = "admin"
    VIEWER = "viewer"
