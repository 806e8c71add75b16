from .._runtime import Model


class ClusterRoutingTableRequestRoute(Model):
    description: str
    destination: str
    target: str
