from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownContext(OpenStrEnum):
    WEB = "web"
    CLI = "cli"
