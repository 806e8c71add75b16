from .._runtime import OpenStrEnum


class UpstreamRouteTlsClientAuthentication(OpenStrEnum):
    REQUEST = "request"
    REQUIRE = "require"
