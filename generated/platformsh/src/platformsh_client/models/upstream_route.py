from .._runtime import Model
from .upstream_route_cache import UpstreamRouteCache
from .upstream_route_redirects import UpstreamRouteRedirects
from .upstream_route_ssi import UpstreamRouteSsi
from .upstream_route_sticky import UpstreamRouteSticky
from .upstream_route_tls import UpstreamRouteTls
from .upstream_route_type import UpstreamRouteType


class UpstreamRoute(Model):
    id: str | None = None
    primary: bool | None = None
    production_url: str | None = None
    attributes: dict[str, str]
    type: UpstreamRouteType
    tls: UpstreamRouteTls
    cache: UpstreamRouteCache | None = None
    ssi: UpstreamRouteSsi | None = None
    upstream: str | None = None
    redirects: UpstreamRouteRedirects | None = None
    sticky: UpstreamRouteSticky | None = None
    to: str | None = None
