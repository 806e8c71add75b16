from .._runtime import OpenStrEnum


class BlackfireServerGlobalKey(OpenStrEnum):
    WT = "wt"
    MU = "mu"
    PMU = "pmu"
    LOAD = "load"
    STDOUT = "stdout"
    RPMS = "rpms"
