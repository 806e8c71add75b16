from .._runtime import OpenIntEnum


class GetApplicationFilterProbeVersionMode(OpenIntEnum):
    VALUE_1 = 1
    MINUS_1 = -1
