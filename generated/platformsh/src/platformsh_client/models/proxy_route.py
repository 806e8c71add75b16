from .._runtime import Model
from .proxy_route_cache import ProxyRouteCache
from .proxy_route_redirects import ProxyRouteRedirects
from .proxy_route_ssi import ProxyRouteSsi
from .proxy_route_sticky import ProxyRouteSticky
from .proxy_route_tls import ProxyRouteTls
from .proxy_route_type import ProxyRouteType


class ProxyRoute(Model):
    id: str | None = None
    primary: bool | None = None
    production_url: str | None = None
    attributes: dict[str, str]
    type: ProxyRouteType
    tls: ProxyRouteTls
    to: str
    redirects: ProxyRouteRedirects | None = None
    cache: ProxyRouteCache | None = None
    ssi: ProxyRouteSsi | None = None
    upstream: str | None = None
    sticky: ProxyRouteSticky | None = None
