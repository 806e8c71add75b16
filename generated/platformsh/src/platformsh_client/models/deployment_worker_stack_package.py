from typing import Any, TypeAlias

DeploymentWorkerStackPackage: TypeAlias = str | dict[str, Any]
