from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownContextsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
