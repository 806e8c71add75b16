from .._runtime import Model


class RedirectRouteCache(Model):
    enabled: bool
    default_ttl: int
    cookies: list[str]
    headers: list[str]
