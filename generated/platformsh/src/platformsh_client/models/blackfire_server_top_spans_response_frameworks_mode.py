from .._runtime import OpenStrEnum


class BlackfireServerTopSpansResponseFrameworksMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
