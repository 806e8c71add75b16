from datetime import datetime
from typing import Any

from .._runtime import Model


class Alert(Model):
    id: str | None = None
    active: bool | None = None
    alerts_sent: int | None = None
    last_alert_at: datetime | None = None
    updated_at: datetime | None = None
    config: dict[str, Any] | None = None
