from typing import Any

from .._runtime import DateTime, Model


class Alert(Model):
    active: bool | None = None
    alerts_sent: int | None = None
    config: dict[str, Any] | None = None
    id: str | None = None
    last_alert_at: DateTime | None = None
    updated_at: DateTime | None = None
    """When it was last changed."""
