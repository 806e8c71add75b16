from pydantic import Field

from .._runtime import Model
from .get_application_timeline_response_aggregation_type import (
    GetApplicationTimelineResponseAggregationType,
)
from .get_application_timeline_response_point import GetApplicationTimelineResponsePoint


class GetApplicationTimelineResponse(Model):
    from_: int = Field(alias="from")
    to: int
    grain: int
    unit: str
    aggregation_type: GetApplicationTimelineResponseAggregationType
    retention: int
    points: list[GetApplicationTimelineResponsePoint]
