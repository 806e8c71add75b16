from pydantic import Field

from .._runtime import Model


class GetApplicationMergeResponseGroup(Model):
    start_time: int = Field(alias="startTime")
    samples: list[int]
    duration_delta: int = Field(alias="durationDelta")
    watermarks: dict[str, int] | None = None
