from .._runtime import OpenStrEnum


class EnvironmentTypeEnum(OpenStrEnum):
    DEVELOPMENT = "development"
    PRODUCTION = "production"
    STAGING = "staging"
