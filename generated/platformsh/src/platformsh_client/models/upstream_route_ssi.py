from .._runtime import Model


class UpstreamRouteSsi(Model):
    enabled: bool
