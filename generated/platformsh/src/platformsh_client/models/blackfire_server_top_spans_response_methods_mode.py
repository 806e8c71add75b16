from .._runtime import OpenStrEnum


class BlackfireServerTopSpansResponseMethodsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
