from typing import Any, TypeAlias

TerraformBackendUserProvided: TypeAlias = dict[str, Any]
