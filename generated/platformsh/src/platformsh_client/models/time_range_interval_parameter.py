from .._runtime import OpenStrEnum


class TimeRangeIntervalParameter(OpenStrEnum):
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
