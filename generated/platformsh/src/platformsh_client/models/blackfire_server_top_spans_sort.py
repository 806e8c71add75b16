from .._runtime import OpenStrEnum


class BlackfireServerTopSpansSort(OpenStrEnum):
    PERCENTAGE = "percentage"
    P_96 = "p_96"
    COUNT = "count"
    WT = "wt"
    EXEC_TIME = "exec-time"
    IMPACT = "impact"
