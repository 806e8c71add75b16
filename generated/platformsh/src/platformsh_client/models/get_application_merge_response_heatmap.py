from pydantic import Field

from .._runtime import Model


class GetApplicationMergeResponseHeatmap(Model):
    values: list[list[int]]
    time_buckets: int = Field(alias="timeBuckets")
    value_buckets: int = Field(alias="valueBuckets")
    start_time: int = Field(alias="startTime")
    end_time: int = Field(alias="endTime")
    min_value: int = Field(alias="minValue")
    max_value: int = Field(alias="maxValue")
    min_depth: int = Field(alias="minDepth")
    max_depth: int = Field(alias="maxDepth")
