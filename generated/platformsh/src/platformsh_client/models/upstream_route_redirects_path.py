from .._runtime import Model
from .upstream_route_redirects_path_code import UpstreamRouteRedirectsPathCode


class UpstreamRouteRedirectsPath(Model):
    regexp: bool
    to: str
    prefix: bool | None
    append_suffix: bool | None
    code: UpstreamRouteRedirectsPathCode
    expires: str | None
