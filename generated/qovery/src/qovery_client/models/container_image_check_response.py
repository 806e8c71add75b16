from typing import Any, TypeAlias

ContainerImageCheckResponse: TypeAlias = dict[str, Any]
