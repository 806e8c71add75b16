from .._runtime import OpenIntEnum


class GetApplicationMergeRuntimeMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1
