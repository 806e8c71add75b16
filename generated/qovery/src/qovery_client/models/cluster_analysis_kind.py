from .._runtime import OpenStrEnum


class ClusterAnalysisKind(OpenStrEnum):
    COST_RECOMMENDATION = "COST_RECOMMENDATION"
    DEPRECATED_API_CHECK = "DEPRECATED_API_CHECK"


class ClusterAnalysisOutputFormat(OpenStrEnum):
    TABLE = "TABLE"
    JSON = "JSON"
    CSV = "CSV"
