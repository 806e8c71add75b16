from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownResponseRuntimesMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
