from .._runtime import Model
from .environment_metric_metadata import EnvironmentMetricMetadata


class PaginatedEnvironmentMetricMetadataList(Model):
    count: int
    """How many there are on all pages."""

    next: str | None = None
    """URL of the next page. None on the last one."""

    previous: str | None = None
    """URL of the page before. None on the first one."""

    results: list[EnvironmentMetricMetadata]
    """The objects of this page."""
