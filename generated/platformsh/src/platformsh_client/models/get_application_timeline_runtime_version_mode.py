from .._runtime import OpenIntEnum


class GetApplicationTimelineRuntimeVersionMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1
