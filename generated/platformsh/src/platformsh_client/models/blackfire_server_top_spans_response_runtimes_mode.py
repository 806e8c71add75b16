from .._runtime import OpenStrEnum


class BlackfireServerTopSpansResponseRuntimesMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
