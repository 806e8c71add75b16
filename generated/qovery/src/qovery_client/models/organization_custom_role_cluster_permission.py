from .._runtime import OpenStrEnum


class OrganizationCustomRoleClusterPermission(OpenStrEnum):
    VIEWER = "VIEWER"
    ENV_CREATOR = "ENV_CREATOR"
    ADMIN = "ADMIN"
