from typing import Any, TypeAlias

HookRequestRequestBody: TypeAlias = dict[str, Any]
