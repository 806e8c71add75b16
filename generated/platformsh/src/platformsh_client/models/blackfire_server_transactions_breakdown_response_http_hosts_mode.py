from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownResponseHttpHostsMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
