from .._runtime import OpenStrEnum


class EnvironmentPatchHttpAccessAddressPermission(OpenStrEnum):
    ALLOW = "allow"
    DENY = "deny"
