from .._runtime import OpenStrEnum


class BlackfirePhpServerCachesResponseDistributionCost(OpenStrEnum):
    WT = "wt"
    PMU = "pmu"
