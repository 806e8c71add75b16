from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownResponseHttpStatusCodesMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
