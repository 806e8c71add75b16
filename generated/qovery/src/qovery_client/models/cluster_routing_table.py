from .._runtime import Model


class ClusterRoutingTableResult(Model):
    description: str
    destination: str
    target: str


class ClusterRoutingTable(Model):
    results: list[ClusterRoutingTableResult] | None = None
