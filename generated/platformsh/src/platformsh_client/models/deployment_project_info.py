from typing import Any

from .._runtime import Model


class DeploymentProjectInfo(Model):
    capabilities: dict[str, Any]
    name: str
    namespace: str | None
    organization: str | None
    settings: dict[str, Any]
    title: str
