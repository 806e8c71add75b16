from .._runtime import Model
from .environment_metric_metadata import EnvironmentMetricMetadata


class PaginatedEnvironmentMetricMetadataList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[EnvironmentMetricMetadata]
