from typing import Any, TypeAlias

from .._runtime import Model


class DomainAction(Model):
    data: Any = None


DomainActionRequest: TypeAlias = dict[str, Any]
