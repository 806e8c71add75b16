from typing import Any

from .._runtime import Model


class EnvironmentSourceOperationInput(Model):
    operation: str
    variables: dict[str, dict[str, Any]] | None = None
