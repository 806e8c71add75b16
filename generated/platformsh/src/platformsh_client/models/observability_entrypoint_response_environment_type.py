from .._runtime import OpenStrEnum


class ObservabilityEntrypointResponseEnvironmentType(OpenStrEnum):
    PRODUCTION = "production"
    STAGING = "staging"
    DEVELOPMENT = "development"
