from .._runtime import OpenStrEnum


class BlackfireServerTopSpansResponseWtSlotMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
