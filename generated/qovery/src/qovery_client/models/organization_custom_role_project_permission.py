from .._runtime import OpenStrEnum


class OrganizationCustomRoleProjectPermission(OpenStrEnum):
    NO_ACCESS = "NO_ACCESS"
    VIEWER = "VIEWER"
    DEPLOYER = "DEPLOYER"
    MANAGER = "MANAGER"
