from .._runtime import OpenStrEnum


class HttpMetricsTimelineUserAgentsResponseEnvironmentType(OpenStrEnum):
    PRODUCTION = "production"
    STAGING = "staging"
    DEVELOPMENT = "development"
