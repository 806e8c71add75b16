from typing import Any

from .._runtime import Model, OpenStrEnum


class CreateDeploymentsInBulkBuildMode(OpenStrEnum):
    AUTO = "AUTO"
    ADOPT = "ADOPT"
    FORCE = "FORCE"


class DeploymentBulk(Model):
    deployed: dict[str, Any] | None = None
    errored: dict[str, Any] | None = None
