from .._runtime import OpenStrEnum


class ProxyRouteTlsClientAuthentication(OpenStrEnum):
    REQUEST = "request"
    REQUIRE = "require"
