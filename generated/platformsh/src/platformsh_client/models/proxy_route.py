from typing import Literal

from .._runtime import Model
from .proxy_route_cache import ProxyRouteCache
from .proxy_route_redirects import ProxyRouteRedirects
from .proxy_route_ssi import ProxyRouteSsi
from .proxy_route_sticky import ProxyRouteSticky
from .proxy_route_tls import ProxyRouteTls
from .proxy_route_type import ProxyRouteType


class ProxyRoute(Model):
    attributes: dict[str, str]
    cache: ProxyRouteCache | None = None
    id: str | None = None
    primary: bool | None = None
    production_url: str | None = None
    redirects: ProxyRouteRedirects | None = None
    ssi: ProxyRouteSsi | None = None
    sticky: ProxyRouteSticky | None = None
    tls: ProxyRouteTls
    to: str
    type: Literal[ProxyRouteType.PROXY]
    upstream: str | None = None
