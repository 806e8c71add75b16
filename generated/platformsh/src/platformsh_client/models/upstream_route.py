from typing import Literal

from .._runtime import Model
from .upstream_route_cache import UpstreamRouteCache
from .upstream_route_redirects import UpstreamRouteRedirects
from .upstream_route_ssi import UpstreamRouteSsi
from .upstream_route_sticky import UpstreamRouteSticky
from .upstream_route_tls import UpstreamRouteTls
from .upstream_route_type import UpstreamRouteType


class UpstreamRoute(Model):
    attributes: dict[str, str]
    cache: UpstreamRouteCache | None = None
    id: str | None = None
    primary: bool | None = None
    production_url: str | None = None
    redirects: UpstreamRouteRedirects | None = None
    ssi: UpstreamRouteSsi | None = None
    sticky: UpstreamRouteSticky | None = None
    tls: UpstreamRouteTls
    to: str | None = None
    type: Literal[UpstreamRouteType.UPSTREAM]
    upstream: str | None = None
