from .._runtime import Model
from .upstream_route_redirects_path_code import UpstreamRouteRedirectsPathCode


class UpstreamRouteRedirectsPath(Model):
    append_suffix: bool | None
    code: UpstreamRouteRedirectsPathCode
    expires: str | None
    prefix: bool | None
    regexp: bool
    to: str
