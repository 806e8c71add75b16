from .._runtime import OpenIntEnum


class GetApplicationTimelineProbeVersionMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1
