from .._runtime import Model
from .upstream_route_redirects_path import UpstreamRouteRedirectsPath


class UpstreamRouteRedirects(Model):
    expires: str
    paths: dict[str, UpstreamRouteRedirectsPath]
