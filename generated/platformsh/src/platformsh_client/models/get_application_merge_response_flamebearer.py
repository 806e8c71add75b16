from pydantic import Field

from .._runtime import Model


class GetApplicationMergeResponseFlamebearer(Model):
    levels: list[list[int]]
    max_self: int = Field(alias="maxSelf")
    names: list[str]
    num_ticks: int = Field(alias="numTicks")
