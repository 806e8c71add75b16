from typing import Any

from .._runtime import Model
from .deployment_worker_stack_package import DeploymentWorkerStackPackage


class DeploymentWorkerStack(Model):
    packages: list[DeploymentWorkerStackPackage]
    runtimes: list[dict[str, Any]]
