from .._runtime import OpenStrEnum


class BlackfireServerTopSpansResponseHostsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
