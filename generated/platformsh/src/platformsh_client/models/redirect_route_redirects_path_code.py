from .._runtime import OpenIntEnum


class RedirectRouteRedirectsPathCode(OpenIntEnum):
    VALUE_301 = 301
    VALUE_302 = 302
    VALUE_307 = 307
    VALUE_308 = 308
