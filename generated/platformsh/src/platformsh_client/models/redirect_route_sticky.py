from .._runtime import Model


class RedirectRouteSticky(Model):
    enabled: bool
