from .._runtime import Model


class BlackfirePhpServerCachesResponseDataItem(Model):
    apcu_hitrate: float | None = None
    apcu_usage: float | None = None
    opcache_hitrate: float | None = None
    opcache_isb_usage: float | None = None
    opcache_usage: float | None = None
    pcre_usage: float | None = None
    realpath_usage: float | None = None
    timestamp: int
