from .._runtime import Model


class ClusterRoutingTableRequestRoute(Model):
    destination: str
    target: str
    description: str
