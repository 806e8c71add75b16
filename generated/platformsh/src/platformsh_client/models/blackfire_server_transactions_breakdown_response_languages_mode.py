from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownResponseLanguagesMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
