from .._runtime import OpenStrEnum


class HttpMetricsTimelineIpsResponseEnvironmentType(OpenStrEnum):
    PRODUCTION = "production"
    STAGING = "staging"
    DEVELOPMENT = "development"
