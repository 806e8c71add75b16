from typing import Any

from .._runtime import Model


class DeploymentProjectInfo(Model):
    title: str
    name: str
    namespace: str | None
    organization: str | None
    capabilities: dict[str, Any]
    settings: dict[str, Any]
