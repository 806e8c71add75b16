from typing import Any, TypeAlias

ContainerStructure: TypeAlias = dict[str, Any]
