from .._runtime import OpenStrEnum


class CreateDeploymentsInBulkBuildMode(OpenStrEnum):
    AUTO = "AUTO"
    ADOPT = "ADOPT"
    FORCE = "FORCE"
