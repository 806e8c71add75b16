from .._runtime import OpenStrEnum


class ReplacementDomainStoragePatchAttributesClientAuthentication(OpenStrEnum):
    REQUEST = "request"
    REQUIRE = "require"
