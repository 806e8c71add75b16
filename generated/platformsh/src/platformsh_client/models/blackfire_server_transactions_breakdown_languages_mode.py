from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownLanguagesMode(OpenStrEnum):
    VALUE_1 = "1"
    MINUS_1 = "-1"
