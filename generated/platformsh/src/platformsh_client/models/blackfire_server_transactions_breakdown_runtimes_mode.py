from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownRuntimesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
