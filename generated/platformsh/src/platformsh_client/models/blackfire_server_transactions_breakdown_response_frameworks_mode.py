from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownResponseFrameworksMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
