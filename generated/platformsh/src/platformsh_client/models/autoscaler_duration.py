from .._runtime import OpenIntEnum


class AutoscalerDuration(OpenIntEnum):
    VALUE_60 = 60
    VALUE_120 = 120
    VALUE_300 = 300
    VALUE_600 = 600
    VALUE_1800 = 1800
    VALUE_3600 = 3600
