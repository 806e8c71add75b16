from typing import Any

from .._runtime import Model
from .deployment_worker_stack_package import DeploymentWorkerStackPackage


class DeploymentWorkerStack(Model):
    runtimes: list[dict[str, Any]]
    packages: list[DeploymentWorkerStackPackage]
