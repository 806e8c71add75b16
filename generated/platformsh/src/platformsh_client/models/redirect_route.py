from .._runtime import Model
from .redirect_route_cache import RedirectRouteCache
from .redirect_route_redirects import RedirectRouteRedirects
from .redirect_route_ssi import RedirectRouteSsi
from .redirect_route_sticky import RedirectRouteSticky
from .redirect_route_tls import RedirectRouteTls
from .redirect_route_type import RedirectRouteType


class RedirectRoute(Model):
    id: str | None = None
    primary: bool | None = None
    production_url: str | None = None
    attributes: dict[str, str]
    type: RedirectRouteType
    tls: RedirectRouteTls
    to: str
    redirects: RedirectRouteRedirects | None = None
    cache: RedirectRouteCache | None = None
    ssi: RedirectRouteSsi | None = None
    upstream: str | None = None
    sticky: RedirectRouteSticky | None = None
