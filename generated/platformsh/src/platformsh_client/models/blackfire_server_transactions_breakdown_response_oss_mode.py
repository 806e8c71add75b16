from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownResponseOssMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
