from .._runtime import OpenStrEnum


class BlackfireServerTopSpansResponseTransactionsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
