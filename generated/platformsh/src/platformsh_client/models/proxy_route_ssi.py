from .._runtime import Model


class ProxyRouteSsi(Model):
    enabled: bool
