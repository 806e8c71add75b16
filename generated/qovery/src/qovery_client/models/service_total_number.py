from typing import Any

from .._runtime import Model


class ServiceTotalNumber(Model):
    service_total_number: float | int | None = None
    number: Any = None
