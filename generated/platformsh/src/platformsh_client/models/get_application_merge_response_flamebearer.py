from pydantic import Field

from .._runtime import Model


class GetApplicationMergeResponseFlamebearer(Model):
    names: list[str]
    levels: list[list[int]]
    num_ticks: int = Field(alias="numTicks")
    max_self: int = Field(alias="maxSelf")
