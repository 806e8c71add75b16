from typing import Any

from .._runtime import Model


class DeploymentBulk(Model):
    deployed: dict[str, Any] | None = None
    errored: dict[str, Any] | None = None
