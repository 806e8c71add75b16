from typing import TypeAlias

from .._runtime import Model


class EnvironmentSourceOperation(Model):
    app: str
    command: str
    id: str
    operation: str


EnvironmentSourceOperationCollection: TypeAlias = list[EnvironmentSourceOperation]
