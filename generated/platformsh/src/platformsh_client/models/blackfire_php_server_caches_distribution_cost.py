from .._runtime import OpenStrEnum


class BlackfirePhpServerCachesDistributionCost(OpenStrEnum):
    WT = "wt"
    PMU = "pmu"
