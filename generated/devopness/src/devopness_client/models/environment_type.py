from .._runtime import OpenStrEnum


class EnvironmentType(OpenStrEnum):
    """What an environment is for."""

    DEVELOPMENT = "development"
    PRODUCTION = "production"
    STAGING = "staging"
