from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownTransactionsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
