from .._runtime import OpenStrEnum


class GetApplicationTimelineResponseAggregationType(OpenStrEnum):
    AVG = "avg"
    SUM = "sum"
