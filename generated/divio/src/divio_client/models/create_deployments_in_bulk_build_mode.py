from typing import Any

from .._runtime import Model, OpenStrEnum


class CreateDeploymentsInBulkBuildMode(OpenStrEnum):
    AUTO = "AUTO"
    ADOPT = "ADOPT"
    FORCE = "FORCE"


class DeploymentBulk(Model):
    """What came of deploying many environments."""

    deployed: dict[str, Any] | None = None
    """What was deployed."""

    errored: dict[str, Any] | None = None
    """What could not be deployed."""
