from typing import Annotated

from pydantic import Field

from .._runtime import Model


class GetApplicationMergeResponseFlamebearer(Model):
    levels: list[list[int]]
    max_self: Annotated[int, Field(alias="maxSelf")]
    names: list[str]
    num_ticks: Annotated[int, Field(alias="numTicks")]
