from .._runtime import Model
from .redirect_route_redirects_path import RedirectRouteRedirectsPath


class RedirectRouteRedirects(Model):
    expires: str
    paths: dict[str, RedirectRouteRedirectsPath]
