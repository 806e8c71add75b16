from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownFrameworksMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
