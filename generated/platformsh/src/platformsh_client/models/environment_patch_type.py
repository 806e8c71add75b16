from .._runtime import OpenStrEnum


class EnvironmentPatchType(OpenStrEnum):
    DEVELOPMENT = "development"
    PRODUCTION = "production"
    STAGING = "staging"
