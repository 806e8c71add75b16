from .._runtime import OpenIntEnum


class GetApplicationFilterRuntimeArchMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1
