from typing import Any

from .._runtime import Model


class DeploymentEnvironmentInfo(Model):
    constraints: dict[str, Any]
    environment_type: str
    is_main: bool
    is_production: bool
    links: dict[str, Any]
    machine_name: str
    name: str
    reference: str
    status: str
