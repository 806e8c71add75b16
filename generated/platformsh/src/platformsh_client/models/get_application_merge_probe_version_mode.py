from .._runtime import OpenIntEnum


class GetApplicationMergeProbeVersionMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1
