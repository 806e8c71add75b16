from .._runtime import Model
from .cluster_routing_table_request_route import ClusterRoutingTableRequestRoute


class ClusterRoutingTableRequest(Model):
    routes: list[ClusterRoutingTableRequestRoute]
