from typing import Any, TypeAlias

DomainConfig: TypeAlias = dict[str, Any]
