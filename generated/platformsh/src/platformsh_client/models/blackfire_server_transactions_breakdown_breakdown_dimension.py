from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownBreakdownDimension(OpenStrEnum):
    WT = "wt"
    PMU = "pmu"
    STDOUT = "stdout"
