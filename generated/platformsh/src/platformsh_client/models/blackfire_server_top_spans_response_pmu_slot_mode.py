from .._runtime import OpenStrEnum


class BlackfireServerTopSpansResponsePmuSlotMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
