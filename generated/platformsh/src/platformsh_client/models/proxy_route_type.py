from .._runtime import OpenStrEnum


class ProxyRouteType(OpenStrEnum):
    PROXY = "proxy"
    REDIRECT = "redirect"
    UPSTREAM = "upstream"
