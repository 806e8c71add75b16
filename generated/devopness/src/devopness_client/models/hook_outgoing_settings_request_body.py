from typing import Any, TypeAlias

HookOutgoingSettingsRequestBody: TypeAlias = str | dict[str, Any] | list[dict[str, Any]]
