from .._runtime import Model


class ClusterRoutingTableResult(Model):
    description: str
    destination: str
    target: str
