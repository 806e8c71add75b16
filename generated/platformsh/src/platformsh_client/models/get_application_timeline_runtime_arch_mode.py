from .._runtime import OpenIntEnum


class GetApplicationTimelineRuntimeArchMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1
