from .._runtime import Model


class BlackfirePhpServerCachesResponseDataItem(Model):
    apcu_hitrate: float | int | None = None
    apcu_usage: float | int | None = None
    opcache_hitrate: float | int | None = None
    opcache_isb_usage: float | int | None = None
    opcache_usage: float | int | None = None
    pcre_usage: float | int | None = None
    realpath_usage: float | int | None = None
    timestamp: int
