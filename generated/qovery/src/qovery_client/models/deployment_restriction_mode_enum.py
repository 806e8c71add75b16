from .._runtime import OpenStrEnum


class DeploymentRestrictionModeEnum(OpenStrEnum):
    EXCLUDE = "EXCLUDE"
    MATCH = "MATCH"


class DeploymentRestrictionTypeEnum(OpenStrEnum):
    PATH = "PATH"
