from .._runtime import OpenStrEnum


class UpstreamRouteType(OpenStrEnum):
    PROXY = "proxy"
    REDIRECT = "redirect"
    UPSTREAM = "upstream"
