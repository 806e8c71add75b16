from typing import Any

from .._runtime import Model
from .deployment_webapp_stack_package import DeploymentWebappStackPackage


class DeploymentWebappStack(Model):
    packages: list[DeploymentWebappStackPackage]
    runtimes: list[dict[str, Any]]
