from typing import Any, TypeAlias

GitFileCheckResponse: TypeAlias = dict[str, Any]
