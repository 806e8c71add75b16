from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownResponseWtSlotMode(OpenStrEnum):
    ADDITIVE = "additive"
    SUBTRACTIVE = "subtractive"
