from .._runtime import OpenStrEnum


class BlackfireServerTopSpansResponseHttpHostsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
