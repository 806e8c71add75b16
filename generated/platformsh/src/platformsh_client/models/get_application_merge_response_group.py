from typing import Annotated

from pydantic import Field

from .._runtime import Model


class GetApplicationMergeResponseGroup(Model):
    duration_delta: Annotated[int, Field(alias="durationDelta")]
    samples: list[int]
    start_time: Annotated[int, Field(alias="startTime")]
    watermarks: dict[str, int] | None = None
