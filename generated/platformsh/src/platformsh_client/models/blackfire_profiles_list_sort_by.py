from .._runtime import OpenStrEnum


class BlackfireProfilesListSortBy(OpenStrEnum):
    DATE = "date"
    WT = "wt"
    IO = "io"
    CPU = "cpu"
    PMU = "pmu"
    NW = "nw"
    SQL = "sql"
    HTTP = "http"
