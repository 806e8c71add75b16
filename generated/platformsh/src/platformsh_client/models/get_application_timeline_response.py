from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .get_application_timeline_response_aggregation_type import (
    GetApplicationTimelineResponseAggregationType,
)
from .get_application_timeline_response_point import GetApplicationTimelineResponsePoint


class GetApplicationTimelineResponse(Model):
    aggregation_type: GetApplicationTimelineResponseAggregationType
    from_: Annotated[int, Field(alias="from")]
    grain: int
    points: list[GetApplicationTimelineResponsePoint]
    retention: int
    to: int
    unit: str
