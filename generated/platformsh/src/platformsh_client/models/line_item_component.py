from .._runtime import Model


class LineItemComponent(Model):
    amount: float | int | None = None
    amount_formatted: str | None = None
    currency: str | None = None
    display_title: str | None = None
