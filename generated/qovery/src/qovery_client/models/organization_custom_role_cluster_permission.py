from .._runtime import OpenStrEnum


class OrganizationCustomRoleClusterPermission(OpenStrEnum):
    VIEWER = "VIEWER"
    ENV_CREATOR = "ENV_CREATOR"
    ADMIN = "ADMIN"


class OrganizationCustomRoleProjectPermission(OpenStrEnum):
    NO_ACCESS = "NO_ACCESS"
    VIEWER = "VIEWER"
    DEPLOYER = "DEPLOYER"
    MANAGER = "MANAGER"
