from .._runtime import Model
from .cluster import Cluster


class ClusterResponseList(Model):
    results: list[Cluster] | None = None
