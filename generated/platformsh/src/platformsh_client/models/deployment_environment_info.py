from typing import Any

from .._runtime import Model


class DeploymentEnvironmentInfo(Model):
    name: str
    status: str
    is_main: bool
    is_production: bool
    constraints: dict[str, Any]
    reference: str
    machine_name: str
    environment_type: str
    links: dict[str, Any]
