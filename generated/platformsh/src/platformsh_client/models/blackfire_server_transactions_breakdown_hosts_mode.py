from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownHostsMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
