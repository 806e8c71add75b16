from typing import Any

from .._runtime import Model


class HookTriggerResponse(Model):
    errors: dict[str, Any] | None
    message: str
