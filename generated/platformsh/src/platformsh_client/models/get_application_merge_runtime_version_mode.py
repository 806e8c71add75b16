from .._runtime import OpenIntEnum


class GetApplicationMergeRuntimeVersionMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1
