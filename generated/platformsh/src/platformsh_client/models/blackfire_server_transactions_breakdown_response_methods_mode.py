from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownResponseMethodsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
