from .._runtime import OpenIntEnum


class GetApplicationTimelineRuntimeMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1
