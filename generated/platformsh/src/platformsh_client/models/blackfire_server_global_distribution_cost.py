from .._runtime import OpenStrEnum


class BlackfireServerGlobalDistributionCost(OpenStrEnum):
    WT = "wt"
    PMU = "pmu"
