from typing import Any, TypeAlias

HookRequestRequestHeaders: TypeAlias = dict[str, Any]
