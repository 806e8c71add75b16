from .._runtime import OpenStrEnum


class HttpMetricsTimelineIpsMethod(OpenStrEnum):
    GET = "GET"
    POST = "POST"
    PUT = "PUT"
    PATCH = "PATCH"
    DELETE = "DELETE"
    HEAD = "HEAD"
    OPTIONS = "OPTIONS"
