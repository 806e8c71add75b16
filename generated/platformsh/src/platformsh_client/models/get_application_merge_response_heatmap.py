from pydantic import Field

from .._runtime import Model


class GetApplicationMergeResponseHeatmap(Model):
    end_time: int = Field(alias="endTime")
    max_depth: int = Field(alias="maxDepth")
    max_value: int = Field(alias="maxValue")
    min_depth: int = Field(alias="minDepth")
    min_value: int = Field(alias="minValue")
    start_time: int = Field(alias="startTime")
    time_buckets: int = Field(alias="timeBuckets")
    value_buckets: int = Field(alias="valueBuckets")
    values: list[list[int]]
