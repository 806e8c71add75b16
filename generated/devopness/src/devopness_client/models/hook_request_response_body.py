from typing import Any, TypeAlias

HookRequestResponseBody: TypeAlias = dict[str, Any]
