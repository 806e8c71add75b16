from typing import Any

from .._runtime import Model


class ServiceTotalNumber(Model):
    service_total_number: float | None = None
    number: Any
