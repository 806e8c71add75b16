from .._runtime import OpenStrEnum


class EnvironmentModeEnum(OpenStrEnum):
    DEVELOPMENT = "DEVELOPMENT"
    PREVIEW = "PREVIEW"
    PRODUCTION = "PRODUCTION"
    STAGING = "STAGING"
