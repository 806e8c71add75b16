from .._runtime import Model


class UpstreamRouteCache(Model):
    enabled: bool
    default_ttl: int
    cookies: list[str]
    headers: list[str]
