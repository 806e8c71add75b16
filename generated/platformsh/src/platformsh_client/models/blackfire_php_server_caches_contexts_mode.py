from .._runtime import OpenStrEnum


class BlackfirePhpServerCachesContextsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
