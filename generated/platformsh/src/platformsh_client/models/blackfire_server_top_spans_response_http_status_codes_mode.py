from .._runtime import OpenStrEnum


class BlackfireServerTopSpansResponseHttpStatusCodesMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
