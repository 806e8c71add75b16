from .._runtime import Model


class ProxyRouteSticky(Model):
    enabled: bool
