from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownPmuSlotsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
