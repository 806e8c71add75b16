from .._runtime import OpenIntEnum


class GetApplicationFilterRuntimeVersionMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1
