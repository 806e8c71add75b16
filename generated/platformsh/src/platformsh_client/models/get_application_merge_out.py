from typing import Annotated

from pydantic import Field

from .._runtime import DateTime, Model, OpenIntEnum, OpenStrEnum


class GetApplicationMergeOut(OpenStrEnum):
    PPROF = "pprof"
    DOT = "dot"
    FLAMEBEARERV2 = "flamebearerv2"


class GetApplicationMergeProbeVersionMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1


class GetApplicationMergeProfileType(OpenStrEnum):
    CPU = "cpu"
    WALL_TIME = "wall-time"
    WALL = "wall"
    GOROUTINE = "goroutine"
    ALLOC_OBJECTS = "alloc_objects"
    ALLOC_SPACE = "alloc_space"
    INUSE_OBJECTS = "inuse_objects"
    INUSE_SPACE = "inuse_space"
    SPACE = "space"


class GetApplicationMergeResponseAggregationType(OpenStrEnum):
    AVG = "avg"
    SUM = "sum"


class GetApplicationMergeResponseFlamebearer(Model):
    levels: list[list[int]]
    max_self: Annotated[int, Field(alias="maxSelf")]
    names: list[str]
    num_ticks: Annotated[int, Field(alias="numTicks")]


class GetApplicationMergeResponseGroup(Model):
    duration_delta: Annotated[int, Field(alias="durationDelta")]
    samples: list[int]
    start_time: Annotated[int, Field(alias="startTime")]
    watermarks: dict[str, int] | None = None


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


class GetApplicationMergeResponseMetadata(Model):
    format: str
    name: str
    sample_rate: Annotated[int, Field(alias="sampleRate")]
    spy_name: Annotated[str, Field(alias="spyName")]
    units: str


class GetApplicationMergeResponseTimeline(Model):
    duration_delta: Annotated[int, Field(alias="durationDelta")]
    samples: list[int]
    start_time: Annotated[int, Field(alias="startTime")]
    watermarks: dict[str, int] | None = None


class GetApplicationMergeResponse(Model):
    aggregation_type: Annotated[
        GetApplicationMergeResponseAggregationType | None, Field(alias="_aggregation_type")
    ] = None
    application: Annotated[str | None, Field(alias="_application")] = None
    from_: Annotated[DateTime | None, Field(alias="_from")] = None
    """Begin of the period, in Unix seconds."""

    profile_type: Annotated[str, Field(alias="_profile_type")]
    sample_unit: Annotated[str, Field(alias="_sample_unit")]
    scale_factor: Annotated[int | None, Field(alias="_scale_factor")] = None
    to: Annotated[DateTime | None, Field(alias="_to")] = None
    """End of the period, in Unix seconds."""

    flamebearer: GetApplicationMergeResponseFlamebearer
    groups: dict[str, GetApplicationMergeResponseGroup] | None = None
    heatmap: GetApplicationMergeResponseHeatmap | None = None
    metadata: GetApplicationMergeResponseMetadata
    timeline: GetApplicationMergeResponseTimeline | None = None
    version: int


class GetApplicationMergeRuntimeArchMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1


class GetApplicationMergeRuntimeMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1


class GetApplicationMergeRuntimeOsMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1


class GetApplicationMergeRuntimeVersionMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1
