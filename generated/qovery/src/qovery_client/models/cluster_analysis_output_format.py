from .._runtime import OpenStrEnum


class ClusterAnalysisOutputFormat(OpenStrEnum):
    TABLE = "TABLE"
    JSON = "JSON"
    CSV = "CSV"
