from .._runtime import OpenStrEnum


class BlackfireServerTopSpansTransactionsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
