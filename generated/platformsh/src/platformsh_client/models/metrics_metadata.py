from typing import Any

from pydantic import Field

from .._runtime import Model


class MetricsMetadata(Model):
    from_: Any = Field(default=None, alias="from")
    interval: Any = None
    to: Any = None
    units: Any = None
