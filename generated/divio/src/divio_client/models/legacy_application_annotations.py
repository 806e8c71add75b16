from typing import Any, TypeAlias

LegacyApplicationAnnotations: TypeAlias = dict[str, Any]
