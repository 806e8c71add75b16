from typing import Any, TypeAlias

HelmCheckResponse: TypeAlias = dict[str, Any]
