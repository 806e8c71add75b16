from typing import Any

from .._runtime import Model


class CostRange(Model):
    min_cost_in_cents: int | None = None
    min_cost: float | None = None
    max_cost_in_cents: int | None = None
    max_cost: float | None = None
    currency_code: str
    total_in_cents: Any
    total: Any
