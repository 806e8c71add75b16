from .._runtime import OpenStrEnum


class DeploymentHttpAccessAddressPermission(OpenStrEnum):
    ALLOW = "allow"
    DENY = "deny"
