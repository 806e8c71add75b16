from .._runtime import OpenStrEnum


class HttpMetricsTimelineUrlsResponseEnvironmentType(OpenStrEnum):
    PRODUCTION = "production"
    STAGING = "staging"
    DEVELOPMENT = "development"
