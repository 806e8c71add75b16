from typing import Any, TypeAlias

HookIncomingTriggerVariables: TypeAlias = dict[str, Any]
