from .._runtime import OpenIntEnum


class GetApplicationFilterRuntimeMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1
