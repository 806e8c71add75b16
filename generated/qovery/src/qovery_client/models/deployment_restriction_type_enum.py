from .._runtime import OpenStrEnum


class DeploymentRestrictionTypeEnum(OpenStrEnum):
    PATH = "PATH"
