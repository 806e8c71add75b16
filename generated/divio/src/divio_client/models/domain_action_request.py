from typing import Any, TypeAlias

DomainActionRequest: TypeAlias = dict[str, Any]
