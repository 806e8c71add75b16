from typing import Literal

from .._runtime import Model
from .redirect_route_cache import RedirectRouteCache
from .redirect_route_redirects import RedirectRouteRedirects
from .redirect_route_ssi import RedirectRouteSsi
from .redirect_route_sticky import RedirectRouteSticky
from .redirect_route_tls import RedirectRouteTls
from .redirect_route_type import RedirectRouteType


class RedirectRoute(Model):
    attributes: dict[str, str]
    cache: RedirectRouteCache | None = None
    id: str | None = None
    primary: bool | None = None
    production_url: str | None = None
    redirects: RedirectRouteRedirects | None = None
    ssi: RedirectRouteSsi | None = None
    sticky: RedirectRouteSticky | None = None
    tls: RedirectRouteTls
    to: str
    type: Literal[RedirectRouteType.REDIRECT]
    upstream: str | None = None
