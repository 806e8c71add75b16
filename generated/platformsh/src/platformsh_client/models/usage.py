from datetime import datetime

from .._runtime import Model


class Usage(Model):
    id: str | None = None
    quantity: float | int | None = None
    start: datetime | None = None
    subscription_id: str | None = None
    usage_group: str | None = None
