from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownMethodsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
