from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownResponsePmuSlotMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
