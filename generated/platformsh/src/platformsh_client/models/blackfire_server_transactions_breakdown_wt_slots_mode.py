from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownWtSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
