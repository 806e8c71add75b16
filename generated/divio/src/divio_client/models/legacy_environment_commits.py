from typing import Any, TypeAlias

LegacyEnvironmentCommits: TypeAlias = dict[str, Any]
