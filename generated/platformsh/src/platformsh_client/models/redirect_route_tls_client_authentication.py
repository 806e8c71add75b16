from .._runtime import OpenStrEnum


class RedirectRouteTlsClientAuthentication(OpenStrEnum):
    REQUEST = "request"
    REQUIRE = "require"
