from .._runtime import Model


class ClusterRoutingTableResult(Model):
    destination: str
    target: str
    description: str
