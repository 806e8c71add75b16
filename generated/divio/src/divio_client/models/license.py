from typing import Any, TypeAlias

License: TypeAlias = dict[str, Any]
