from .._runtime import OpenIntEnum


class BlackfireProfilesListStatusCode(OpenIntEnum):
    MINUS_1 = -1
    VALUE_0 = 0
    VALUE_16 = 16
    VALUE_32 = 32
    VALUE_64 = 64
    VALUE_128 = 128
    VALUE_192 = 192
