from .._runtime import OpenIntEnum


class GetApplicationMergeRuntimeOsMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1
