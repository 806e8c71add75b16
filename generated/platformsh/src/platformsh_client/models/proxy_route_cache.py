from .._runtime import Model


class ProxyRouteCache(Model):
    enabled: bool
    default_ttl: int
    cookies: list[str]
    headers: list[str]
