from .._runtime import OpenStrEnum


class BlackfireServerGlobalResponseDistributionCost(OpenStrEnum):
    WT = "wt"
    PMU = "pmu"
