from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownHttpStatusCodesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
