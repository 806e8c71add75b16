from typing import Annotated

from pydantic import Field

from .._runtime import Model, OpenIntEnum, OpenStrEnum


class GetApplicationTimelineProbeVersionMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1


class GetApplicationTimelineProfileType(OpenStrEnum):
    CPU = "cpu"
    WALL_TIME = "wall-time"
    WALL = "wall"
    GOROUTINE = "goroutine"
    ALLOC_OBJECTS = "alloc_objects"
    ALLOC_SPACE = "alloc_space"
    INUSE_OBJECTS = "inuse_objects"
    INUSE_SPACE = "inuse_space"
    SPACE = "space"


class GetApplicationTimelineResponseAggregationType(OpenStrEnum):
    AVG = "avg"
    SUM = "sum"


class GetApplicationTimelineResponsePoint(Model):
    timestamp: int
    value: int | None = None


class GetApplicationTimelineResponse(Model):
    aggregation_type: GetApplicationTimelineResponseAggregationType
    from_: Annotated[int, Field(alias="from")]
    grain: int
    points: list[GetApplicationTimelineResponsePoint]
    retention: int
    to: int
    unit: str


class GetApplicationTimelineRuntimeArchMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1


class GetApplicationTimelineRuntimeMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1


class GetApplicationTimelineRuntimeOsMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1


class GetApplicationTimelineRuntimeVersionMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1
