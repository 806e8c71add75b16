from .._runtime import Model


class UsageGroupCurrentUsageProperties(Model):
    current_usage: float | int | None = None
    current_usage_formatted: str | None = None
    daily_average: float | int | None = None
    daily_average_formatted: str | None = None
    free_quantity: float | int | None = None
    free_quantity_formatted: str | None = None
    not_charged: bool | None = None
    title: str | None = None
    type: bool | None = None
