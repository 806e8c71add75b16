from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownResponseHostsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
