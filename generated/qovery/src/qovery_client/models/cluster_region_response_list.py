from .._runtime import Model
from .cluster_region import ClusterRegion


class ClusterRegionResponseList(Model):
    results: list[ClusterRegion] | None = None
