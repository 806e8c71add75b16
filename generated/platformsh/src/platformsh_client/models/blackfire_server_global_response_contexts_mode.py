from .._runtime import OpenStrEnum


class BlackfireServerGlobalResponseContextsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
