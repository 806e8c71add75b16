from .._runtime import Model
from .proxy_route_redirects_path import ProxyRouteRedirectsPath


class ProxyRouteRedirects(Model):
    expires: str
    paths: dict[str, ProxyRouteRedirectsPath]
