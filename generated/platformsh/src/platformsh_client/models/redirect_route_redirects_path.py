from .._runtime import Model
from .redirect_route_redirects_path_code import RedirectRouteRedirectsPathCode


class RedirectRouteRedirectsPath(Model):
    append_suffix: bool | None
    code: RedirectRouteRedirectsPathCode
    expires: str | None
    prefix: bool | None
    regexp: bool
    to: str
