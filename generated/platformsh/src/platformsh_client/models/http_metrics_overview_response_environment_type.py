from .._runtime import OpenStrEnum


class HttpMetricsOverviewResponseEnvironmentType(OpenStrEnum):
    PRODUCTION = "production"
    STAGING = "staging"
    DEVELOPMENT = "development"
