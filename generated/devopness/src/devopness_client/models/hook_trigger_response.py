from typing import Any

from .._runtime import Model


class HookTriggerResponse(Model):
    errors: dict[str, Any] | None
    """Details if something went wrong."""

    message: str
    """What came of the request."""
