from .._runtime import Model
from .cluster_operator_fleet_inventory_response import ClusterOperatorFleetInventoryResponse


class ClusterOperatorFleetInventoryResponseList(Model):
    results: list[ClusterOperatorFleetInventoryResponse]
