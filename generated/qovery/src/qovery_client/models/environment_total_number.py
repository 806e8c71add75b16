from typing import Any

from .._runtime import Model


class EnvironmentTotalNumber(Model):
    environment_total_number: float | int | None = None
    number: Any = None
