from .._runtime import Model


class InternalNetworkMonitoring(Model):
    enabled: bool
