from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownOssMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
