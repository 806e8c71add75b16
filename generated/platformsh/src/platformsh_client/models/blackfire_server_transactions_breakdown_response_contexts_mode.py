from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownResponseContextsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
