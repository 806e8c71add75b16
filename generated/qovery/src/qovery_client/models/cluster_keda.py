from .._runtime import Model


class ClusterKeda(Model):
    enabled: bool
