from typing import Any

from .._runtime import Model


class DomainAction(Model):
    data: Any = None
