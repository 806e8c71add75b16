from .._runtime import OpenStrEnum


class ProjectSettingsOutboundRestrictionsDefaultPolicy(OpenStrEnum):
    ALLOW = "allow"
    DENY = "deny"
