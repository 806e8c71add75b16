from typing import Annotated, Any

from pydantic import Field

from .._runtime import Model


class MetricsMetadata(Model):
    from_: Annotated[Any, Field(alias="from")] = None
    interval: Any = None
    to: Any = None
    units: Any = None
