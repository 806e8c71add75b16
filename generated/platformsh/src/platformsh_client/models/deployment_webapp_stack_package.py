from typing import Any, TypeAlias

DeploymentWebappStackPackage: TypeAlias = str | dict[str, Any]
