from .._runtime import Model


class UpstreamRouteCache(Model):
    cookies: list[str]
    default_ttl: int
    enabled: bool
    headers: list[str]
