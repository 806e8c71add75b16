from .._runtime import OpenStrEnum


class RedirectRouteType(OpenStrEnum):
    PROXY = "proxy"
    REDIRECT = "redirect"
    UPSTREAM = "upstream"
