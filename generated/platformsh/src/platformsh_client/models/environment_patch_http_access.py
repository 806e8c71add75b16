from .._runtime import Model, OpenStrEnum


class EnvironmentPatchHttpAccessAddressPermission(OpenStrEnum):
    ALLOW = "allow"
    DENY = "deny"


class EnvironmentPatchHttpAccessAddress(Model):
    address: str
    permission: EnvironmentPatchHttpAccessAddressPermission


class EnvironmentPatchHttpAccess(Model):
    addresses: list[EnvironmentPatchHttpAccessAddress] | None = None
    basic_auth: dict[str, str] | None = None
    is_enabled: bool | None = None


class EnvironmentPatchType(OpenStrEnum):
    DEVELOPMENT = "development"
    PRODUCTION = "production"
    STAGING = "staging"
