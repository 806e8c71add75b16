from .._runtime import OpenStrEnum


class DeploymentCreateBuildMode(OpenStrEnum):
    AUTO = "AUTO"
    ADOPT = "ADOPT"
    FORCE = "FORCE"
