from typing import Any, TypeAlias

Sbom: TypeAlias = dict[str, Any]
