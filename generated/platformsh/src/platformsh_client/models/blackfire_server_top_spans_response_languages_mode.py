from .._runtime import OpenStrEnum


class BlackfireServerTopSpansResponseLanguagesMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
