from .._runtime import OpenStrEnum


class HttpMetricsTimelineUserAgentsMethod(OpenStrEnum):
    GET = "GET"
    POST = "POST"
    PUT = "PUT"
    PATCH = "PATCH"
    DELETE = "DELETE"
    HEAD = "HEAD"
    OPTIONS = "OPTIONS"
