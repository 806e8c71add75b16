from .._runtime import OpenStrEnum


class GetApplicationMergeResponseAggregationType(OpenStrEnum):
    AVG = "avg"
    SUM = "sum"
