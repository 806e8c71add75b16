from .._runtime import OpenStrEnum


class BlackfirePhpServerCachesResponseContextsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
