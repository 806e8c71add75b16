from .._runtime import Model
from .proxy_route_redirects_path_code import ProxyRouteRedirectsPathCode


class ProxyRouteRedirectsPath(Model):
    regexp: bool
    to: str
    prefix: bool | None
    append_suffix: bool | None
    code: ProxyRouteRedirectsPathCode
    expires: str | None
