from .._runtime import OpenStrEnum


class EnvironmentBranchInputType(OpenStrEnum):
    DEVELOPMENT = "development"
    STAGING = "staging"
