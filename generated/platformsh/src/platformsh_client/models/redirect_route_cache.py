from .._runtime import Model


class RedirectRouteCache(Model):
    cookies: list[str]
    default_ttl: int
    enabled: bool
    headers: list[str]
