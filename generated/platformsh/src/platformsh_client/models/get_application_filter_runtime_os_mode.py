from .._runtime import OpenIntEnum


class GetApplicationFilterRuntimeOsMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1
