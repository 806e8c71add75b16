from typing import Any

from .._runtime import Model


class TaskTriggerInput(Model):
    variables: dict[str, dict[str, Any]] | None = None
