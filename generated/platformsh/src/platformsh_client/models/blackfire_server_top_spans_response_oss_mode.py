from .._runtime import OpenStrEnum


class BlackfireServerTopSpansResponseOssMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
