from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownHttpHostsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
