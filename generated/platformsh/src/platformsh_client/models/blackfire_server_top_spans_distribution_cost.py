from .._runtime import OpenStrEnum


class BlackfireServerTopSpansDistributionCost(OpenStrEnum):
    WT = "wt"
    PMU = "pmu"
