from typing import Annotated

from pydantic import Field

from .._runtime import Model


class GetApplicationMergeResponseHeatmap(Model):
    end_time: Annotated[int, Field(alias="endTime")]
    max_depth: Annotated[int, Field(alias="maxDepth")]
    max_value: Annotated[int, Field(alias="maxValue")]
    min_depth: Annotated[int, Field(alias="minDepth")]
    min_value: Annotated[int, Field(alias="minValue")]
    start_time: Annotated[int, Field(alias="startTime")]
    time_buckets: Annotated[int, Field(alias="timeBuckets")]
    value_buckets: Annotated[int, Field(alias="valueBuckets")]
    values: list[list[int]]
