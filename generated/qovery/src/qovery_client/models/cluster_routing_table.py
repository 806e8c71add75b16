from .._runtime import Model
from .cluster_routing_table_result import ClusterRoutingTableResult


class ClusterRoutingTable(Model):
    results: list[ClusterRoutingTableResult] | None = None
