from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownResponseBreakdownDimension(OpenStrEnum):
    WT = "wt"
    PMU = "pmu"
    STDOUT = "stdout"
