from .._runtime import OpenStrEnum


class BlackfireServerTopSpansResponseDistributionCost(OpenStrEnum):
    WT = "wt"
    PMU = "pmu"
