from typing import Any

from .._runtime import Model


class HookTriggerResponse(Model):
    message: str
    errors: dict[str, Any] | None
