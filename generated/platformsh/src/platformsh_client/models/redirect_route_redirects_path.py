from .._runtime import Model
from .redirect_route_redirects_path_code import RedirectRouteRedirectsPathCode


class RedirectRouteRedirectsPath(Model):
    regexp: bool
    to: str
    prefix: bool | None
    append_suffix: bool | None
    code: RedirectRouteRedirectsPathCode
    expires: str | None
