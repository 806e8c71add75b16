from .._runtime import OpenIntEnum


class GetApplicationTimelineRuntimeOsMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1
