from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownResponseTransactionsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
