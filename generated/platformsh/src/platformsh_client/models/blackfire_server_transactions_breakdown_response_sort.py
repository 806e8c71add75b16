from .._runtime import OpenStrEnum


class BlackfireServerTransactionsBreakdownResponseSort(OpenStrEnum):
    IMPACT = "impact"
    TOTAL_REQUESTS = "total_requests"
    AVG_WT = "avg_wt"
    AVG_PMU = "avg_pmu"
    AVG_STDOUT = "avg_stdout"
    TOTAL_ERRORS = "total_errors"
    WT_96TH_PERCENTILE = "wt_96th_percentile"
