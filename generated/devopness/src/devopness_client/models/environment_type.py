from .._runtime import OpenStrEnum


class EnvironmentType(OpenStrEnum):
    DEVELOPMENT = "development"
    PRODUCTION = "production"
    STAGING = "staging"
