from .._runtime import OpenStrEnum


class CreateEnvironmentModeEnum(OpenStrEnum):
    DEVELOPMENT = "DEVELOPMENT"
    PRODUCTION = "PRODUCTION"
    STAGING = "STAGING"
