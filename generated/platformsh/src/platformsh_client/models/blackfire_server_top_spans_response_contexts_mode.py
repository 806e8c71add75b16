from .._runtime import OpenStrEnum


class BlackfireServerTopSpansResponseContextsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
