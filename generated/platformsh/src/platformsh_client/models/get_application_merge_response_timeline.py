from pydantic import Field

from .._runtime import Model


class GetApplicationMergeResponseTimeline(Model):
    duration_delta: int = Field(alias="durationDelta")
    samples: list[int]
    start_time: int = Field(alias="startTime")
    watermarks: dict[str, int] | None = None
