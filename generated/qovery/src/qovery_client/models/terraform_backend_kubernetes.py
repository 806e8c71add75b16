from typing import Any, TypeAlias

TerraformBackendKubernetes: TypeAlias = dict[str, Any]
