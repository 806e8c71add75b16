from .._runtime import OpenStrEnum


class ListApplicationsResponseApplicationProfileTypeAggregation(OpenStrEnum):
    AVG = "avg"
    SUM = "sum"
