from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownResponseDistributionCost(OpenStrEnum):
    WT = "wt"
    PMU = "pmu"
