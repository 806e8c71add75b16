from .._runtime import OpenStrEnum


class EnvironmentHttpAccessAddressPermission(OpenStrEnum):
    ALLOW = "allow"
    DENY = "deny"
