from .._runtime import OpenStrEnum


class ResourcesByServiceAgg(OpenStrEnum):
    AVG = "avg"
    STDDEV = "stddev"
    MAX = "max"
    MIN = "min"
    P50 = "p50"
    P95 = "p95"
    P96 = "p96"
    P97 = "p97"
    P98 = "p98"
    P99 = "p99"
