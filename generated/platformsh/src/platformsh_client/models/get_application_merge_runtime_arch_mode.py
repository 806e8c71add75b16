from .._runtime import OpenIntEnum


class GetApplicationMergeRuntimeArchMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1
