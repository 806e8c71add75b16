from typing import Any

from .._runtime import Model


class CostRange(Model):
    currency_code: str
    max_cost: float | int | None = None
    max_cost_in_cents: int | None = None
    min_cost: float | int | None = None
    min_cost_in_cents: int | None = None
    total_in_cents: Any = None
    total: Any = None
