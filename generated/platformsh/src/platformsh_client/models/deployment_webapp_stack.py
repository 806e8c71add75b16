from typing import Any

from .._runtime import Model
from .deployment_webapp_stack_package import DeploymentWebappStackPackage


class DeploymentWebappStack(Model):
    runtimes: list[dict[str, Any]]
    packages: list[DeploymentWebappStackPackage]
