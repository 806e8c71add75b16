from .._runtime import DateTime, Model


class Usage(Model):
    id: str | None = None
    quantity: float | int | None = None
    start: DateTime | None = None
    subscription_id: str | None = None
    usage_group: str | None = None
