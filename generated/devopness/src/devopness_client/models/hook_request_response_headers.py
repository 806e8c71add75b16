from typing import Any, TypeAlias

HookRequestResponseHeaders: TypeAlias = dict[str, Any]
