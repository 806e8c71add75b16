from .._runtime import Model
from .proxy_route_redirects_path_code import ProxyRouteRedirectsPathCode


class ProxyRouteRedirectsPath(Model):
    append_suffix: bool | None
    code: ProxyRouteRedirectsPathCode
    expires: str | None
    prefix: bool | None
    regexp: bool
    to: str
