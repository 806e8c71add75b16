from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownDistributionCost(OpenStrEnum):
    WT = "wt"
    PMU = "pmu"
